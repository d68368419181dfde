package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Status;
import eigenscope.engine.optim.Status.Cause;
import eigenscope.figure.Ink;
import eigenscope.topic.Numbers;
import eigenscope.topic.Remedy;
import eigenscope.topic.SliderBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Ways out of a descent that went wrong, each tried before it is offered, and the rates that are stable. */
final class DescentRemedies {
    /** As far below the bound as leaves some room. */
    private static final double SAFE = 0.9;

    /** A rate is halved so often before one gives up. */
    private static final int HALVINGS = 60;

    /** A remedy must hold for longer than the eye sees at once. */
    private static final int TRIED = 200;

    private static final int DIGITS = 2;

    /** How far a nudge moves the start, in lengths of its own or in ones. */
    private static final double NUDGE = 0.01;

    private DescentRemedies() {}

    static List<Remedy> of(DescentModel m) {
        return switch (m.chosen().status()) {
            case Status.Diverged(int _, Cause cause) -> diverged(m, cause);
            case Status.Stuck stuck when stuck.curvature() < 0 -> List.of(nudge(m, stuck));
            case Status.Stuck _, Status.Converged _, Status.Running _ -> List.of();
        };
    }

    private static List<Remedy> diverged(DescentModel m, Cause cause) {
        var remedies = new ArrayList<Remedy>();
        switch (cause) {
            case Cause.RateTooLarge(double _, double stable, double _) ->
                smaller(
                        m,
                        "the rate is too large",
                        SAFE * Math.min(stable, m.settings().rate()),
                        remedies);
            case Cause.Overshoot(double rate) -> smaller(m, "the steps grew", rate / 2, remedies);
            case Cause.Undefined _ ->
                smaller(m, "the loss is not defined there", m.settings().rate() / 2, remedies);
            case Cause.Unbounded _ -> {}
        }
        return remedies;
    }

    private static void smaller(DescentModel m, String trouble, double from, List<Remedy> remedies) {
        stable(m, from)
                .ifPresent(rate -> remedies.add(new Remedy(
                        "smaller-rate",
                        trouble,
                        "use the rate " + Numbers.show(rate),
                        s -> s.with(DescentParams.RATE, rate))));
        if (m.method() != Method.BACKTRACKING && isMended(m.settings(), m, Method.BACKTRACKING))
            remedies.add(new Remedy(
                    "backtracking",
                    trouble,
                    "let backtracking shorten steps",
                    s -> s.with(DescentParams.OPTIMIZER, Method.BACKTRACKING)));
    }

    /** Returns the first of a rate, its half, its quarter... with which the run does not diverge. */
    private static Optional<Double> stable(DescentModel m, double from) {
        return DoubleStream.iterate(from, rate -> rate / 2)
                .limit(HALVINGS)
                .map(rate -> Numbers.tidy(rate, DIGITS))
                .filter(rate -> rate > 0 && rate < m.settings().rate())
                .filter(rate -> isMended(m.settings().withRate(rate), m, m.method()))
                .boxed()
                .findFirst();
    }

    private static boolean isMended(DescentSettings settings, DescentModel m, Method method) {
        var run = settings.descent(m.loss(), method).run(Math.max(TRIED, settings.steps()));
        return !(run.status() instanceof Status.Diverged);
    }

    private static Remedy nudge(DescentModel m, Status.Stuck stuck) {
        Vec2 start = m.settings().start();
        double away = NUDGE * Math.max(1, start.norm());
        Vec2 nudged = start.plus(stuck.direction().xy().times(away));
        return new Remedy(
                "nudge", "nothing pushes it off", "nudge the start", s -> s.with(DescentParams.START, nudged));
    }

    /** Returns the rates that are stable on a parabola as steep as the surface is at the point, and those that are not. */
    static List<SliderBand> bands(DescentModel m) {
        return bands(m.stableRate());
    }

    /** Returns the stretches of a slider of the learning rate below and above a bound. */
    static List<SliderBand> bands(OptionalDouble stable) {
        if (stable.isEmpty() || Double.isInfinite(stable.getAsDouble())) return List.of();
        double bound = stable.getAsDouble();
        return List.of(
                new SliderBand(DescentParams.RATE.id(), Double.NEGATIVE_INFINITY, bound, "stable here", Ink.GOOD),
                new SliderBand(DescentParams.RATE.id(), bound, Double.POSITIVE_INFINITY, "too large here", Ink.BAD));
    }
}
