package eigenscope.topics.calculus;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Decades;
import java.util.Arrays;

/**
 * A part of an axis.
 *
 * @param from its lower end, finite
 * @param to its upper end, finite, greater
 */
record Span(double from, double to) {
    /** Beyond this numbers of an axis cannot be told apart on it, nor read. */
    static final double FARTHEST = 1e9;

    private static final double LEAST = 1e-6;
    /** What of the values at either end may be left out where it is so much beyond the rest that nothing else would be seen. */
    private static final double TAIL = 0.1;
    /** How far beyond the rest one sees then, in its heights. */
    private static final double BEYOND = 0.5;

    private static final double FAR_BEYOND = 5;
    private static final double AIR = 0.08;
    /** How far inside the picture a point stays that pushes it along, as part of its width. */
    private static final double MARGIN = 0.1;

    Span {
        if (!(to > from && to - from < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("a span rises, not %s..%s".formatted(from, to));
    }

    /** Returns the part between two ends in either order, as near as can be drawn. */
    static Span between(Vec2 ends) {
        double a = Math.clamp(Math.min(ends.x(), ends.y()), -FARTHEST, FARTHEST);
        double b = Math.clamp(Math.max(ends.x(), ends.y()), -FARTHEST, FARTHEST);
        double least = LEAST * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        return b - a >= least ? new Span(a, b) : new Span((a + b) / 2 - least / 2, (a + b) / 2 + least / 2);
    }

    /** Returns a part of the same length that has a point well inside: itself if it has. */
    Span pushedTo(double x) {
        double margin = MARGIN * length();
        double by = x < from ? x - margin - from : x > to ? x + margin - to : 0;
        return by == 0 ? this : new Span(from + by, to + by);
    }

    /**
     * Returns a part of an axis on which values can be seen, with air around them and ends that are whole steps: all of them, or nearly all
     * if a few are far beyond the rest.
     */
    static Span around(double[] values) {
        double[] sorted =
                Arrays.stream(values).filter(v -> Math.abs(v) < 1e300).sorted().toArray();
        if (sorted.length == 0) return new Span(-1, 1);
        int tail = (int) (TAIL * sorted.length);
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        double low = sorted[tail];
        double high = sorted[sorted.length - 1 - tail];
        double height = high - low;
        if (most - least <= FAR_BEYOND * height || height == 0) return stepped(least, most);
        return stepped(Math.max(least, low - BEYOND * height), Math.min(most, high + BEYOND * height));
    }

    private static Span stepped(double least, double most) {
        double size = Math.max(Math.abs(least), Math.abs(most));
        double height = Math.max(most - least, Math.max(1e-9 * size, Double.MIN_NORMAL));
        if (most - least <= 1e-9 * size || most == least) height = size == 0 ? 2 : size;
        double step = step(height);
        double from = Math.floor((least - AIR * height) / step) * step;
        double to = Math.ceil((most + AIR * height) / step) * step;
        return new Span(from, to);
    }

    /** Returns 1, 2 or 5 times a power of ten: a tenth to a fifth of a height. */
    private static double step(double height) {
        double ten = Decades.below(height) / 10;
        double parts = height / ten;
        return ten * (parts < 20 ? 2 : parts < 50 ? 5 : 10);
    }

    double length() {
        return to - from;
    }

    double middle() {
        return from + length() / 2;
    }

    boolean contains(double value) {
        return value >= from && value <= to;
    }

    /** Returns evenly spaced places, both ends among them. */
    double[] places(int count) {
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            double part = (double) i / (count - 1);
            places[i] = from * (1 - part) + to * part;
        }
        return places;
    }
}
