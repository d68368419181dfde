package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** A distribution of whole numbers, its atoms. Its functions take any real number; between whole ones the probability is 0. */
public sealed interface Discrete extends Distribution
        permits Bernoulli, TwoTailed, Geometric, Poisson, DiscreteUniform, Zipf, Categorical {
    /**
     * Returns ln P(X = k).
     *
     * @param k a whole number of the support
     */
    double logMass(double k);

    /**
     * Returns P(X &le; k).
     *
     * @param k a whole number of the support, not its upper end
     */
    double below(double k);

    /**
     * Returns P(X &gt; k), with all its digits.
     *
     * @param k a whole number of the support, not its upper end
     */
    double above(double k);

    @Override
    default double density(double x) {
        return Math.exp(logDensity(x));
    }

    @Override
    default double logDensity(double x) {
        return x == Math.rint(x) && Double.isFinite(x) && support().contains(x)
                ? logMass(x)
                : Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
    }

    @Override
    default double cumulative(double x) {
        if (x < support().low()) return 0;
        return x >= support().high() ? 1 : below(Math.floor(x));
    }

    @Override
    default double survival(double x) {
        if (x < support().low()) return 1;
        return x >= support().high() ? 0 : above(Math.floor(x));
    }

    @Override
    default double quantile(double p) {
        return p > 0.5 ? upperQuantile(1 - p) : Steps.quantile(this, p);
    }

    @Override
    default double upperQuantile(double q) {
        return q > 0.5 ? quantile(1 - q) : Steps.upperQuantile(this, q);
    }

    @Override
    default double between(double from, double to) {
        return Interval.probability(this, from, to);
    }

    @Override
    default double entropy() {
        return Steps.entropy(this);
    }

    @Override
    default Sampling sampling() {
        return Steps.sampling(this);
    }

    @Override
    default Sampler sampler(UniformRandomProvider source) {
        return sampling().from(source);
    }
}
