package eigenscope.engine.prob;

import java.util.Arrays;
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
        double[] values = Arrays.stream(places).map(f).toArray();
        double best = Double.NaN;
        double height = Double.NEGATIVE_INFINITY;
        int last = places.length - 1;
        for (int from = 0, to; from <= last; from = to + 1) {
            to = endOfLevel(values, from);
            boolean isTop =
                    (from == 0 || values[from] >= values[from - 1]) && (to == last || values[to] >= values[to + 1]);
            if (!isTop) continue;
            double at = between(slope, places[Math.max(from - 1, 0)], places[Math.min(to + 1, last)]);
            double top = f.applyAsDouble(at);
            for (int i = from; i <= to; i++)
                if (values[i] > top) {
                    top = values[i];
                    at = places[i];
                }
            // Where a peak is so flat that values are the same, slopes still tell the way up.
            boolean isPlateau = places[to] - places[from] > near
                    && !((from == 0 || slope.applyAsDouble(places[from]) > 0)
                            && (to == last || slope.applyAsDouble(places[to]) < 0));
            double same = SAME * Math.abs(top);
            if (top > height + same) {
                height = top;
                best = isPlateau ? Double.NaN : at;
            } else if (top > height - same && !(Math.abs(at - best) <= near)) best = Double.NaN;
        }
        return best;
    }

    /** Returns the last of the places from one on whose values are the same but for roundings. */
    private static int endOfLevel(double[] values, int from) {
        int to = from;
        while (to + 1 < values.length && Math.abs(values[to + 1] - values[from]) <= SAME * Math.abs(values[from])) to++;
        return to;
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
