package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Step;
import eigenscope.figure.Arrow;
import eigenscope.figure.Curve;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Line;
import eigenscope.figure.Mark;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** What the next step is made of, drawn at the point in the units of the plane. */
final class Overlays {
    private static final int ELLIPSE = 121;
    private static final double WORDS = 13;

    private final DescentModel m;
    private final Step step;
    private final Vec2 at;
    private final List<Mark> marks = new ArrayList<>();

    private Overlays(DescentModel m) {
        this.m = m;
        step = m.next();
        at = m.point().xy();
    }

    static List<Mark> of(DescentModel m) {
        var overlays = new Overlays(m);
        if (m.show().hessian()) overlays.hessian();
        if (m.show().scale()) overlays.scale();
        if (m.show().velocity())
            velocity(m.method(), m.next()).ifPresent(v -> overlays.arrow("velocity", v, Hues.VELOCITY));
        if (m.show().gradient()) overlays.arrow("gradient", m.next().estimate(), Hues.GRADIENT);
        return overlays.marks;
    }

    // What the rate makes of a vector.
    private void arrow(String term, Vec vector, Ink ink) {
        Vec to = m.point().minus(vector.times(step.taken()));
        if (to.isFinite()) marks.add(new Arrow(term, at, to.xy(), Stroke.of(ink, 3)));
    }

    /** Returns the velocity, or the mean of gradients, that an optimiser keeps. */
    static Optional<Vec> velocity(Method method, Step step) {
        return switch (method) {
            case MOMENTUM, NESTEROV -> Optional.of(step.after().v());
            case ADAM, ADAMW -> Optional.of(step.correctedVelocity());
            case GRADIENT_DESCENT, ADAGRAD, RMSPROP, ADADELTA, NEWTON, BACKTRACKING -> Optional.empty();
        };
    }

    // All steps for gradients as long as this one: a circle for one rate, an ellipse for a rate each coordinate.
    private void scale() {
        Vec goes = velocity(m.method(), step).orElse(step.estimate());
        Vec scale = scale(m);
        double length = goes.norm();
        double x = length * step.taken() * scale.at(0);
        double y = length * step.taken() * scale.at(1);
        if (!Double.isFinite(x) || !Double.isFinite(y)) return;
        marks.add(new Curve(
                "squares",
                Series.sampled(
                        ELLIPSE, 0, 2 * Math.PI, angle -> at.plus(new Vec2(x * Math.cos(angle), y * Math.sin(angle)))),
                Stroke.of(Hues.SQUARES, 1.8)));
    }

    /** Returns what each coordinate is multiplied by, besides the rate; not finite where it has seen no slope and ε is 0. */
    private static Vec scale(DescentModel m) {
        Step step = m.next();
        double epsilon = m.settings().epsilon();
        return switch (m.method()) {
            case GRADIENT_DESCENT, MOMENTUM, NESTEROV, NEWTON, BACKTRACKING -> Vec.of(1, 1);
            case ADAGRAD, RMSPROP -> each(i -> 1 / (Math.sqrt(step.after().s().at(i)) + epsilon));
            case ADAM, ADAMW -> each(i -> 1 / (Math.sqrt(step.correctedSquares().at(i)) + epsilon));
            case ADADELTA ->
                each(i -> Math.sqrt(
                        (step.before().u().at(i) + epsilon) / (step.after().s().at(i) + epsilon)));
        };
    }

    private static Vec each(IntToDoubleFunction coordinate) {
        return Vec.of(coordinate.applyAsDouble(0), coordinate.applyAsDouble(1));
    }

    private void hessian() {
        m.curvature().ifPresent(curvature -> {
            for (int k = 0; k < 2; k++) {
                Vec2 way = curvature.directions().get(k).xy();
                marks.add(new Line(
                        "hessian", at, way, Stroke.of(Hues.HESSIAN, 1.4).dashes()));
                marks.add(new Label(
                        "hessian",
                        "\u03bb = " + Numbers.show(curvature.values().at(k)),
                        at,
                        14,
                        k == 0 ? 20 : 38,
                        Type.of(Hues.HESSIAN, WORDS, Type.Anchor.LEFT).haloed()));
            }
        });
    }
}
