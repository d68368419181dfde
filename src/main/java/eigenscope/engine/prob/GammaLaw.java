package eigenscope.engine.prob;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;

/** The gamma law of scale 1, density z^(shape - 1) exp(-z) / gamma(shape). */
record GammaLaw(double shape) implements PositiveLaw {
    private static final double LARGE = 1e4;

    @Override
    // region density
    public double logDensity(double z) {
        if (z == 0) return shape == 1 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, 1 - shape);
        return Kernel.logGammaKernel(shape, z) + Math.log(shape) - Math.log(z);
    }
    // endregion

    @Override
    // region cumulative
    public double cumulative(double z) {
        return isFar(z) && z < shape ? LargeShapes.gammaLower(shape, z) : RegularizedGamma.P.value(shape, z);
    }
    // endregion

    @Override
    public double survival(double z) {
        return isFar(z) && z > shape ? LargeShapes.gammaUpper(shape, z) : RegularizedGamma.Q.value(shape, z);
    }

    /** Says whether the library's uniform expansion, which is good for large shapes too, gives way to others that are not. */
    private boolean isFar(double z) {
        return shape > LARGE && Math.abs(z - shape) > 4 * Math.sqrt(shape);
    }

    @Override
    public double quantile(double p, double q) {
        return Inverse.positive(this, p, q, shape, Double.MAX_VALUE);
    }

    @Override
    public Moments moments() {
        return new Moments(shape, shape, 2 / Math.sqrt(shape), 6 / shape);
    }

    @Override
    public double entropy() {
        return 0.5 * Math.log(shape)
                + Kernel.HALF_LOG_TAU
                + Kernel.stirlingError(shape)
                + (1 - shape) * Kernel.digammaError(shape);
    }

    @Override
    public double mode() {
        return Math.max(shape - 1, 0);
    }

    /**
     * Draws of a shape below 1 are those of one more, times U^(1/shape). Source: G. Marsaglia and W. W. Tsang, A simple method for generating
     * gamma variables (2000).
     */
    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler whole = whole(source);
        if (shape >= 1) return whole;
        Sampler part = exponent(source);
        return () -> whole.next() * Math.exp(-part.next());
    }

    /** Returns something that draws X / Y for X of this law and Y of another, which has digits where X and Y are 0 in doubles. */
    Sampler ratioSampler(UniformRandomProvider source, GammaLaw other) {
        Sampler above = whole(source);
        Sampler below = other.whole(source);
        if (Math.min(shape, other.shape) >= 1) return () -> above.next() / below.next();
        Sampler lessAbove = exponent(source);
        Sampler lessBelow = other.exponent(source);
        return () -> above.next() / below.next() * Math.exp(lessBelow.next() - lessAbove.next());
    }

    /** Draws of this shape, or of one more where that is below 1. */
    private Sampler whole(UniformRandomProvider source) {
        return AhrensDieterMarsagliaTsangGammaSampler.of(source, shape >= 1 ? shape : shape + 1, 1)::sample;
    }

    /** Draws -ln of what is left to be multiplied by. */
    private Sampler exponent(UniformRandomProvider source) {
        if (shape >= 1) return () -> 0;
        Sampler exponential = new Exponential(1).sampler(source);
        return () -> exponential.next() / shape;
    }
}
