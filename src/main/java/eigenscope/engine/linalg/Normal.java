package eigenscope.engine.linalg;

import java.util.List;
import java.util.stream.IntStream;

/** The vector that a singular 3×3 matrix takes to zero: the normal of the plane that its rows span, by their cross products. */
final class Normal {
    private Normal() {}

    /** The unit normal of the rows of the row-major matrix {@code b}, of rank 2, its first component not zero positive. */
    static Vec of(double[] b) {
        var longest = Vec3.ZERO;
        for (int i = 0; i < 3; i++) {
            var normal = row(b, i).cross(row(b, (i + 1) % 3));
            if (normal.norm() > longest.norm()) longest = normal;
        }
        // Parallel to the last digit, the rows leave a whole plane, of which any vector will do.
        var normal = longest.equals(Vec3.ZERO)
                ? SvdFactors.of(Mat.owning(3, 3, b.clone())).v().column(2)
                : longest.vec();
        return Direction.of(normal);
    }

    /** The same for b − i·im·I, where {@code im} is not zero; the first component not zero is real and positive. */
    static List<Complex> of(double[] b, double im) {
        List<Complex> longest = List.of();
        double length = -1;
        for (int i = 0; i < 3; i++) {
            var normal = cross(complexRow(b, i, im), complexRow(b, (i + 1) % 3, im));
            double modulus = normal.stream().mapToDouble(Complex::modulus).max().orElseThrow();
            if (modulus > length) {
                length = modulus;
                longest = normal;
            }
        }
        return Direction.of(longest);
    }

    private static Vec3 row(double[] b, int i) {
        return new Vec3(b[3 * i], b[3 * i + 1], b[3 * i + 2]);
    }

    private static List<Complex> complexRow(double[] b, int i, double im) {
        return IntStream.range(0, 3)
                .mapToObj(j -> new Complex(b[3 * i + j], i == j ? -im : 0))
                .toList();
    }

    private static List<Complex> cross(List<Complex> x, List<Complex> y) {
        return List.of(
                minor(x.get(1), y.get(2), x.get(2), y.get(1)),
                minor(x.get(2), y.get(0), x.get(0), y.get(2)),
                minor(x.get(0), y.get(1), x.get(1), y.get(0)));
    }

    // wx − yz, each part summed in twice the precision: nearly parallel rows leave little of it.
    private static Complex minor(Complex w, Complex x, Complex y, Complex z) {
        double[] right = {x.re(), x.im(), z.re(), z.im()};
        double[] real = {w.re(), -w.im(), -y.re(), y.im()};
        double[] imaginary = {w.im(), w.re(), -y.im(), -y.re()};
        return new Complex(
                Compensated.dot(real, 0, 1, right, 0, 1, 4), Compensated.dot(imaginary, 0, 1, right, 0, 1, 4));
    }
}
