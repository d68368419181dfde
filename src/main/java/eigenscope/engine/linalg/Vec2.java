package eigenscope.engine.linalg;

/**
 * A vector, or a point, of the plane. Arithmetic that overflows gives infinite components, as with doubles.
 *
 * @param x the first component; a negative zero becomes a plain one, so that equal vectors are equal
 * @param y the second component, likewise
 */
public record Vec2(double x, double y) {
    /** The origin. */
    public static final Vec2 ZERO = new Vec2(0, 0);
    /** The first unit vector (1, 0). */
    public static final Vec2 E1 = new Vec2(1, 0);
    /** The second unit vector (0, 1). */
    public static final Vec2 E2 = new Vec2(0, 1);

    /** Normalises the zeros. */
    public Vec2 {
        x += 0.0;
        y += 0.0;
    }

    /** The vector of length {@code r} at {@code angle} radians, counter-clockwise from the first axis. */
    public static Vec2 polar(double r, double angle) {
        return new Vec2(r * Math.cos(angle), r * Math.sin(angle));
    }

    /** The sum of this and {@code other}. */
    public Vec2 plus(Vec2 other) {
        return new Vec2(x + other.x, y + other.y);
    }

    /** The difference of this and {@code other}. */
    public Vec2 minus(Vec2 other) {
        return new Vec2(x - other.x, y - other.y);
    }

    /** This vector stretched by {@code k}. */
    public Vec2 times(double k) {
        return new Vec2(k * x, k * y);
    }

    /** The opposite vector. */
    public Vec2 negated() {
        return new Vec2(-x, -y);
    }

    /** The dot product; within 2 ulps of the true one. */
    public double dot(Vec2 other) {
        return Compensated.sumOfProducts(x, other.x, y, other.y);
    }

    /** The signed area of the parallelogram on this and {@code other}; within 2 ulps of the true one. */
    public double cross(Vec2 other) {
        return Compensated.sumOfProducts(x, other.y, -y, other.x);
    }

    /** The Euclidean length, without overflow on the way. */
    public double norm() {
        return Math.hypot(x, y);
    }

    /** The unit vector of the same direction; the zero vector, which has none, stays zero. */
    public Vec2 normalised() {
        int e = -Scaled.exponent(x, y);
        double sx = Math.scalb(x, e);
        double sy = Math.scalb(y, e);
        double length = Math.hypot(sx, sy);
        return length == 0 ? ZERO : new Vec2(sx / length, sy / length);
    }

    /** This vector turned by a quarter, counter-clockwise. */
    public Vec2 perpendicular() {
        return new Vec2(-y, x);
    }

    /** The angle from the first axis in radians, in (−π, π]; 0 for the zero vector. */
    public double angle() {
        return Math.atan2(y, x);
    }

    /** Whether both components are finite. */
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y);
    }

    /** The same as an n-vector. */
    public Vec vec() {
        return Vec.of(x, y);
    }
}
