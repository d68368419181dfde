package eigenscope.engine.prob;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** The standard normal law. */
enum GaussianLaw implements SymmetricLaw {
    /** It. */
    STANDARD;

    private static final double ROOT_2 = Math.sqrt(2);
    private static final Moments MOMENTS = Moments.symmetric(1, 0);

    @Override
    // region density
    public double logDensity(double z) {
        return -0.5 * z * z - Kernel.HALF_LOG_TAU;
    }
    // endregion

    @Override
    // region cumulative
    public double survival(double z) {
        return 0.5 * Erfc.value(z / ROOT_2);
    }
    // endregion

    @Override
    public double upperQuantile(double q) {
        return ROOT_2 * InverseErfc.value(2 * q);
    }

    @Override
    public Moments moments() {
        return MOMENTS;
    }

    @Override
    public double entropy() {
        return 0.5 + Kernel.HALF_LOG_TAU;
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        return ZigguratSampler.NormalizedGaussian.of(source)::sample;
    }
}
