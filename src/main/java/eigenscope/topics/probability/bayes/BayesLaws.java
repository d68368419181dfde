package eigenscope.topics.probability.bayes;

import eigenscope.engine.prob.Diagnosis;
import eigenscope.topic.Claim;
import eigenscope.topics.probability.bayes.BayesPeople.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is true of every test and every coin. Each compares two ways to the same number. */
final class BayesLaws {
    private static final double CLOSE = 1e-9;

    static final List<Claim<BayesModel>> ALL = List.of(
            law(
                    "whole",
                    "the four areas are everybody",
                    "P(S,+) + P(S,-) + P(H,+) + P(H,-) = 1",
                    m -> isWhole(m.test())),
            law(
                    "total",
                    "the posteriors, weighted by how often they come, are the prior",
                    "P(S \\mid +)\\,P(+) + P(S \\mid -)\\,P(-) = P(S)",
                    m -> isTotal(m.test())),
            law(
                    "odds",
                    "posterior odds are prior odds times the likelihood ratios",
                    "\\frac{\\pi'}{1-\\pi'} = \\frac{\\pi}{1-\\pi}\\prod_k \\Lambda_k",
                    m -> multiplies(m.test())),
            law(
                    "order",
                    "one test after another gives the same in any order",
                    "P(S \\mid +,-) = P(S \\mid -,+)",
                    m -> isTheSameBackwards(m.test())),
            law(
                    "updating",
                    "flip by flip gives the same as all flips at once",
                    "\\mathrm{Beta}(\\alpha + h, \\beta + t)",
                    m -> isTheSameOneByOne(m.coin())),
            law(
                    "level",
                    "the interval holds what it says",
                    "P(p \\in I) = \\gamma",
                    m -> Math.abs(m.coin().held() - m.coin().level()) < CLOSE),
            law("shortest", "no interval is shorter than the one of highest density", "", m -> isShortest(m.coin())),
            law(
                    "between",
                    "the posterior mean lies between the prior mean and the share of heads",
                    "",
                    m -> isBetween(m.coin())),
            law(
                    "predictive",
                    "the predicted numbers of heads have probability 1 together",
                    "\\sum_k P(k) = 1",
                    m -> isComplete(m.coin())));

    private BayesLaws() {}

    private static Claim<BayesModel> law(String id, String words, String tex, Predicate<BayesModel> holds) {
        return new Claim<>(id, words, tex, holds);
    }

    private static boolean isWhole(BayesTests m) {
        double sum = Arrays.stream(Kind.values())
                .mapToDouble(kind -> kind.share(m.diagnosis()))
                .sum();
        return Math.abs(sum - 1) < CLOSE && m.people().each().size() == BayesPeople.COUNT;
    }

    private static boolean isTotal(BayesTests m) {
        Diagnosis d = m.diagnosis();
        double sum = m.after(true).orElse(0) * d.positive() + m.after(false).orElse(0) * d.negative();
        return Math.abs(sum - d.prior()) < CLOSE;
    }

    // Infinite odds or ratios have no product to compare.
    private static boolean multiplies(BayesTests m) {
        Diagnosis d = m.diagnosis();
        double product = d.odds()
                * Math.pow(d.likelihoodRatio(true), m.positives())
                * Math.pow(d.likelihoodRatio(false), m.negatives());
        boolean isComparable = product >= Double.MIN_NORMAL && product <= Double.MAX_VALUE;
        return !isComparable || isClose(m.odds(), product);
    }

    private static boolean isClose(OptionalDouble number, double other) {
        return number.isPresent() && Math.abs(number.getAsDouble() - other) <= CLOSE * (1 + Math.abs(other));
    }

    private static boolean isTheSameBackwards(BayesTests m) {
        if (m.posterior().isEmpty()) return true;
        var step = m.diagnosis();
        for (int test = m.count(); test > 0; test--) {
            double after = step.after(m.isPositive(test));
            // Near certainty a posterior has lost the digits that further results would need.
            if (!(after > CLOSE && after < 1 - CLOSE)) return true;
            step = new Diagnosis(after, step.sensitivity(), step.specificity());
        }
        return isClose(m.posterior(), step.prior());
    }

    private static boolean isTheSameOneByOne(BayesCoin m) {
        var belief = m.prior();
        for (boolean isHeads : m.flips()) belief = belief.after(isHeads ? 1 : 0, isHeads ? 0 : 1);
        double apart = Math.abs(belief.nextIsHeads() - m.posterior().nextIsHeads());
        return apart < CLOSE;
    }

    private static boolean isShortest(BayesCoin m) {
        var posterior = m.posterior();
        var equal = posterior.equalTailed(m.level());
        double shortest = posterior.highestDensity(m.level()).stream()
                .mapToDouble(i -> i.high() - i.low())
                .sum();
        return shortest <= (equal.high() - equal.low()) * (1 + CLOSE) + CLOSE;
    }

    private static boolean isBetween(BayesCoin m) {
        double before = m.prior().nextIsHeads();
        double seen = m.frequency().orElse(before);
        double after = m.posterior().nextIsHeads();
        return after >= Math.min(before, seen) - CLOSE && after <= Math.max(before, seen) + CLOSE;
    }

    private static boolean isComplete(BayesCoin m) {
        var posterior = m.posterior();
        double sum = IntStream.rangeClosed(0, m.next())
                .mapToDouble(k -> posterior.predictive(k, m.next()))
                .sum();
        return Math.abs(sum - 1) < CLOSE;
    }
}
