package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws by inversion, with the quantiles looked up in a {@link TailTable} for each tail. No probability is missed by more than 1e-7, nor by
 * more than a ten-thousandth of itself: less than ten million draws would show. What lies so far out that one draw of 10^9 falls there is
 * left to the quantile.
 *
 * <p>Source: W. Hörmann and J. Leydold, Continuous random variate generation by fast numerical inversion, ACM TOMACS 13 (2003).
 */
final class InverseTable implements Sampling {
    private static final double FAR = 1e-9;

    private final Distribution distribution;
    private final TailTable lower;
    private final TailTable upper;

    /**
     * Works the tables out.
     *
     * @param between places between which the density is smooth, in rising order; none where it is smooth all over
     */
    InverseTable(Distribution distribution, double... between) {
        this.distribution = distribution;
        double low = distribution.quantile(FAR);
        double median = distribution.quantile(0.5);
        double high = distribution.upperQuantile(FAR);
        // An atom belongs to what ends with it.
        double atom = distribution.isDiscrete() ? 1 : 0;
        lower = TailTable.lower(distribution, low - atom, median, between);
        upper = TailTable.upper(distribution, high, median - atom, between);
    }

    @Override
    public Sampler from(UniformRandomProvider source) {
        return distribution.isDiscrete() ? () -> Math.ceil(place(source)) : () -> place(source);
    }

    private double place(UniformRandomProvider source) {
        long bits = source.nextLong();
        double p = 0.5 * Uniforms.of(bits);
        // The last bit, which the uniform number leaves out.
        if ((bits & 1) == 0) return p < FAR ? distribution.quantile(p) : lower.place(p);
        return p < FAR ? distribution.upperQuantile(p) : upper.place(p);
    }
}
