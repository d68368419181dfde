package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** The law of the F ratio; with r = df1 z / df2, r / (1 + r) is of the beta law of half the degrees of freedom. */
record FisherLaw(double df1, double df2) implements PositiveLaw {
    private static final double SMALL = 1e-280;

    private BetaLaw beta() {
        return new BetaLaw(df1 / 2, df2 / 2);
    }

    private double share(double z) {
        return 1 / (1 + df2 / df1 / z);
    }

    private double rest(double z) {
        return 1 / (1 + df1 / df2 * z);
    }

    /** Returns the nearest place whose shares are normal numbers; beyond it the law is a power. */
    private double inner(double z) {
        double unit = df2 / df1;
        return Math.clamp(z, unit * SMALL, unit / SMALL);
    }

    @Override
    // region density
    public double logDensity(double z) {
        if (z == 0) return df1 == 2 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, 2 - df1);
        double x = inner(z);
        double slope = z < x ? df1 / 2 : -df2 / 2;
        return beta().logKernel(share(x), rest(x)) + slope * Math.log(z / x) - Math.log(z);
    }
    // endregion

    @Override
    // region cumulative
    public double cumulative(double z) {
        double x = inner(z);
        double below = beta().cumulative(share(x), rest(x));
        return z < x ? below * Math.pow(z / x, df1 / 2) : below;
    }
    // endregion

    @Override
    public double survival(double z) {
        double x = inner(z);
        double above = beta().mirrored().cumulative(rest(x), share(x));
        return z > x ? above * Math.pow(z / x, -df2 / 2) : above;
    }

    @Override
    public double quantile(double p, double q) {
        return Inverse.positive(this, p, q, 1, Double.MAX_VALUE);
    }

    @Override
    public Moments moments() {
        double a = df1;
        double b = df2;
        double infinity = Double.POSITIVE_INFINITY;
        double variance = 2 * (b / (b - 2)) * (b / (b - 2)) * ((a + b - 2) / a) / (b - 4);
        double skewness = (2 * a + b - 2) / (b - 6) * Math.sqrt(8 * (b - 4) / a / (a + b - 2));
        double kurtosis = 12
                * ((5 * b - 22) / (b - 6) / (b - 8)
                        + (b - 4) / a * ((b - 2) / (b - 6)) * ((b - 2) / (b - 8)) / (a + b - 2));
        return new Moments(
                b > 2 ? b / (b - 2) : infinity,
                b > 4 ? variance : infinity,
                b > 6 ? skewness : b > 4 ? infinity : Double.NaN,
                b > 8 ? kurtosis : b > 4 ? infinity : Double.NaN);
    }

    @Override
    public double entropy() {
        double a = df1 / 2;
        double b = df2 / 2;
        double n = a + b;
        return 0.5 * (Math.log(n) - Math.log(a) - Math.log(b))
                + Kernel.HALF_LOG_TAU
                + (Kernel.stirlingError(a) + Kernel.stirlingError(b) - Kernel.stirlingError(n))
                - (a - 1) * Kernel.digammaError(a)
                - (b + 1) * Kernel.digammaError(b)
                + n * Kernel.digammaError(n);
    }

    @Override
    public double mode() {
        return df1 > 2 ? (df1 - 2) / df1 * (df2 / (df2 + 2)) : 0;
    }

    /** Draws the ratio of two chi-squared numbers over their degrees of freedom. */
    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler ratio = new GammaLaw(df1 / 2).ratioSampler(source, new GammaLaw(df2 / 2));
        double factor = df2 / df1;
        return () -> factor * ratio.next();
    }
}
