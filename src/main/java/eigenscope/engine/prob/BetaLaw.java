package eigenscope.engine.prob;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.rng.UniformRandomProvider;

/** The beta law, density z^(a - 1) (1 - z)^(b - 1) / B(a, b) from 0 to 1. */
record BetaLaw(double a, double b) implements Law {
    /** The sum of shapes beyond which the library loses digits. */
    private static final double LARGE = 1e4;

    private static final Support UNIT = new Support(0, 1);

    @Override
    // region density
    public double logDensity(double z) {
        if (z == 0) return edge(a, b);
        if (z == 1) return edge(b, a);
        return logKernel(z, 1 - z) - Math.log(z) - Math.log1p(-z);
    }
    // endregion

    /** Returns the limit of the logarithm where the variable of exponent here - 1 vanishes. */
    private static double edge(double here, double there) {
        return here == 1 ? Math.log(there) : Math.copySign(Double.POSITIVE_INFINITY, 1 - here);
    }

    /** Returns ln(z^a y^b / B(a, b)) for y = 1 - z. */
    double logKernel(double z, double y) {
        return Kernel.logBetaKernel(a, b, z, y) + Math.log(a / (a + b) * b);
    }

    /** Returns P(Z &le; z) for y = 1 - z, either of which may be tiny. */
    double cumulative(double z, double y) {
        if (a + b > LARGE)
            return z * b < y * a ? LargeShapes.betaLower(this, z, y) : 1 - LargeShapes.betaLower(mirrored(), y, z);
        return z <= y ? RegularizedBeta.value(z, a, b) : RegularizedBeta.complement(y, b, a);
    }

    /** Returns the law of 1 - Z. */
    BetaLaw mirrored() {
        return new BetaLaw(b, a);
    }

    @Override
    // region cumulative
    public double cumulative(double z) {
        return cumulative(z, 1 - z);
    }
    // endregion

    @Override
    public double survival(double z) {
        return mirrored().cumulative(1 - z, z);
    }

    @Override
    public double quantile(double p, double q) {
        if (p < q ? p <= cumulative(0.5) : survival(0.5) <= q) return lowerHalf(p, q);
        return 1 - mirrored().lowerHalf(q, p);
    }

    private double lowerHalf(double p, double q) {
        return Inverse.positive(this, p, q, Math.min(a / (a + b), 0.5), 0.5);
    }

    @Override
    public Moments moments() {
        double n = a + b;
        double share = a / n * (b / n);
        return new Moments(
                a / n,
                share / (n + 1),
                2 * ((b - a) / n) * Math.sqrt((n + 1) / share) / (n + 2),
                6 * ((a - b) / n * ((a - b) / n) * (n + 1) - share * (n + 2)) / (share * (n + 2) * (n + 3)));
    }

    @Override
    public double entropy() {
        double n = a + b;
        return 0.5 * (Math.log(a) + Math.log(b) - 3 * Math.log(n))
                + Kernel.HALF_LOG_TAU
                + (Kernel.stirlingError(a) + Kernel.stirlingError(b) - Kernel.stirlingError(n))
                - (a - 1) * Kernel.digammaError(a)
                - (b - 1) * Kernel.digammaError(b)
                + (n - 2) * Kernel.digammaError(n);
    }

    @Override
    public double mode() {
        if (a > 1 && b > 1) return (a - 1) / (a + b - 2);
        if (a <= 1 && b <= 1 && a == 1 == (b == 1)) return Double.NaN;
        return a < b ? 0 : 1;
    }

    @Override
    public Support support() {
        return UNIT;
    }

    /** Draws the share that a gamma number has of two. */
    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler ratio = new GammaLaw(b).ratioSampler(source, new GammaLaw(a));
        return () -> 1 / (1 + ratio.next());
    }
}
