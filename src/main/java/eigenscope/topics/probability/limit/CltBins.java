package eigenscope.topics.probability.limit;

import eigenscope.engine.prob.Histogram;
import java.util.Arrays;

/**
 * Where means are counted: bins over the means, or for sums of whole numbers that are few enough over the sums, each in the middle of its bin.
 *
 * @param empty the bins, with nothing in them
 * @param perMean what a mean is multiplied by to be counted: 1, or their number
 */
record CltBins(Histogram empty, int perMean) {
    /** Standard errors that are looked at, to either side. */
    static final double REACH = 5;

    private static final int FEWEST = 12;
    private static final int MOST = 160;
    private static final int MOST_ATOMS = 20_000;
    /** Freedman and Diaconis's width for normal numbers, in standard deviations times the cube root of their number. */
    private static final double WIDTH = 2 * 1.349;

    /**
     * Returns bins for means.
     *
     * @param first some of them, for populations without a variance
     */
    static CltBins of(CltTheory theory, int repeats, double... first) {
        int most = Math.clamp((long) Math.ceil(2 * REACH * Math.cbrt(repeats) / WIDTH), FEWEST, MOST);
        if (!theory.isNormal()) return around(theory, most, first);
        double reach = REACH * theory.standardError();
        double low = theory.mean() - reach;
        double high = theory.mean() + reach;
        int n = theory.n();
        if (!theory.one().isDiscrete() || n * (high - low) > MOST_ATOMS)
            return new CltBins(Histogram.over(low, high, most), 1);
        double from = Math.max(Math.ceil(n * low), n * theory.one().support().low());
        double to = Math.min(Math.floor(n * high), n * theory.one().support().high());
        return new CltBins(Histogram.ofAtoms(from, Math.max(from, to), most), n);
    }

    /** Where nothing says how far means go, the middle of the first ones does. */
    private static CltBins around(CltTheory theory, int bins, double... first) {
        double[] sorted = first.clone();
        Arrays.sort(sorted);
        double low = sorted[sorted.length / 10];
        double high = sorted[sorted.length - 1 - sorted.length / 10];
        double width = Math.max(high - low, 1e-6 * Math.max(Math.abs(low), Math.abs(high)) + Double.MIN_NORMAL);
        double least = theory.one().support().low();
        return new CltBins(Histogram.over(Math.max(low - width, least), high + width, bins), 1);
    }

    /** Returns counts with means added. */
    Histogram counted(Histogram so, double... means) {
        return so.plus(
                perMean == 1
                        ? means
                        : Arrays.stream(means).map(x -> Math.rint(x * perMean)).toArray());
    }

    /** Returns the edge of a bin as a mean. */
    double edge(int bin) {
        return empty.edge(bin) / perMean;
    }

    /** Returns the height of a bin as a density of means. */
    double density(Histogram counts, int bin) {
        return counts.density(bin) * perMean;
    }
}
