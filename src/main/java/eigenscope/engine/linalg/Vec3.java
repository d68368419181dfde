package eigenscope.engine.linalg;

/**
 * A vector, or a point, of space. Arithmetic that overflows gives infinite components, as with doubles.
 *
 * @param x the first component; a negative zero becomes a plain one, so that equal vectors are equal
 * @param y the second component, likewise
 * @param z the third component, likewise
 */
public record Vec3(double x, double y, double z) {
    /** The origin. */
    public static final Vec3 ZERO = new Vec3(0, 0, 0);
    /** The first unit vector (1, 0, 0). */
    public static final Vec3 E1 = new Vec3(1, 0, 0);
    /** The second unit vector (0, 1, 0). */
    public static final Vec3 E2 = new Vec3(0, 1, 0);
    /** The third unit vector (0, 0, 1). */
    public static final Vec3 E3 = new Vec3(0, 0, 1);

    /** Normalises the zeros. */
    public Vec3 {
        x += 0.0;
        y += 0.0;
        z += 0.0;
    }

    /** The sum of this and {@code other}. */
    public Vec3 plus(Vec3 other) {
        return new Vec3(x + other.x, y + other.y, z + other.z);
    }

    /** The difference of this and {@code other}. */
    public Vec3 minus(Vec3 other) {
        return new Vec3(x - other.x, y - other.y, z - other.z);
    }

    /** This vector stretched by {@code k}. */
    public Vec3 times(double k) {
        return new Vec3(k * x, k * y, k * z);
    }

    /** The opposite vector. */
    public Vec3 negated() {
        return new Vec3(-x, -y, -z);
    }

    /** The dot product. */
    public double dot(Vec3 other) {
        return Math.fma(x, other.x, Math.fma(y, other.y, z * other.z));
    }

    /** The cross product; each component within 2 ulps of the true one. */
    public Vec3 cross(Vec3 other) {
        return new Vec3(
                Compensated.sumOfProducts(y, other.z, -z, other.y),
                Compensated.sumOfProducts(z, other.x, -x, other.z),
                Compensated.sumOfProducts(x, other.y, -y, other.x));
    }

    /** The Euclidean length, without overflow on the way. */
    public double norm() {
        return Math.hypot(Math.hypot(x, y), z);
    }

    /** The unit vector of the same direction; the zero vector, which has none, stays zero. */
    public Vec3 normalised() {
        int e = -Scaled.exponent(x, y, z);
        double sx = Math.scalb(x, e);
        double sy = Math.scalb(y, e);
        double sz = Math.scalb(z, e);
        double length = Math.sqrt(sx * sx + sy * sy + sz * sz);
        return length == 0 ? ZERO : new Vec3(sx / length, sy / length, sz / length);
    }

    /** Whether all components are finite. */
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }

    /** The same as an n-vector. */
    public Vec vec() {
        return Vec.of(x, y, z);
    }
}
