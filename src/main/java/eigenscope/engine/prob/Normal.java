package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The normal distribution, density exp(-((x - mean) / sd)^2 / 2) / (sd sqrt(2 pi)).
 *
 * @param mean finite
 * @param sd its standard deviation, finite and positive
 */
public record Normal(double mean, double sd) implements Continuous {
    static final Definition DEFINITION = Definition.of(
            "Normal",
            p -> new Made.Good(new Normal(p[0], p[1])),
            real("mean", "\\mu", "Mean", -5, 5, 0),
            positive("sd", "\\sigma", "Standard deviation", 0.1, 5, 1));
    private static final double ENTROPY_OF_STANDARD = 0.5 * (Math.log(2 * Math.PI) + 1);

    @Override
    public ContinuousDistribution backing() {
        return NormalDistribution.of(mean, sd);
    }

    @Override
    public double variance() {
        return sd * sd;
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double excessKurtosis() {
        return 0;
    }

    @Override
    public double entropy() {
        return ENTROPY_OF_STANDARD + Math.log(sd);
    }

    @Override
    public double mode() {
        return mean;
    }

    @Override
    public Support support() {
        return Support.REAL;
    }
}
