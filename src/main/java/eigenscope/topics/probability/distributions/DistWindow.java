package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Histogram;
import eigenscope.figure.Decades;
import java.util.stream.DoubleStream;

/**
 * The stretch of the axis on which one sees what a distribution is like: nearly all of its probability, and of long tails a part. Its ends are
 * round, so that they stay while a parameter moves a little.
 *
 * @param from lower end
 * @param to upper end
 * @param discrete whether it holds whole numbers, with half of one beyond either end
 */
record DistWindow(double from, double to, boolean discrete) {
    /** How many bins draws are counted in, of which the bars are made: a number with many divisors. */
    static final int FINE = 2520;

    private static final double LEFT_OUT = 5e-4;
    /** How far the window goes beyond the middle nine tenths, in their width. */
    private static final double BEYOND = 0.6;
    /** How far beyond the middle half, in its width. */
    private static final double FAR_BEYOND = 8;

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final double STEPS = 8;
    private static final double FARTHEST = 1e300;
    /** The width of a window, as a share of how far away it is: at least. */
    private static final double FINEST = 1e-9;
    /** Closer together numbers have no room for others between them. */
    private static final double NARROWEST = 1e-100;

    private static final double HALF = 0.5;
    private static final int FEW_ATOMS = 25;
    /** Room beside the window, as part of its width. */
    private static final double MARGIN = 0.03;

    /** Where nothing is known. */
    static final DistWindow USUAL = new DistWindow(-4, 4, false);

    static DistWindow of(Distribution law) {
        double[] q =
                DoubleStream.of(LEFT_OUT, 0.05, 0.25, 0.75).map(law::quantile).toArray();
        double nineTenths = law.upperQuantile(0.05);
        double least = law.isDiscrete() ? 1 : 0;
        double most = Math.max(nineTenths - q[1], least);
        double half = Math.max(q[3] - q[2], least);
        double low = Math.max(q[0], Math.max(q[1] - BEYOND * most, q[2] - FAR_BEYOND * half));
        double high =
                Math.min(law.upperQuantile(LEFT_OUT), Math.min(nineTenths + BEYOND * most, q[3] + FAR_BEYOND * half));
        if (law.isDiscrete()) return atoms(law, low, high);
        var rounded = rounded(low, high);
        var support = law.support();
        double from = Math.max(rounded.from, support.low());
        double to = Math.min(rounded.to, support.high());
        return to - from > HALF * rounded.width() ? new DistWindow(from, to, false) : rounded;
    }

    private static DistWindow atoms(Distribution law, double low, double high) {
        var support = law.support();
        if (support.isBounded() && support.high() - support.low() < FEW_ATOMS)
            return new DistWindow(support.low(), support.high(), true);
        var rounded = rounded(low, high);
        return new DistWindow(
                Math.ceil(Math.max(rounded.from, support.low())),
                Math.floor(Math.min(rounded.to, support.high())),
                true);
    }

    private static DistWindow rounded(double low, double high) {
        // Of numbers near the end of what doubles hold.
        if (!(low <= high)) return USUAL;
        double from = Math.clamp(low, -FARTHEST, FARTHEST);
        double to = Math.clamp(high, -FARTHEST, FARTHEST);
        double size = Math.max(Math.abs(from), Math.abs(to));
        double width = Math.max(to - from, size == 0 ? 1 : Math.max(FINEST * size, NARROWEST));
        double step = Decades.next(width / STEPS, ROUND);
        var window = new DistWindow(Math.floor(from / step) * step, Math.ceil(to / step) * step, false);
        return window.width() > 0 && window.width() < Double.POSITIVE_INFINITY
                ? window
                : new DistWindow(from - size / 2 - 1, to + size / 2 + 1, false);
    }

    double width() {
        return to - from;
    }

    /** Returns the left edge of the picture. */
    double left() {
        return from - margin();
    }

    /** Returns the right edge of the picture. */
    double right() {
        return to + margin();
    }

    // A single atom has room for its neighbours.
    private double margin() {
        double least = discrete ? width() == 0 ? 1.7 : 0.7 : 0;
        return Math.max(least, MARGIN * width());
    }

    /** Returns the nearest place in the picture. */
    double inside(double x) {
        return Math.clamp(x, left(), right());
    }

    /** Returns the same stretch as another distribution is drawn on. */
    DistWindow like(Distribution law) {
        if (law.isDiscrete() == discrete) return this;
        return law.isDiscrete()
                ? new DistWindow(Math.ceil(from), Math.max(Math.ceil(from), Math.floor(to)), true)
                : new DistWindow(from - HALF, to + HALF, false);
    }

    /** Returns the bins that draws are counted in. */
    Histogram bins() {
        return discrete ? Histogram.ofAtoms(from, to, FINE) : Histogram.over(from, to, FINE);
    }
}
