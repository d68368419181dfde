package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** The Nakagami law of spread 1: of the square root of a gamma number of mean 1. */
record NakagamiLaw(double shape) implements PositiveLaw {
    /** So near 0 the law is a power; squares could underflow. */
    private static final double SMALL = 1e-100;

    private GammaLaw gamma() {
        return new GammaLaw(shape);
    }

    private double squared(double z) {
        return Math.min(shape * z * z, Double.MAX_VALUE);
    }

    @Override
    // region density
    public double logDensity(double z) {
        if (z == 0)
            return shape == 0.5 ? 0.5 * Math.log(2 / Math.PI) : Math.copySign(Double.POSITIVE_INFINITY, 0.5 - shape);
        double x = Math.max(z, SMALL);
        return Kernel.logGammaKernel(shape, squared(x))
                + 2 * shape * Math.log(z / x)
                + Math.log(2 * shape)
                - Math.log(z);
    }
    // endregion

    @Override
    // region cumulative
    public double cumulative(double z) {
        double x = Math.max(z, SMALL);
        return gamma().cumulative(squared(x)) * Math.pow(z / x, 2 * shape);
    }
    // endregion

    @Override
    public double survival(double z) {
        return gamma().survival(squared(z));
    }

    @Override
    public double quantile(double p, double q) {
        return Inverse.positive(this, p, q, 1, Double.MAX_VALUE);
    }

    @Override
    public Moments moments() {
        return PowerOfGamma.of(shape, 0.5);
    }

    @Override
    public double entropy() {
        return gamma().entropy() - Math.log(2 * shape) - 0.5 * Kernel.digammaError(shape);
    }

    @Override
    public double mode() {
        return Math.sqrt(Math.max(1 - 0.5 / shape, 0));
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler gamma = gamma().sampler(source);
        return () -> Math.sqrt(gamma.next() / shape);
    }
}
