package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The law of a real random variable X. Immutable, with value equality, safe for any number of threads.
 *
 * <p>Accuracy, unless a family says otherwise: density, cumulative, survival and quantiles are right to 1e-10 relative wherever the result
 * is a normal double, the entropy to 1e-6, moments to some units in the last place.
 */
public sealed interface Distribution permits Continuous, Discrete {
    /** Returns the density at x, or for discrete ones the probability of x; 0 outside the support, infinite at a pole. */
    double density(double x);

    /** Returns the natural logarithm of {@link #density}, with digits where the density itself is 0 in doubles. */
    double logDensity(double x);

    /** Returns P(X &le; x). */
    double cumulative(double x);

    /** Returns P(X &gt; x), with all its digits however far out x lies. */
    double survival(double x);

    /**
     * Returns the smallest x with P(X &le; x) &ge; p.
     *
     * @param p 0 to 1; the ends give the ends of the support
     */
    double quantile(double p);

    /**
     * Returns the smallest x with P(X &gt; x) &le; q: the quantile of 1 - q, for q too small for that difference.
     *
     * @param q 0 to 1
     */
    double upperQuantile(double q);

    /** Returns P(from &le; X &le; to), both ends counted; 0 where {@code from} lies above {@code to}. */
    double between(double from, double to);

    /** Returns the expected value; NaN where there is none. */
    double mean();

    /** Returns the expected squared distance from the mean; NaN where there is none. */
    double variance();

    /** Returns the third standardised moment; NaN where there is none. */
    double skewness();

    /** Returns the fourth standardised moment less the 3 of a normal distribution; NaN where there is none. */
    double excessKurtosis();

    /** Returns the entropy in nats, of continuous ones the differential one. */
    double entropy();

    /** Returns where the density is largest, the lowest such place of a discrete one; NaN where that is no single place. */
    double mode();

    /** Returns the smallest interval that holds all the probability. */
    Support support();

    /** Returns something that draws from this distribution with the numbers of a generator; for one thread. */
    Sampler sampler(UniformRandomProvider source);

    /** Returns what drawing needs, worked out once for any number of samplers. */
    default Sampling sampling() {
        return this::sampler;
    }

    /** Says whether X takes separate values only. */
    default boolean isDiscrete() {
        return this instanceof Discrete;
    }

    /** Returns the square root of the variance. */
    default double sd() {
        return Math.sqrt(variance());
    }
}
