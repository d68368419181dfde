package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.GaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The normal distribution, density exp(-((x - mean) / sd)^2 / 2) / (sd sqrt(2 pi)).
 *
 * @param mean finite
 * @param sd its standard deviation, finite and positive
 */
public record Normal(double mean, double sd) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Normal",
            p -> new Made.Good(new Normal(p[0], p[1])),
            real("mean", "\\mu", "Mean", -5, 5, 0),
            positive("sd", "\\sigma", "Standard deviation", 0.1, 5, 1));

    @Override
    public Law law() {
        return GaussianLaw.STANDARD;
    }

    @Override
    public double location() {
        return mean;
    }

    @Override
    public double scale() {
        return sd;
    }

    /** One call deep, since these are drawn by the million. */
    @Override
    public Sampler sampler(UniformRandomProvider source) {
        return GaussianSampler.of(ZigguratSampler.NormalizedGaussian.of(source), mean, sd)::sample;
    }
}
