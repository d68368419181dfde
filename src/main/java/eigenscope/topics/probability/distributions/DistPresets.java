package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Draws;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Gamma;
import eigenscope.topic.Numbers;
import eigenscope.topic.Preset;
import eigenscope.topic.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** States worth starting from. */
final class DistPresets {
    private static final int DIGITS = 3;
    private static final int ROWS = 200;
    private static final int MILLION = 1_000_000;
    /** Where a normal distribution has its mean less and plus a standard deviation, and half of one above. */
    private static final double BELOW = 0.15865525393145707;

    private static final double PLACE = 0.6914624612740131;

    static final List<Preset> ALL = List.of(
            new Preset("million", s -> of(s, Family.NORMAL, 0, 1).with(DistParams.DRAWS, MILLION)),
            new Preset("coin", s -> of(s, Family.BERNOULLI, 0.5).with(DistParams.DRAWS, 100)),
            new Preset("loaded-die", s -> of(s, Family.CATEGORICAL, 1, 1, 1, 1, 1, 3)),
            new Preset("waiting", s -> of(s, Family.EXPONENTIAL, 0.5)),
            new Preset("rare-events", s -> of(s, Family.POISSON, 3)),
            new Preset(
                    "binomial-and-poisson",
                    "binomial and Poisson",
                    s -> over(of(s, Family.BINOMIAL, 20, 0.15), Family.POISSON, 3)),
            new Preset(
                    "student-and-normal",
                    "Student and normal",
                    s -> over(of(s, Family.STUDENT_T, 3), Family.NORMAL, 0, 1)),
            new Preset("bath-tub", s -> of(s, Family.BETA, 0.5, 0.5)),
            new Preset("two-hills", s -> of(s, Family.MIXTURE, 0.6, -1.5, 1, 2, 0.7)),
            new Preset("no-mean", s -> of(s, Family.CAUCHY, 0, 1).with(DistParams.DRAWS, 100_000)),
            new Preset("no-variance", s -> of(s, Family.PARETO, 1, 1.5).with(DistParams.DRAWS, 100_000)),
            new Preset("your-own", s -> askedWell(DistParams.OWN.reset(s.with(DistParams.FAMILY, Optional.empty())))),
            new Preset("data", s -> of(s, Family.GAMMA, 1, 1).with(DistParams.DATA, rows())));

    private DistPresets() {}

    private static State of(State s, Family family, double... values) {
        return askedWell(DistParams.NUMBERS.with(
                s.reset(DistParams.DATA)
                        .reset(DistParams.OVERLAY)
                        .reset(DistParams.DRAWS)
                        .reset(DistParams.BINS)
                        .reset(DistParams.P),
                family,
                values));
    }

    private static State over(State s, Family family, double... values) {
        return DistParams.OVERLAID.with(s, family, values);
    }

    // Such as waiting times for a third event, measured to a hundredth.
    private static List<Vec> rows() {
        return Arrays.stream(Draws.of(new Gamma(3, 0.8), 1).first(ROWS))
                .mapToObj(x -> Vec.of(Math.rint(100 * x) / 100))
                .toList();
    }

    /** Returns the state with an interval and a place where its distribution has something to say; as it was, where there is none. */
    static State askedWell(State s) {
        return DistNamed.first(s).law().map(law -> askedWell(s, law)).orElse(s);
    }

    private static State askedWell(State s, Distribution law) {
        return s.with(DistParams.FROM, place(law, law.quantile(BELOW)))
                .with(DistParams.TO, place(law, law.upperQuantile(BELOW)))
                .with(DistParams.X, place(law, law.quantile(PLACE)));
    }

    private static double place(Distribution law, double x) {
        return law.isDiscrete() ? Math.rint(x) : Numbers.tidy(x, DIGITS);
    }
}
