package eigenscope.engine.prob;

import eigenscope.engine.quadrature.GaussLegendre;

/** The law of exp(U) for U uniform between the logarithms of two positive ends. */
record LogUniformLaw(double low, double high) implements Law {
    private double width() {
        return Kernel.logRatio(high, low);
    }

    @Override
    // region density
    public double density(double x) {
        return 1 / (x * width());
    }
    // endregion

    @Override
    public double logDensity(double x) {
        return -Math.log(x) - Math.log(width());
    }

    @Override
    // region cumulative
    public double cumulative(double x) {
        return Kernel.logRatio(x, low) / width();
    }
    // endregion

    @Override
    public double survival(double x) {
        return Kernel.logRatio(high, x) / width();
    }

    @Override
    public double quantile(double p, double q) {
        return p < q ? low + low * Math.expm1(p * width()) : high * Math.exp(-q * width());
    }

    @Override
    public Moments moments() {
        double width = width();
        if (width < 2) {
            double middle = low * Math.exp(width / 2);
            return Moments.around(
                    middle,
                    f -> GaussLegendre.integral(u -> f.applyAsDouble(middle * Math.expm1(u)), -width / 2, width / 2)
                            / width);
        }
        Moments ofShare = Moments.raw(power(1, width), power(2, width), power(3, width), power(4, width));
        return new Moments(
                high * ofShare.mean(), high * high * ofShare.variance(), ofShare.skewness(), ofShare.excessKurtosis());
    }

    /** Returns E[(X / high)^k]. */
    private static double power(int k, double width) {
        return -Math.expm1(-k * width) / (k * width);
    }

    @Override
    public double entropy() {
        return (Math.log(low) + Math.log(high)) / 2 + Math.log(width());
    }

    @Override
    public double mode() {
        return low;
    }

    @Override
    public Support support() {
        return new Support(low, high);
    }
}
