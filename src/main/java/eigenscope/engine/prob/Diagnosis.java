package eigenscope.engine.prob;

import java.util.Collections;
import java.util.List;

/**
 * A condition and a test for it: Bayes' rule in numbers.
 *
 * <p>All probabilities are quotients of sums of products of the three given ones, so that they are right to some units in the last place
 * however rare the condition. In odds: posterior odds = prior odds times the likelihood ratio of each result.
 *
 * @param prior chance of the condition before any test, 0 to 1
 * @param sensitivity chance that the test is positive where the condition is, 0 to 1
 * @param specificity chance that it is negative where the condition is not, 0 to 1
 */
public record Diagnosis(double prior, double sensitivity, double specificity) {
    /** Refuses what is no probability. */
    public Diagnosis {
        require("prior", prior);
        require("sensitivity", sensitivity);
        require("specificity", specificity);
    }

    private static void require(String name, double probability) {
        if (!(probability >= 0 && probability <= 1))
            throw new IllegalArgumentException("%s: want 0 to 1, not %s".formatted(name, probability));
    }

    // region areas
    /** Returns P(condition, positive). */
    public double truePositive() {
        return prior * sensitivity;
    }

    /** Returns P(condition, negative). */
    public double falseNegative() {
        return prior * (1 - sensitivity);
    }

    /** Returns P(no condition, positive). */
    public double falsePositive() {
        return (1 - prior) * (1 - specificity);
    }

    /** Returns P(no condition, negative). */
    public double trueNegative() {
        return (1 - prior) * specificity;
    }
    // endregion

    /** Returns P(positive). */
    public double positive() {
        return truePositive() + falsePositive();
    }

    /** Returns P(negative). */
    public double negative() {
        return falseNegative() + trueNegative();
    }

    /** Returns P(condition | result); NaN for a result that cannot happen. */
    public double after(boolean positive) {
        // region bayes
        return positive ? truePositive() / positive() : falseNegative() / negative();
        // endregion
    }

    /**
     * Returns P(result | condition) / P(result | no condition), by which a result multiplies the odds; infinite or NaN where the
     * denominator is 0.
     */
    public double likelihoodRatio(boolean positive) {
        return positive ? sensitivity / (1 - specificity) : (1 - sensitivity) / specificity;
    }

    /** Returns prior/(1 − prior), infinite for a prior of 1. */
    public double odds() {
        return prior / (1 - prior);
    }

    /**
     * Returns P(condition | results) for tests that are independent where the condition is, and where it is not; NaN for results that
     * cannot happen together.
     *
     * @param results of each test, whether it was positive; in any order
     */
    public double after(List<Boolean> results) {
        int positives = Collections.frequency(results, true);
        return after(positives, results.size() - positives);
    }

    /**
     * Returns P(condition | results) for so many results of such tests, in any order; NaN for results that cannot happen together.
     *
     * @param positives 0 or more
     * @param negatives 0 or more
     */
    public double after(int positives, int negatives) {
        return 1 / (1 + 1 / odds(positives, negatives));
    }

    /**
     * Returns P(condition | results) / P(no condition | results) for so many results of such tests: infinite for certainty, NaN for results that
     * cannot happen together.
     *
     * @param positives 0 or more
     * @param negatives 0 or more
     */
    public double odds(int positives, int negatives) {
        if (positives < 0 || negatives < 0)
            throw new IllegalArgumentException("want counts from 0 on, not %d and %d".formatted(positives, negatives));
        // Logarithms, since hundreds of results have chances too small for doubles.
        // region odds
        // prior/(1 - prior) * (sensitivity/(1 - specificity))^positives * ((1 - sensitivity)/specificity)^negatives
        double with = Math.log(prior) + times(positives, sensitivity) + times(negatives, 1 - sensitivity);
        double without = Math.log(1 - prior) + times(positives, 1 - specificity) + times(negatives, specificity);
        return Math.exp(with - without);
        // endregion
    }

    private static double times(int count, double probability) {
        return count == 0 ? 0 : count * Math.log(probability);
    }
}
