package eigenscope.topics.probability;

import eigenscope.engine.prob.Diagnosis;
import eigenscope.topic.State;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers behind tests for a condition.
 *
 * @param diagnosis prior and quality of the test
 * @param results of the tests in their order: whether each was positive; the positive ones first
 * @param people a thousand of them
 */
record BayesTests(Diagnosis diagnosis, List<Boolean> results, BayesPeople people) {
    /** Keeps its own copy of the results. */
    BayesTests {
        results = List.copyOf(results);
    }

    static BayesTests of(State s) {
        var diagnosis = new Diagnosis(
                s.get(BayesParams.PRIOR), s.get(BayesParams.SENSITIVITY), s.get(BayesParams.SPECIFICITY));
        var results = inARow(s.get(BayesParams.POSITIVES), s.get(BayesParams.NEGATIVES));
        var people = s.get(BayesParams.SAMPLED)
                ? BayesPeople.drawn(diagnosis, s.get(BayesParams.SEED))
                : BayesPeople.expected(diagnosis);
        return new BayesTests(diagnosis, results, people);
    }

    /** Returns the results of positive tests, then of negative ones. */
    static List<Boolean> inARow(int positives, int negatives) {
        return Stream.concat(
                        Collections.nCopies(positives, true).stream(), Collections.nCopies(negatives, false).stream())
                .toList();
    }

    int positives() {
        return Collections.frequency(results, true);
    }

    int negatives() {
        return results.size() - positives();
    }

    /** Returns P(sick | all results); empty where they cannot happen together. */
    OptionalDouble posterior() {
        return given(results);
    }

    /** Returns P(sick | one result); empty where it cannot happen. */
    OptionalDouble after(boolean positive) {
        return given(List.of(positive));
    }

    /** Returns P(sick | the first results); empty where they cannot happen together. */
    OptionalDouble afterFirst(int count) {
        return given(results.subList(0, count));
    }

    /** Returns P(sick | some results); empty where they cannot happen together. */
    OptionalDouble given(List<Boolean> some) {
        return number(diagnosis.after(some));
    }

    /** Returns P(sick | results) : P(healthy | results); infinite for certainty, empty where they cannot happen together. */
    OptionalDouble odds() {
        return number(diagnosis.odds(results));
    }

    private static OptionalDouble number(double x) {
        return Double.isNaN(x) ? OptionalDouble.empty() : OptionalDouble.of(x);
    }

    /** Returns P(sick | all results) for another prior; NaN where they cannot happen together. */
    double posteriorFrom(double prior, List<Boolean> some) {
        return new Diagnosis(prior, diagnosis.sensitivity(), diagnosis.specificity()).after(some);
    }

    /** Returns a series of lists, each with one result more, from none to all. */
    IntStream counts() {
        return IntStream.rangeClosed(0, results.size());
    }
}
