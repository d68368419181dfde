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

    private static final Set<Method> USUAL =
            EnumSet.of(Method.MOMENTUM, Method.RMSPROP, Method.ADAM, Method.NEWTON, Method.BACKTRACKING);

    static final List<Preset> ALL = List.of(
            new Preset(
                    "race",
                    s -> racing(on(Surface.ROSENBROCK, s), Method.GRADIENT_DESCENT, USUAL)
                            .with(DescentParams.STEPS, 1000)),
            new Preset(
                    "bowl",
                    s -> alone(on(Surface.BOWL, s), Method.GRADIENT_DESCENT).with(DescentParams.STEPS, 40)),
            new Preset(
                    "zigzag",
                    s -> alone(on(Surface.RAVINE, s), Method.GRADIENT_DESCENT).with(DescentParams.STEPS, 40)),
            new Preset(
                    "rate-too-large",
                    s -> alone(on(Surface.RAVINE, s), Method.GRADIENT_DESCENT)
                            .with(DescentParams.RATE, 0.083)
                            .with(DescentParams.STEPS, 40)),
            new Preset(
                    "adam-in-a-ravine",
                    "Adam in a ravine",
                    s -> racing(on(Surface.RAVINE, s), Method.ADAM, EnumSet.of(Method.GRADIENT_DESCENT))
                            .with(DescentParams.STEPS, 100)),
            new Preset(
                    "stuck-at-a-saddle",
                    s -> alone(on(Surface.SADDLE, s), Method.GRADIENT_DESCENT)
                            .with(DescentParams.START, new Vec2(2, 0))
                            .with(DescentParams.STEPS, 100)),
            new Preset(
                    "double-well",
                    s -> racing(on(Surface.CUSTOM, s), Method.GRADIENT_DESCENT, EnumSet.of(Method.MOMENTUM))
                            .with(DescentParams.F, DescentParams.F.initial())
                            .with(DescentParams.STEPS, 60)),
            new Preset(
                    "many-dents",
                    s -> racing(on(Surface.RASTRIGIN, s), Method.GRADIENT_DESCENT, EnumSet.of(Method.MOMENTUM))
                            .with(DescentParams.STEPS, 100)),
            new Preset(
                    "hills",
                    s -> racing(on(Surface.HILLS, s), Method.GRADIENT_DESCENT, EnumSet.of(Method.MOMENTUM))
                            .with(DescentParams.STEPS, 100)),
            new Preset(
                    "noisy",
                    s -> alone(on(Surface.BOWL, s), Method.GRADIENT_DESCENT)
                            .with(DescentParams.NOISE, 1.0)
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
                .with(
                        DescentParams.CENTRE,
                        new Vec2((window.left() + window.right()) / 2, (window.bottom() + window.top()) / 2))
                .with(DescentParams.WINDOW, Math.max(halfHeight, halfWidth / ASPECT));
    }

    private static State alone(State s, Method method) {
        return racing(s, method, EnumSet.noneOf(Method.class));
    }

    // With the usual constants: a preset shows what its name says, whatever was set before.
    private static State racing(State s, Method method, Set<Method> others) {
        State racing = s.reset(DescentParams.BETA1)
                .reset(DescentParams.BETA2)
                .reset(DescentParams.EPSILON)
                .reset(DescentParams.DECAY)
                .reset(DescentParams.NOISE)
                .reset(DescentParams.SCHEDULE)
                .with(DescentParams.OPTIMIZER, method);
        for (var toggle : DescentParams.COMPARE.entrySet())
            racing = racing.with(toggle.getValue(), others.contains(toggle.getKey()));
        return racing;
    }
}
