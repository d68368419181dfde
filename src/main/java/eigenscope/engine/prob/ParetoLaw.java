package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** The law of X / scale - 1 for a Pareto number X, survival (1 + z)^(-shape): near the least value X no digits are lost. */
record ParetoLaw(double shape) implements PositiveLaw {
    @Override
    // region density
    public double logDensity(double z) {
        return Math.log(shape) - (shape + 1) * Math.log1p(z);
    }
    // endregion

    @Override
    // region cumulative
    public double cumulative(double z) {
        return -Math.expm1(-shape * Math.log1p(z));
    }
    // endregion

    @Override
    public double survival(double z) {
        return Math.exp(-shape * Math.log1p(z));
    }

    @Override
    public double quantile(double p, double q) {
        return Math.expm1(-(p < q ? Math.log1p(-p) : Math.log(q)) / shape);
    }

    @Override
    public Moments moments() {
        double a = shape;
        double infinity = Double.POSITIVE_INFINITY;
        double skewness = 2 * ((1 + a) / (a - 3)) * Math.sqrt((a - 2) / a);
        double kurtosis = 6 * ((a * (a * (a + 1) - 6) - 2) / (a * (a - 3) * (a - 4)));
        return new Moments(
                a > 1 ? 1 / (a - 1) : infinity,
                a > 2 ? a / (a - 1) / (a - 1) / (a - 2) : infinity,
                a > 3 ? skewness : a > 2 ? infinity : Double.NaN,
                a > 4 ? kurtosis : a > 2 ? infinity : Double.NaN);
    }

    @Override
    public double entropy() {
        return 1 + 1 / shape - Math.log(shape);
    }

    @Override
    public double mode() {
        return 0;
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler exponential = new Exponential(1).sampler(source);
        return () -> Math.expm1(exponential.next() / shape);
    }
}
