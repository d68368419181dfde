package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/** An immutable row of points of the plane, kept as plain numbers: equal when its points are equal. Points need not be finite. */
public final class Series {
    private final double[] xs;
    private final double[] ys;

    private Series(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /** Returns the given points. */
    public static Series of(List<Vec2> points) {
        return new Series(
                points.stream().mapToDouble(Vec2::x).toArray(),
                points.stream().mapToDouble(Vec2::y).toArray());
    }

    /**
     * Returns the points with the given coordinates, which are copied.
     *
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public static Series of(double[] xs, double[] ys) {
        if (xs.length != ys.length)
            throw new IllegalArgumentException(
                    "a series has as many abscissae as ordinates, not %d and %d".formatted(xs.length, ys.length));
        return new Series(xs.clone(), ys.clone());
    }

    /**
     * Returns the points of a curve at {@code n} equally spaced parameters, both ends included.
     *
     * @param n number of points, at least 2
     */
    public static Series sampled(int n, double from, double to, DoubleFunction<Vec2> curve) {
        if (n < 2) throw new IllegalArgumentException("a sampled curve has at least 2 points, not " + n);
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            double part = (double) i / (n - 1);
            Vec2 point = curve.apply(from * (1 - part) + to * part);
            xs[i] = point.x();
            ys[i] = point.y();
        }
        return new Series(xs, ys);
    }

    /** Returns the points with both coordinates changed. */
    Series map(DoubleUnaryOperator x, DoubleUnaryOperator y) {
        double[] mappedX = new double[xs.length];
        double[] mappedY = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            mappedX[i] = x.applyAsDouble(xs[i]);
            mappedY[i] = y.applyAsDouble(ys[i]);
        }
        return new Series(mappedX, mappedY);
    }

    /** Returns the number of points. */
    public int size() {
        return xs.length;
    }

    /** Returns the abscissa of the point at {@code i}, counted from 0. */
    public double x(int i) {
        return xs[i];
    }

    /** Returns the ordinate of the point at {@code i}, counted from 0. */
    public double y(int i) {
        return ys[i];
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Series series && Arrays.equals(xs, series.xs) && Arrays.equals(ys, series.ys));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(xs) + Arrays.hashCode(ys);
    }

    @Override
    public String toString() {
        return "Series[" + xs.length + " points]";
    }
}
