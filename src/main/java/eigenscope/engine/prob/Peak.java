package eigenscope.engine.prob;

import java.util.function.DoubleUnaryOperator;

/** Where a function of one variable is largest. */
final class Peak {
    /** Values that differ by less, as a part of their size, are rounded ones of the same height. */
    private static final double SAME = 1e-12;

    private static final int HALVINGS = 200;

    private Peak() {}

    /**
     * Returns the place of the largest value; NaN where two places far apart, or all on a plateau, are as high.
     *
     * @param f never NaN at the places
     * @param slope its derivative; only the sign counts
     * @param near two places that lie no farther apart are one
     * @param places in increasing order, so close that between three of them lies one peak at most
     */
    static double highest(DoubleUnaryOperator f, DoubleUnaryOperator slope, double near, double... places) {
        double best = Double.NaN;
        double height = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.length; i++) {
            double value = f.applyAsDouble(places[i]);
            boolean isTop = (i == 0 || value >= f.applyAsDouble(places[i - 1]))
                    && (i == places.length - 1 || value >= f.applyAsDouble(places[i + 1]));
            if (!isTop) continue;
            double at = between(slope, places[Math.max(i - 1, 0)], places[Math.min(i + 1, places.length - 1)]);
            double top = Math.max(value, f.applyAsDouble(at));
            if (f.applyAsDouble(at) < value) at = places[i];
            double same = SAME * Math.abs(top);
            if (top > height + same) {
                height = top;
                best = at;
            } else if (top > height - same && !(Math.abs(at - best) <= near)) best = Double.NaN;
        }
        return best;
    }

    /** Returns where the slope turns from positive to negative; an end where it does not. */
    private static double between(DoubleUnaryOperator slope, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = from + (to - from) / 2;
            if (middle <= from || middle >= to) break;
            if (slope.applyAsDouble(middle) > 0) from = middle;
            else to = middle;
        }
        return to == high && slope.applyAsDouble(from) > 0 ? high : from == low ? low : from;
    }
}
