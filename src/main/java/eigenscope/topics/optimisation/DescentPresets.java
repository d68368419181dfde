package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Landscape;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Surface;
import eigenscope.engine.optim.Window;
import eigenscope.topic.Preset;
import eigenscope.topic.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Descents worth seeing. */
final class DescentPresets {
    private static final double ASPECT = 1.25;

    static final List<Preset> ALL = List.of(
            new Preset("race", s -> alone(on(Surface.ROSENBROCK, s), Method.ADAM)
                    .with(DescentParams.RATE, 2e-3)
                    .with(DescentParams.STEPS, 1000)),
            new Preset("two-rates", s -> alone(on(Surface.RAVINE, s), Method.GRADIENT_DESCENT)),
            new Preset("rate-too-large", s -> alone(on(Surface.RAVINE, s), Method.GRADIENT_DESCENT)
                    .with(DescentParams.RATE, 0.082)),
            new Preset("stuck-at-a-saddle", s -> alone(on(Surface.SADDLE, s), Method.GRADIENT_DESCENT)
                    .with(DescentParams.START, new Vec2(2, 0))
                    .with(DescentParams.STEPS, 100)));

    private DescentPresets() {}

    /** Returns the state with another surface and the start, rate and window that show what it is like. */
    static State on(Surface surface, State s) {
        Landscape land = surface.landscape();
        Window window = land.window();
        double halfHeight = (window.top() - window.bottom()) / 2;
        double halfWidth = (window.right() - window.left()) / 2;
        return s.with(DescentParams.SURFACE, surface)
                .with(DescentParams.START, land.start())
                .with(DescentParams.RATE, land.rate())
                .with(DescentParams.CENTRE, new Vec2((window.left() + window.right()) / 2, (window.bottom() + window.top()) / 2))
                .with(DescentParams.WINDOW, Math.max(halfHeight, halfWidth / ASPECT));
    }

    private static State alone(State s, Method method) {
        return racing(s, method, EnumSet.noneOf(Method.class));
    }

    private static State racing(State s, Method method, Set<Method> others) {
        State racing = s.with(DescentParams.OPTIMIZER, method);
        for (var toggle : DescentParams.COMPARE.entrySet())
            racing = racing.with(toggle.getValue(), others.contains(toggle.getKey()));
        return racing;
    }
}
