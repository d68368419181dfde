package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.optim.Status;
import eigenscope.engine.optim.Status.Cause;
import eigenscope.topic.Numbers;

/** How a descent stands, in words. */
final class DescentSpeech {
    private DescentSpeech() {}

    static String of(DescentModel m) {
        String reached = "After %s %s is at %s with loss %s; %s."
                .formatted(
                        steps(m.last()),
                        Hues.name(m.method()),
                        point(m.point()),
                        DescentReadouts.number(m.next().loss()).show(),
                        status(m.chosen().status()));
        if (!m.isRace()) return reached;
        return reached
                + " Of %d optimisers %s leads."
                        .formatted(
                                m.racers().size(),
                                Hues.name(m.racers().get(m.ranking().getFirst()).method()));
    }

    static String steps(int count) {
        return count == 1 ? "1 step" : count + " steps";
    }

    private static String point(Vec point) {
        return DescentReadouts.vector(point).show();
    }

    /** Says how a run stands, and why, with the numbers that say so. */
    static String status(Status status) {
        return switch (status) {
            case Status.Running _ -> "running";
            case Status.Converged(int since, var test, double measured, double tolerance) ->
                "converged since step %d: %s is %s, within %s"
                        .formatted(since, test(test), Numbers.show(measured), Numbers.show(tolerance));
            case Status.Stuck stuck ->
                "stuck %s since step %d: the gradient is %s, within %s, and %s"
                        .formatted(
                                place(stuck.place()),
                                stuck.since(),
                                Numbers.show(stuck.gradientNorm()),
                                Numbers.show(stuck.tolerance()),
                                way(stuck));
            case Status.Diverged(int from, Cause cause) -> "diverged from step %d: %s".formatted(from, cause(cause));
        };
    }

    private static String test(Status.Test test) {
        return switch (test) {
            case GRADIENT -> "the gradient";
            case DISTANCE -> "the distance to the minimum";
        };
    }

    private static String place(Status.Place place) {
        return switch (place) {
            case SADDLE -> "at a saddle";
            case MAXIMUM -> "at a maximum";
            case FLAT -> "on a flat place";
        };
    }

    private static String way(Status.Stuck stuck) {
        return stuck.curvature() < 0
                ? "the surface bends down, \u03bb = " + Numbers.show(stuck.curvature()) + ", along "
                        + point(stuck.direction())
                : "no curvature shows a way down";
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case Cause.RateTooLarge(double rate, double stable, double curvature) ->
                "the rate %s is above %s, all that the curvature %s there allows"
                        .formatted(Numbers.show(rate), Numbers.show(stable), Numbers.show(curvature));
            case Cause.Unbounded(double loss) ->
                "the loss falls for ever, %s so far: there is no minimum that way".formatted(Numbers.show(loss));
            case Cause.Undefined(Vec point) -> "loss, gradient or memory is no finite number at " + point(point);
            case Cause.Overshoot(double rate) ->
                "with the rate %s the steps grew, though no curvature there forbids it".formatted(Numbers.show(rate));
        };
    }
}
