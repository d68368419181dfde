package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws by inversion, with quantiles looked up and joined by cubics. Where a cubic misses its probability by more than 1e-6, a hundredth of what ten million draws
 * would show, and in both
 * tails, the quantile itself is asked.
 *
 * <p>Source: W. Hoermann and J. Leydold, Continuous random variate generation by fast numerical inversion (2003).
 */
final class InverseTable implements Sampling {
    private static final int CELLS = 1024;
    private static final double MISS = 1e-6;

    private final Continuous distribution;
    private final double[] quantiles = new double[CELLS + 1];
    private final double[] slopes = new double[CELLS + 1];
    private final boolean[] isExact = new boolean[CELLS];

    InverseTable(Continuous distribution) {
        this.distribution = distribution;
        for (int i = 0; i <= CELLS; i++) {
            quantiles[i] = distribution.quantile((double) i / CELLS);
            slopes[i] = 1 / (CELLS * distribution.density(quantiles[i]));
        }
        for (int i = 0; i < CELLS; i++)
            isExact[i] = i == 0 || i == CELLS - 1 || !isCubic(i, 0.25) || !isCubic(i, 0.5) || !isCubic(i, 0.75);
    }

    private boolean isCubic(int cell, double u) {
        double x = cubic(cell, u);
        return x > quantiles[cell]
                && x < quantiles[cell + 1]
                && Math.abs(distribution.cumulative(x) - (cell + u) / CELLS) < MISS;
    }

    private double cubic(int cell, double u) {
        double v = 1 - u;
        return quantiles[cell] * (1 + 2 * u) * v * v
                + quantiles[cell + 1] * (1 + 2 * v) * u * u
                + u * v * (slopes[cell] * v - slopes[cell + 1] * u);
    }

    @Override
    public Sampler from(UniformRandomProvider source) {
        return () -> {
            double u = Uniforms.next(source) * CELLS;
            int cell = (int) u;
            return isExact[cell] ? distribution.quantile(u / CELLS) : cubic(cell, u - cell);
        };
    }
}
