package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.Scale.LOGARITHMIC;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/**
 * How many events fall into a span, when each comes by itself.
 *
 * @param rate how many are expected, positive, at most 10^9
 */
public record Poisson(double rate) implements Discrete {
    static final Definition DEFINITION = Definition.of(
            "Poisson",
            p -> new Made.Good(new Poisson(p[0])),
            new Parameter(
                    "rate", "\\lambda", "Expected events", 0.1, 100, 4, Double.MIN_NORMAL, 1_000_000_000, LOGARITHMIC));

    @Override
    // region density
    public double logMass(double k) {
        return Saddle.logPoisson(k, rate);
    }
    // endregion

    @Override
    // region cumulative
    public double below(double k) {
        return RegularizedGamma.Q.value(k + 1, rate);
    }
    // endregion

    @Override
    public double above(double k) {
        return RegularizedGamma.P.value(k + 1, rate);
    }

    @Override
    public double mean() {
        return rate;
    }

    @Override
    public double variance() {
        return rate;
    }

    @Override
    public double skewness() {
        return 1 / Math.sqrt(rate);
    }

    @Override
    public double excessKurtosis() {
        return 1 / rate;
    }

    @Override
    public double mode() {
        return Math.max(0, Math.ceil(rate) - 1);
    }

    @Override
    public Support support() {
        return Support.POSITIVE;
    }

    @Override
    public Sampling sampling() {
        return source -> PoissonSampler.of(source, rate)::sample;
    }
}
