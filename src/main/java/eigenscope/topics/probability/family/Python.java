package eigenscope.topics.probability.family;

import java.util.List;

/**
 * A distribution in Python.
 *
 * @param given lines that make it, and the functions named below
 * @param owner what the functions pdf or pmf, cdf, sf and ppf belong to: {@code X.}, or nothing
 * @param mean an expression
 * @param variance an expression that may use m, the mean
 * @param entropy an expression
 * @param sample an expression of 1000 draws with a generator rng
 */
public record Python(List<String> given, String owner, String mean, String variance, String entropy, String sample) {
    /** Keeps its own copy. */
    public Python {
        given = List.copyOf(given);
    }

    /** Returns a distribution that SciPy has, called X. */
    public static Python ofScipy(List<String> given) {
        return new Python(given, "X.", "X.mean()", "X.var()", "X.entropy()", "X.rvs(1000, random_state=rng)");
    }
}
