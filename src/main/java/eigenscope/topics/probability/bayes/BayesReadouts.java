package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.show;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.BetaBinomial.Interval;
import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Many;
import eigenscope.topic.Value.Truth;
import eigenscope.topic.Value.Undefined;
import eigenscope.topics.probability.bayes.BayesPeople.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers worth showing of tests and of coins. */
final class BayesReadouts {
    private static final String NEVER = "undefined: such results never happen (0/0)";
    private static final String NO_RATIO = "undefined: nobody has such a result (0/0)";
    private static final String NO_FLIPS = "there are no flips yet";
    private static final String NO_MODE = "no single value is the most probable";
    private static final String HIDDEN = "the coin is not revealed";

    static final List<Readout<BayesModel>> ALL = List.of(
            test("posterior", "P(sick | results)", "posterior", m -> or(m.posterior(), NEVER)),
            test("ifPositive", "P(sick | +)", "posterior", m -> or(m.after(true), NEVER)),
            test("ifNegative", "P(sick | \u2212)", "posterior", m -> or(m.after(false), NEVER)),
            test("positiveShare", "P(+)", "", m -> Value.of(m.diagnosis().positive())),
            test("priorOdds", "prior odds", "prior", m -> Value.of(m.diagnosis().odds())),
            test("positiveRatio", "likelihood ratio of +", "likelihood", m -> ratio(m, true)),
            test("negativeRatio", "likelihood ratio of \u2212", "likelihood", m -> ratio(m, false)),
            test("posteriorOdds", "posterior odds", "posterior", m -> or(m.odds(), NEVER)),
            test("people", "found, false alarms, missed, cleared", "", BayesReadouts::people),
            coin("heads", "heads", "heads", m -> Value.of(m.heads())),
            coin(
                    "posteriorShapes",
                    "posterior \u03b1, \u03b2",
                    "posterior",
                    m -> Value.of(Vec.of(
                            m.posterior().belief().alpha(),
                            m.posterior().belief().beta()))),
            coin(
                    "posteriorMean",
                    "posterior mean",
                    "posterior",
                    m -> Value.of(m.posterior().nextIsHeads())),
            coin("map", "most probable p (MAP)", "posterior", m -> or(BayesCoin.mode(m.posterior()), NO_MODE)),
            coin("frequency", "share of heads (ML)", "heads", m -> or(m.frequency(), NO_FLIPS)),
            coin("interval", "credible interval", "interval", m -> intervals(m.interval())),
            coin(
                    "equalTailed",
                    "equal-tailed",
                    "interval",
                    m -> interval(m.posterior().equalTailed(m.level()))),
            coin(
                    "highestDensity",
                    "highest density",
                    "interval",
                    m -> intervals(m.posterior().highestDensity(m.level()))),
            coin(
                    "predictive",
                    "P(all of the next flips are heads)",
                    "next",
                    m -> Value.of(m.posterior().predictive(m.next(), m.next()))),
            coin(
                    "guessError",
                    "error of your guess",
                    "guess",
                    m -> m.isRevealed() ? Value.of(Math.abs(m.guess() - m.chance())) : new Undefined(HIDDEN)),
            coin(
                    "holdsTruth",
                    "interval holds p",
                    "truth",
                    m -> m.isRevealed() ? new Truth(m.holdsTruth()) : new Undefined(HIDDEN)));

    private BayesReadouts() {}

    private static Readout<BayesModel> test(String id, String label, String term, Function<BayesTests, Value> value) {
        return new Readout<>(id, label, term, m -> value.apply(m.test()));
    }

    private static Readout<BayesModel> coin(String id, String label, String term, Function<BayesCoin, Value> value) {
        return new Readout<>(id, label, term, m -> value.apply(m.coin()));
    }

    private static Value or(OptionalDouble number, String reason) {
        return number.isPresent() ? Value.of(number.getAsDouble()) : new Undefined(reason);
    }

    private static Value ratio(BayesTests m, boolean isPositive) {
        double ratio = m.diagnosis().likelihoodRatio(isPositive);
        return Double.isNaN(ratio) ? new Undefined(NO_RATIO) : Value.of(ratio);
    }

    private static Value people(BayesTests m) {
        return new Many(Arrays.stream(Kind.values())
                .map(kind -> Value.of(m.people().count(kind)))
                .toList());
    }

    private static Value interval(Interval interval) {
        return Value.of(Vec.of(interval.low(), interval.high()));
    }

    // One interval is two numbers; of two pieces each is.
    private static Value intervals(List<Interval> pieces) {
        if (pieces.size() == 1) return interval(pieces.getFirst());
        return new Many(pieces.stream().map(BayesReadouts::interval).toList());
    }

    /** Returns an interval in words, in one piece or two. */
    static String pieces(List<Interval> pieces) {
        return pieces.stream().map(i -> show(i.low()) + " to " + show(i.high())).collect(Collectors.joining(" and "));
    }
}
