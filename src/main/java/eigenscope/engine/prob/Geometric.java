package eigenscope.engine.prob;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * How many trials fail before the first that succeeds.
 *
 * @param p chance of success, 10^-12 to 1
 */
public record Geometric(double p) implements Discrete {
    static final Definition DEFINITION = Definition.of(
            "Geometric", p -> new Made.Good(new Geometric(p[0])), NegativeBinomial.chance("Chance of success"));

    /** ln(1 - p): what another failure adds to the logarithm of a mass. */
    private double logFailure() {
        return Math.log1p(-p);
    }

    @Override
    // region density
    public double logMass(double k) {
        return k == 0 ? Math.log(p) : Math.log(p) + k * logFailure();
    }
    // endregion

    @Override
    // region cumulative
    public double below(double k) {
        return -Math.expm1((k + 1) * logFailure());
    }
    // endregion

    @Override
    public double above(double k) {
        return Math.exp((k + 1) * logFailure());
    }

    @Override
    public double mean() {
        return (1 - p) / p;
    }

    @Override
    public double variance() {
        return (1 - p) / p / p;
    }

    @Override
    public double skewness() {
        return p < 1 ? (2 - p) / Math.sqrt(1 - p) : Double.NaN;
    }

    @Override
    public double excessKurtosis() {
        return p < 1 ? 6 + p * p / (1 - p) : Double.NaN;
    }

    @Override
    public double entropy() {
        return p < 1 ? -Math.log(p) - mean() * logFailure() : 0;
    }

    @Override
    public double mode() {
        return 0;
    }

    @Override
    public Support support() {
        return p < 1 ? Support.POSITIVE : new Support(0, 0);
    }

    @Override
    public Sampling sampling() {
        double scale = -1 / logFailure();
        return source -> {
            var exponential = ZigguratSampler.Exponential.of(source);
            return () -> Math.floor(exponential.sample() * scale);
        };
    }
}
