package eigenscope.engine.prob;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The endless row of means of n draws each that belongs to a distribution and a seed. Every mean is really drawn: n draws, added, divided.
 *
 * <p>Each block of {@link Draws} gives as many means as go into it, so that any stretch of the row is had without those before it, by any
 * number of threads.
 */
public final class SampleMeans {
    /** What counts as infinite: sums beyond have no digits to speak of. */
    private static final double FARTHEST = 1e300;

    private final Draws draws;
    private final int n;

    private SampleMeans(Draws draws, int n) {
        this.draws = draws;
        this.n = n;
    }

    /**
     * Returns the row.
     *
     * @param n how many draws a mean is of, 1 to {@link Draws#BLOCK}
     */
    public static SampleMeans of(Draws draws, int n) {
        if (n < 1 || n > Draws.BLOCK)
            throw new IllegalArgumentException("a mean is of 1 to %d draws, not %d".formatted(Draws.BLOCK, n));
        return new SampleMeans(draws, n);
    }

    /** Returns how many means a block of draws gives. */
    public int perBlock() {
        return Draws.BLOCK / n;
    }

    /**
     * Returns a stretch of the row, drawn on all processors.
     *
     * @param from number of the first, from 0 on
     * @param to number after the last, at least {@code from}
     * @return finite numbers: a mean beyond 10^300 counts as that
     */
    public double[] between(int from, int to) {
        var out = new double[to - from];
        int each = perBlock();
        IntStream.range(from / each, Math.ceilDiv(to, each)).parallel().forEach(b -> {
            int first = Math.max(from, b * each);
            int last = (int) Math.min(to, (b + 1L) * each);
            var block = new double[(last - b * each) * n];
            draws.block(b, block);
            means(block, n, first - b * each, out, first - from, last - first);
        });
        return out;
    }

    // region means
    private static void means(double[] draws, int n, int skipped, double[] out, int at, int count) {
        for (int r = 0; r < count; r++) {
            double sum = 0;
            int start = (skipped + r) * n;
            for (int i = start; i < start + n; i++) sum += draws[i];
            out[at + r] = Math.clamp(sum / n, -FARTHEST, FARTHEST);
        }
    }
    // endregion

    /**
     * Returns means of several sizes from the same draws.
     *
     * @param blocks how many blocks of draws, at least 1
     * @param sizes how many draws a mean is of, each 1 to {@link Draws#BLOCK}
     * @param most of each size no more than this
     * @return a row for each size
     */
    public static double[][] ladder(Draws draws, int blocks, int most, int... sizes) {
        var out = new double[sizes.length][];
        for (int k = 0; k < sizes.length; k++)
            out[k] = new double[(int) Math.min(most, (long) blocks * (Draws.BLOCK / sizes[k]))];
        IntStream.range(0, blocks).parallel().forEach(b -> {
            var block = new double[Draws.BLOCK];
            draws.block(b, block);
            for (int k = 0; k < sizes.length; k++) {
                int each = Draws.BLOCK / sizes[k];
                int count = Math.clamp((long) out[k].length - (long) b * each, 0, each);
                means(block, sizes[k], 0, out[k], b * each, count);
            }
        });
        return out;
    }

    /**
     * Returns the means of the first draws, of more and more of them: what the law of large numbers is about.
     *
     * @param block which block of draws
     * @param sizes how many, rising, each 1 to {@link Draws#BLOCK}
     */
    public static double[] running(Draws draws, int block, int... sizes) {
        var row = new double[sizes[sizes.length - 1]];
        draws.block(block, row);
        double sum = 0;
        int i = 0;
        var out = new double[sizes.length];
        for (int k = 0; k < sizes.length; k++) {
            while (i < sizes[k]) sum += row[i++];
            out[k] = Math.clamp(sum / sizes[k], -FARTHEST, FARTHEST);
        }
        return out;
    }

    /** Returns how many of some means lie no farther from the true one than a reach. */
    public static int within(double[] means, double mean, double reach) {
        return (int)
                Arrays.stream(means).filter(x -> Math.abs(x - mean) <= reach).count();
    }
}
