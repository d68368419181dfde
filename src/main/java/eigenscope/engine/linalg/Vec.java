package eigenscope.engine.linalg;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * A vector of n numbers: immutable, equal when its numbers are equal. A negative zero becomes a plain one. Arithmetic that
 * overflows gives infinite components, as with doubles; operands must have the same size.
 */
public final class Vec {
    private final double[] x;

    private Vec(double[] owned) {
        x = Entries.normalised(owned);
    }

    /** The vector of the given numbers, which are copied. */
    public static Vec of(double... components) {
        return new Vec(components.clone());
    }

    static Vec owning(double[] components) {
        return new Vec(components);
    }

    /** The number of components. */
    public int size() {
        return x.length;
    }

    /** The component at {@code i}, counted from 0. */
    public double at(int i) {
        return x[i];
    }

    /** This vector with the component at {@code i} replaced. */
    public Vec with(int i, double component) {
        double[] y = x.clone();
        y[i] = component;
        return new Vec(y);
    }

    /** The sum of this and {@code other}. */
    public Vec plus(Vec other) {
        return combine(other, Double::sum);
    }

    /** The difference of this and {@code other}. */
    public Vec minus(Vec other) {
        return combine(other, (a, b) -> a - b);
    }

    /** This vector stretched by {@code k}. */
    public Vec times(double k) {
        return map(a -> k * a);
    }

    /** The dot product, as good as if summed in twice the precision and then rounded. */
    public double dot(Vec other) {
        requireSize(other.size());
        return Compensated.dot(x, 0, 1, other.x, 0, 1, x.length);
    }

    /** The Euclidean length, without overflow on the way. */
    public double norm() {
        return Norms.euclidean(x);
    }

    /** The unit vector of the same direction; the zero vector, which has none, stays zero. */
    public Vec normalised() {
        int e = Scaled.exponent(x);
        var near = map(a -> Math.scalb(a, -e));
        double length = near.norm();
        return length == 0 ? this : near.map(a -> a / length);
    }

    /** Whether all components are finite. */
    public boolean isFinite() {
        return Entries.areFinite(x);
    }

    /** A copy of the components. */
    public double[] toArray() {
        return x.clone();
    }

    /** The same as a vector of the plane; the size must be 2. */
    public Vec2 xy() {
        requireSize(2);
        return new Vec2(x[0], x[1]);
    }

    /** The same as a vector of space; the size must be 3. */
    public Vec3 xyz() {
        requireSize(3);
        return new Vec3(x[0], x[1], x[2]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vec v && Arrays.equals(x, v.x);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(x);
    }

    /** The components as {@code (1.0, 2.5)}. */
    @Override
    public String toString() {
        var text = Arrays.toString(x);
        return "(" + text.substring(1, text.length() - 1) + ")";
    }

    double[] components() {
        return x;
    }

    private Vec map(DoubleUnaryOperator f) {
        return new Vec(Entries.map(x, f));
    }

    private Vec combine(Vec other, DoubleBinaryOperator f) {
        requireSize(other.size());
        return new Vec(Entries.combine(x, other.x, f));
    }

    private void requireSize(int size) {
        if (x.length != size)
            throw new IllegalArgumentException("a vector of size " + size + " is needed here, this has " + x.length);
    }
}
