package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** The Weibull law of scale 1, survival exp(-z^shape). */
record WeibullLaw(double shape) implements PositiveLaw {

    @Override
    // region density
    public double logDensity(double z) {
        if (z == 0) return shape == 1 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, 1 - shape);
        return Math.log(shape) + (shape - 1) * Math.log(z) - Math.pow(z, shape);
    }
    // endregion

    @Override
    // region cumulative
    public double cumulative(double z) {
        return -Math.expm1(-Math.pow(z, shape));
    }
    // endregion

    @Override
    public double survival(double z) {
        return Math.exp(-Math.pow(z, shape));
    }

    @Override
    public double quantile(double p, double q) {
        return Math.pow(p < q ? -Math.log1p(-p) : -Math.log(q), 1 / shape);
    }

    @Override
    public Moments moments() {
        return PowerOfGamma.of(1, 1 / shape);
    }

    @Override
    public double entropy() {
        return Kernel.EULER * (1 - 1 / shape) - Math.log(shape) + 1;
    }

    @Override
    public double mode() {
        return shape > 1 ? Math.pow((shape - 1) / shape, 1 / shape) : 0;
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler exponential = new Exponential(1).sampler(source);
        return () -> Math.pow(exponential.next(), 1 / shape);
    }
}
