package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Distribution;
import eigenscope.figure.Series;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The functions of a distribution as they are drawn over a window and, for those who pan, half as far again on both sides.
 *
 * @param density points of the density, interrupted where it jumps; of a discrete distribution its masses
 * @param cumulative points of the cumulative function; of a discrete distribution its jumps, with the value after each
 * @param top how high the picture of the density is
 * @param masses whether the points of the density are separate
 */
record DistGraph(Series density, Series cumulative, double top, boolean masses) {
    /** One point for every second pixel of a large screen. */
    private static final int INSIDE = 801;

    private static final int CUMULATIVE_INSIDE = 401;
    /** More atoms are drawn as the curve they look like. */
    private static final int MOST_ATOMS = 3000;

    private static final int CUMULATIVE_ATOMS = 200;
    /** A probability too small for the picture. */
    private static final double UNSEEN = 1e-9;

    private static final double AIR = 1.2;
    /** How much higher than the rest a peak is shown. */
    private static final double PEAK = 4;

    private static final double HIGHEST = 1e100;
    private static final double[] NEAR_AN_END = {1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7};

    static DistGraph of(Distribution law, DistWindow window) {
        return window.discrete() ? discrete(law, window) : continuous(law, window);
    }

    /** Returns how high the density goes in it. */
    double peak() {
        return top / AIR;
    }

    private static DistGraph continuous(Distribution law, DistWindow window) {
        double[] xs = abscissae(law, window, INSIDE);
        double[] ys = Arrays.stream(xs).map(x -> bounded(law.density(x))).toArray();
        double[] at = abscissae(law, window, CUMULATIVE_INSIDE);
        var support = law.support();
        double highest = IntStream.range(0, xs.length)
                .filter(i -> xs[i] >= window.left() && xs[i] <= window.right())
                .mapToDouble(i -> ys[i])
                .max()
                .orElse(1);
        return new DistGraph(
                broken(xs, ys, support.low(), support.high()),
                Series.of(at, Arrays.stream(at).map(law::cumulative).toArray()),
                AIR * top(law, highest),
                false);
    }

    /**
     * Returns a height that shows the peak, or of one that is much higher than where most of the probability lies a part. A pole has no
     * peak, and beside it lies much of the probability: there the middle of the density says how high that is.
     */
    private static double top(Distribution law, double highest) {
        double[] usual = IntStream.rangeClosed(2, 8)
                .mapToDouble(i -> bounded(law.density(law.quantile(i / 10.0))))
                .filter(d -> d < HIGHEST)
                .sorted()
                .toArray();
        if (usual.length == 0) return 1;
        double top =
                highest < HIGHEST ? Math.min(highest, PEAK * usual[usual.length - 1]) : PEAK * usual[usual.length / 2];
        return top > 1 / HIGHEST ? top : 1;
    }

    private static double bounded(double density) {
        return Double.isNaN(density) ? 0 : Math.min(density, HIGHEST);
    }

    /** Returns evenly spaced places, with more where the support ends. */
    private static double[] abscissae(Distribution law, DistWindow window, int inside) {
        double width = window.width();
        double step = width / (inside - 1);
        int beside = inside / 2;
        var even = IntStream.rangeClosed(-beside, inside - 1 + beside).mapToDouble(i -> window.from() + i * step);
        var support = law.support();
        var ends = DoubleStream.concat(around(support.low(), width, 1), around(support.high(), width, -1));
        return rising(DoubleStream.concat(even, ends).filter(Double::isFinite).toArray());
    }

    /** Returns numbers in rising order, each once; a stream would make an object of each to tell. */
    private static double[] rising(double... numbers) {
        Arrays.sort(numbers);
        int count = 0;
        for (int i = 0; i < numbers.length; i++)
            if (i == 0 || numbers[i] != numbers[i - 1]) numbers[count++] = numbers[i];
        return Arrays.copyOf(numbers, count);
    }

    private static DoubleStream around(double end, double width, int inwards) {
        if (Double.isInfinite(end)) return DoubleStream.empty();
        return DoubleStream.concat(
                DoubleStream.of(Math.nextDown(end), end, Math.nextUp(end)),
                Arrays.stream(NEAR_AN_END).map(part -> end + inwards * part * width));
    }

    /** Returns points with a gap at both ends of the support, where a density may jump. */
    private static Series broken(double[] xs, double[] ys, double low, double high) {
        double[] heights = ys.clone();
        for (int i = 0; i < xs.length; i++)
            if (jumps(xs, ys, i, low) || jumps(xs, ys, i, high)) heights[i] = Double.NaN;
        return Series.of(xs, heights);
    }

    // The point just outside of an end, where the density on it, or just inside, is more than a rounding above 0.
    private static boolean jumps(double[] xs, double[] ys, int i, double end) {
        return (xs[i] == Math.nextDown(end) || xs[i] == Math.nextUp(end)) && ys[i] == 0;
    }

    private static DistGraph discrete(Distribution law, DistWindow window) {
        double stretch = window.to() - window.from();
        var support = law.support();
        double first = Math.max(support.low(), window.from() - Math.ceil(stretch / 2));
        double last = Math.min(support.high(), window.to() + Math.ceil(stretch / 2));
        double step = Math.max(1, Math.ceil((last - first) / MOST_ATOMS));
        double[] atoms = DoubleStream.iterate(first, k -> k <= last, k -> k + step)
                .limit(MOST_ATOMS + 1L)
                .toArray();
        double[] masses = Arrays.stream(atoms).map(k -> bounded(law.density(k))).toArray();
        double highest = Arrays.stream(masses).max().orElse(1);
        return new DistGraph(
                Series.of(atoms, masses),
                step == 1 ? summed(law, atoms, masses) : asked(law, atoms),
                AIR * (highest > 0 ? highest : 1),
                step == 1);
    }

    /** Returns the cumulative function of neighbouring atoms: asked for at the first one only, for each may be dear. */
    private static Series summed(Distribution law, double[] atoms, double... masses) {
        double[] sums = new double[atoms.length];
        for (int i = 0; i < atoms.length; i++)
            sums[i] = i == 0 ? asked(law, atoms[0]).y(0) : Math.min(1, sums[i - 1] + masses[i]);
        return Series.of(atoms, sums);
    }

    /** Returns the cumulative function, without asking far out where the answer is known and takes long. */
    private static Series asked(Distribution law, double... atoms) {
        double low = law.quantile(UNSEEN);
        double high = law.upperQuantile(UNSEEN);
        double[] some = IntStream.rangeClosed(0, CUMULATIVE_ATOMS)
                .mapToDouble(i -> atoms[(int) ((long) i * (atoms.length - 1) / CUMULATIVE_ATOMS)])
                .distinct()
                .toArray();
        return Series.of(
                some,
                Arrays.stream(some)
                        .map(x -> x < low ? 0 : x > high ? 1 : law.cumulative(x))
                        .toArray());
    }
}
