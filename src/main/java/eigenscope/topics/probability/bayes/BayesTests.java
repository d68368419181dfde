package eigenscope.topics.probability.bayes;

import eigenscope.engine.prob.Diagnosis;
import eigenscope.topic.State;
import java.util.OptionalDouble;

/**
 * The numbers behind tests for a condition.
 *
 * @param diagnosis prior and quality of the test
 * @param positives number of tests with that result, which come first
 * @param negatives number of tests with that result
 * @param people a thousand of them
 */
record BayesTests(Diagnosis diagnosis, int positives, int negatives, BayesPeople people) {
    static BayesTests of(State s) {
        var diagnosis =
                new Diagnosis(s.get(BayesParams.PRIOR), s.get(BayesParams.SENSITIVITY), s.get(BayesParams.SPECIFICITY));
        var people = s.get(BayesParams.SAMPLED)
                ? BayesPeople.drawn(diagnosis, s.get(BayesParams.SEED))
                : BayesPeople.expected(diagnosis);
        return new BayesTests(diagnosis, s.get(BayesParams.POSITIVES), s.get(BayesParams.NEGATIVES), people);
    }

    /** Returns the number of tests. */
    int count() {
        return positives + negatives;
    }

    /** Says whether a test is positive: the first one for 1. */
    boolean isPositive(int test) {
        return test <= positives;
    }

    /** Returns P(sick | all results); empty where they cannot happen together. */
    OptionalDouble posterior() {
        return given(positives, negatives);
    }

    /** Returns P(sick | one result); empty where it cannot happen. */
    OptionalDouble after(boolean isPositive) {
        return given(isPositive ? 1 : 0, isPositive ? 0 : 1);
    }

    /** Returns P(sick | the first results); empty where they cannot happen together. */
    OptionalDouble afterFirst(int tests) {
        return given(Math.min(tests, positives), Math.max(tests - positives, 0));
    }

    private OptionalDouble given(int positive, int negative) {
        return number(diagnosis.after(positive, negative));
    }

    /** Returns P(sick | results) : P(healthy | results); infinite for certainty, empty where they cannot happen together. */
    OptionalDouble odds() {
        return number(diagnosis.odds(positives, negatives));
    }

    private static OptionalDouble number(double x) {
        return Double.isNaN(x) ? OptionalDouble.empty() : OptionalDouble.of(x);
    }
}
