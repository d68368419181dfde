package eigenscope.engine.calculus;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A function as points to be joined, with an ordinate that is NaN wherever they must not be: at poles, at jumps and where it is not
 * defined. Such places are found between neighbours whose values differ otherwise than their exact slopes say, and narrowed
 * by halving until a branch ends at the last number before the break.
 */
public final class Branches {
    /** Part of the larger of two steps, the found one and the one that slopes foretell, by which they may differ. */
    private static final double DIFFERENT = 0.5;
    /** A step that halving leaves so large is a jump. */
    private static final double LEFT_OVER = 0.25;
    /** Steps less than this part of the whole height are not looked into. */
    private static final double SMALL = 1e-3;

    private static final int HALVINGS = 64;

    private final DoubleUnaryOperator f;
    private final double small;
    private double[] xs;
    private double[] ys;
    private int size;

    private Branches(DoubleUnaryOperator f, int expected, double small) {
        this.f = f;
        this.small = small;
        xs = new double[expected];
        ys = new double[expected];
    }

    /**
     * Splits the graph of a function.
     *
     * @param at abscissae in rising order
     * @param values of the function there
     * @param slopes of the function there
     * @param f the function itself
     * @param height of what is looked at, positive: what counts as small
     * @return two rows of equal length, abscissae and ordinates
     */
    public static double[][] of(double[] at, double[] values, double[] slopes, DoubleUnaryOperator f, double height) {
        var branches = new Branches(f, at.length + 64, SMALL * height);
        for (int i = 0; i < at.length; i++) {
            if (i > 0) branches.between(at, values, slopes, i);
            if (Double.isFinite(values[i])) branches.add(at[i], values[i]);
        }
        return new double[][] {Arrays.copyOf(branches.xs, branches.size), Arrays.copyOf(branches.ys, branches.size)};
    }

    private void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    private void interrupt(double x) {
        if (size > 0 && !Double.isNaN(ys[size - 1])) add(x, Double.NaN);
    }

    private void between(double[] at, double[] values, double[] slopes, int i) {
        double a = at[i - 1];
        double b = at[i];
        double left = values[i - 1];
        double right = values[i];
        if (!Double.isFinite(left) || !Double.isFinite(right)) {
            edge(a, left, b, right);
            return;
        }
        double found = Math.abs(right - left);
        double foretold = Math.abs(slopes[i - 1] + slopes[i]) / 2 * (b - a);
        double off = Math.abs(right - left - (slopes[i - 1] + slopes[i]) / 2 * (b - a));
        if (found <= small || off <= DIFFERENT * Math.max(found, foretold)) return;
        halve(a, left, b, right);
    }

    /** Ends or begins a branch where one neighbour has a value and the other has none. */
    private void edge(double a, double left, double b, double right) {
        boolean ends = Double.isFinite(left);
        if (!ends && !Double.isFinite(right)) return;
        double inside = ends ? a : b;
        double value = ends ? left : right;
        double outside = ends ? b : a;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = inside + (outside - inside) / 2;
            if (middle == inside || middle == outside) break;
            double y = f.applyAsDouble(middle);
            if (Double.isFinite(y)) {
                inside = middle;
                value = y;
            } else outside = middle;
        }
        if (!ends) interrupt(outside);
        add(inside, value);
        if (ends) interrupt(outside);
    }

    /** Narrows the steepest step down; what does not get smaller is a jump or a pole. */
    private void halve(double from, double first, double to, double last) {
        double a = from;
        double left = first;
        double b = to;
        double right = last;
        double limit = LEFT_OVER * Math.abs(last - first);
        for (int k = 0; k < HALVINGS; k++) {
            double middle = a + (b - a) / 2;
            if (middle == a || middle == b) break;
            double y = f.applyAsDouble(middle);
            if (!Double.isFinite(y)) {
                edge(a, left, middle, y);
                edge(middle, y, b, right);
                return;
            }
            if (Math.abs(y - left) > Math.abs(right - y)) {
                b = middle;
                right = y;
            } else {
                a = middle;
                left = y;
            }
            if (Math.abs(right - left) < limit) break;
        }
        if (a > from) add(a, left);
        if (Math.abs(right - left) >= limit) interrupt(a);
        if (b < to) add(b, right);
    }
}
