package eigenscope.engine.prob;

import java.util.Arrays;

/** How many numbers fell into each of some bins of one width. Immutable, with value equality. */
public final class Histogram {
    private final double low;
    private final double width;
    private final long[] counts;
    private final long below;
    private final long above;

    private Histogram(double low, double width, long[] counts, long below, long above) {
        this.low = low;
        this.width = width;
        this.counts = counts;
        this.below = below;
        this.above = above;
    }

    /**
     * Bins over an interval, with nothing in them. A bin holds its lower end, and the last its upper end too.
     *
     * @param low finite
     * @param high finite, above {@code low}
     * @param bins at least 1
     */
    public static Histogram over(double low, double high, int bins) {
        if (!(low < high && high - low < Double.POSITIVE_INFINITY && bins > 0))
            throw new IllegalArgumentException("want low < high and a bin, not %s, %s, %d".formatted(low, high, bins));
        return new Histogram(low, (high - low) / bins, new long[bins], 0, 0);
    }

    /**
     * Bins over whole numbers, each in the middle of its bin, or as many together as are needed to stay within some bins.
     *
     * @param first the smallest, whole
     * @param last the largest, whole, at least {@code first}
     * @param mostBins at least 1
     */
    public static Histogram ofAtoms(double first, double last, int mostBins) {
        double atoms = last - first + 1;
        double together = Math.ceil(atoms / mostBins);
        int bins = (int) Math.ceil(atoms / together);
        return over(first - 0.5, first - 0.5 + bins * together, bins);
    }

    /** Returns this with numbers added; NaN is not counted. */
    public Histogram plus(double... numbers) {
        var counter = new Counter(this);
        counter.add(numbers, 0, numbers.length);
        return counter.counted();
    }

    /**
     * Returns this with the counts of another added.
     *
     * @param other with the same bins
     */
    public Histogram plus(Histogram other) {
        var counter = new Counter(this);
        counter.add(other);
        return counter.counted();
    }

    /** Adds to the counts of a histogram, which stays as it is, without a copy of them for every few numbers. Not for two threads. */
    static final class Counter {
        private final Histogram from;
        private final long[] sums;
        private long below;
        private long above;

        Counter(Histogram from) {
            this.from = from;
            sums = from.counts.clone();
            below = from.below;
            above = from.above;
        }

        /** Adds the elements {@code begin} to {@code end - 1}; NaN is not counted. */
        void add(double[] numbers, int begin, int end) {
            double low = from.low;
            double high = from.high();
            double perWidth = 1 / from.width;
            long[] counts = sums;
            int last = counts.length - 1;
            long less = 0;
            long more = 0;
            for (int i = begin; i < end; i++) {
                double x = numbers[i];
                double bin = (x - low) * perWidth;
                if (x >= low && x <= high) counts[Math.min((int) bin, last)]++;
                else if (x < low) less++;
                else if (x > high) more++;
            }
            below += less;
            above += more;
        }

        void add(Histogram other) {
            if (from.low != other.low || from.width != other.width || sums.length != other.counts.length)
                throw new IllegalArgumentException("histograms with other bins cannot be added");
            for (int i = 0; i < sums.length; i++) sums[i] += other.counts[i];
            below += other.below;
            above += other.above;
        }

        /** Returns what was counted; thereafter nothing may be added. */
        Histogram counted() {
            return new Histogram(from.low, from.width, sums, below, above);
        }
    }

    /** Returns the same bins with nothing in them. */
    public Histogram emptied() {
        return new Histogram(low, width, new long[counts.length], 0, 0);
    }

    /** Returns how many bins there are. */
    public int bins() {
        return counts.length;
    }

    /** Returns the lower end of a bin, from 0 on; of the number of bins the upper end of the last. */
    public double edge(int bin) {
        return low + bin * width;
    }

    private double high() {
        return edge(counts.length);
    }

    /** Returns how many numbers fell into a bin. */
    public long count(int bin) {
        return counts[bin];
    }

    /** Returns how many were too small for all bins. */
    public long below() {
        return below;
    }

    /** Returns how many were too large for all bins. */
    public long above() {
        return above;
    }

    /** Returns how many numbers there were, outside of the bins too. */
    public long total() {
        return below + above + Arrays.stream(counts).sum();
    }

    /** Returns the height of a bin as a density: its part of all numbers, by its width; 0 where there are none. */
    public double density(int bin) {
        long total = total();
        return total == 0 ? 0 : counts[bin] / (total * width);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram h
                && low == h.low
                && width == h.width
                && below == h.below
                && above == h.above
                && Arrays.equals(counts, h.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts) + 31 * Double.hashCode(low + width);
    }

    @Override
    public String toString() {
        return "%d in bins of %s from %s, %d below, %d above: %s"
                .formatted(total(), width, low, below, above, Arrays.toString(counts));
    }
}
