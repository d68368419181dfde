package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The mathematics of one continuous law, before it is moved and stretched. Its functions are asked for finite numbers inside the support
 * and probabilities above 0 only; {@link LocationScale} answers the rest.
 */
interface Law extends Tails {
    /** Returns f(z). */
    default double density(double z) {
        return Math.exp(logDensity(z));
    }

    /**
     * Returns where the cumulative is p and the survival q.
     *
     * @param p above 0
     * @param q above 0; 1 - p, so that the smaller of the two has all its digits
     */
    double quantile(double p, double q);

    /** Returns the four that are usual. */
    Moments moments();

    /** Returns the entropy in nats. */
    double entropy();

    /** Returns where the density is largest; NaN where that is no single place. */
    double mode();

    /** Returns the smallest interval that holds all the probability. */
    default Support support() {
        return Support.REAL;
    }

    /** Returns something that draws; the quantile of a uniform number unless there is a faster way. */
    default Sampler sampler(UniformRandomProvider source) {
        return () -> {
            double p = Uniforms.next(source);
            return quantile(p, 1 - p);
        };
    }
}
