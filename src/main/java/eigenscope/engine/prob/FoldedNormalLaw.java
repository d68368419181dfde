package eigenscope.engine.prob;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The law of |Z + r| for a standard normal Z.
 *
 * @param r from 0 on
 */
record FoldedNormalLaw(double r) implements PositiveLaw {
    private static final double ROOT_2 = Math.sqrt(2);
    /** Beyond it less than 1e-22 is folded. */
    private static final double FAR = 10;
    /** Beyond it what is folded is 0 in doubles. */
    private static final double FOLDS = 40;

    @Override
    // region density
    public double logDensity(double z) {
        return -0.5 * (z - r) * (z - r) - Kernel.HALF_LOG_TAU + Math.log1p(Math.exp(-2 * r * z));
    }
    // endregion

    @Override
    // region cumulative
    public double cumulative(double z) {
        return GaussianMass.of(r - z, 2 * z, 0) * Math.exp(-Kernel.HALF_LOG_TAU);
    }
    // endregion

    @Override
    public double survival(double z) {
        return 0.5 * (Erfc.value((z - r) / ROOT_2) + Erfc.value((z + r) / ROOT_2));
    }

    @Override
    public double quantile(double p, double q) {
        return Inverse.positive(this, p, q, 1 + r, Double.MAX_VALUE);
    }

    /** From the moments of |Z + r| - r, whose size does not grow with r. */
    @Override
    public Moments moments() {
        if (r > FOLDS) return new Moments(r, 1, 0, 0);
        double peak = 2 * Math.exp(-0.5 * r * r - Kernel.HALF_LOG_TAU);
        double tail = Erfc.value(r / ROOT_2);
        double first = peak - r * tail;
        double third = (r * r + 2) * peak - r * (r * r + 3) * tail;
        Moments shifted = Moments.raw(
                first, 1 - 2 * r * first, third + 3 * r * r * first, 3 - 4 * r * third - 4 * r * r * r * first);
        return shifted.moved(r);
    }

    /**
     * With f(z) = 2 cosh(r z) exp(-(z^2 + r^2) / 2) / sqrt(2 pi): what is left to integrate is the expected ln(2 cosh(r (Z + r))), by the
     * trapezium rule, whose error falls exponentially for it.
     */
    @Override
    public double entropy() {
        if (r > FAR) return GaussianLaw.STANDARD.entropy();
        double step = 1. / 32;
        double sum = 0;
        for (int i = -320; i <= 320; i++) {
            double z = i * step;
            double angle = Math.abs(r * (z + r));
            sum += GaussianLaw.STANDARD.density(z) * (angle + Math.log1p(Math.exp(-2 * angle)));
        }
        return Kernel.HALF_LOG_TAU + 0.5 + r * r - step * sum;
    }

    /** At 0 up to r = 1, beyond it the place z = r tanh(r z) by Newton's method from the right, where the function is convex. */
    @Override
    public double mode() {
        if (r <= 1) return 0;
        double z = r;
        for (int step = 0; step < 100; step++) {
            double tanh = Math.tanh(r * z);
            double change = (z - r * tanh) / (1 - r * r * (1 - tanh * tanh));
            z -= change;
            if (Math.abs(change) < 1e-16 * z) break;
        }
        return z;
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler normal = GaussianLaw.STANDARD.sampler(source);
        return () -> Math.abs(r + normal.next());
    }
}
