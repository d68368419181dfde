package eigenscope.engine.linalg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The eigenvalues of a 3×3 matrix from its characteristic polynomial in twice the precision, and its eigenvectors. */
final class Eigen3 {
    /** Terms that cancel to less than this share of them have cancelled down to the rounding of the entries. */
    private static final double CANCELLED = 8 * 0x1p-52;

    private final int shift;
    private final double[] s;
    private final double norm;
    private final List<Complex> values = new ArrayList<>();
    private final List<Eigen.Pair> pairs = new ArrayList<>();

    private Eigen3(Mat m) {
        shift = -Scaled.exponent(m.entries());
        s = Ejml.scaled(m, shift).data;
        norm = Norms.euclidean(s);
    }

    static Eigen of(Mat m) {
        return new Eigen3(m).solve();
    }

    private Eigen solve() {
        var cubic = Cubic.characteristic(s);
        var centre = cubic.centre();
        if (isTriple(cubic)) {
            repeated(centre, 3);
            return finish(false);
        }
        var lone = cubic.loneRoot();
        var disc = cubic.discriminant(lone);
        var middle = centre.minus(lone.times(0.5));
        simple(centre.plus(lone));
        if (isDouble(middle.toDouble(), 1.5 * Math.abs(lone.high()) * Math.abs(disc.high()), disc.high())) {
            repeated(middle, 2);
            return finish(false);
        }
        var root = disc.abs().sqrt();
        if (disc.high() > 0) {
            simple(middle.plus(root));
            simple(middle.minus(root));
            return finish(false);
        }
        conjugates(middle, root);
        return finish(true);
    }

    private Eigen finish(boolean complex) {
        var kind = complex
                ? Eigen.Kind.COMPLEX
                : pairs.size() < 3
                        ? Eigen.Kind.DEFECTIVE
                        : values.stream().distinct().count() < 3
                                ? Eigen.Kind.REPEATED_DIAGONALISABLE
                                : Eigen.Kind.DISTINCT_REAL;
        return Eigen.sorted(kind, values, pairs);
    }

    private boolean isTriple(Cubic cubic) {
        double ulp = 0x1p-52 * norm;
        double[] b = minus(cubic.centre());
        double minors = Math.abs(b[0] * b[4])
                + Math.abs(b[1] * b[3])
                + Math.abs(b[0] * b[8])
                + Math.abs(b[2] * b[6])
                + Math.abs(b[4] * b[8])
                + Math.abs(b[5] * b[7]);
        return Math.abs(cubic.p().high()) <= CANCELLED * minors + ulp * ulp
                && Math.abs(cubic.q().high()) <= CANCELLED * permanent(b) + ulp * ulp * ulp;
    }

    private boolean isDouble(double middle, double polynomial, double disc) {
        double ulp = 0x1p-52 * norm;
        return polynomial <= CANCELLED * permanent(minus(new DoubleDouble(middle, 0))) || Math.abs(disc) <= ulp * ulp;
    }

    private void simple(DoubleDouble lambda) {
        double[] b = minus(lambda);
        var best = new Vec3(0, 0, 0);
        // The rows of A − λI span a plane, and the eigenvector is its normal.
        for (int i = 0; i < 3; i++) {
            var normal = row(b, i).cross(row(b, (i + 1) % 3));
            if (normal.norm() > best.norm()) best = normal;
        }
        double value = Math.scalb(lambda.toDouble(), -shift);
        values.add(Complex.real(value));
        pairs.add(Eigen.Pair.real(value, Direction.of(best.vec())));
    }

    private void repeated(DoubleDouble lambda, int times) {
        double value = Math.scalb(lambda.toDouble(), -shift);
        values.addAll(Collections.nCopies(times, Complex.real(value)));
        var svd = SvdFactors.of(Mat.owning(3, 3, minus(lambda)));
        double tolerance = CANCELLED * norm;
        for (int i = 0; i < 3; i++)
            if (i == 2 || (i >= 3 - times && svd.sigma().at(i) <= tolerance))
                pairs.add(Eigen.Pair.real(value, Direction.of(svd.v().column(i))));
    }

    private void conjugates(DoubleDouble middle, DoubleDouble root) {
        double[] b = minus(middle);
        double im = root.toDouble();
        List<Complex> best = List.of();
        double longest = -1;
        for (int i = 0; i < 3; i++) {
            var normal = cross(complexRow(b, i, im), complexRow(b, (i + 1) % 3, im));
            double length = normal.stream().mapToDouble(Complex::modulus).max().orElseThrow();
            if (length > longest) {
                longest = length;
                best = normal;
            }
        }
        var upper = new Complex(Math.scalb(middle.toDouble(), -shift), Math.scalb(im, -shift));
        var vector = Direction.of(best);
        values.add(upper);
        values.add(upper.conjugate());
        pairs.add(new Eigen.Pair(upper, vector));
        pairs.add(new Eigen.Pair(
                upper.conjugate(), vector.stream().map(Complex::conjugate).toList()));
    }

    // A − λI
    private double[] minus(DoubleDouble lambda) {
        double[] b = s.clone();
        for (int i = 0; i < 9; i += 4)
            b[i] = new DoubleDouble(s[i], 0).minus(lambda).toDouble();
        return b;
    }

    // The determinant with every sign a plus: the size of the terms that cancel in it.
    private static double permanent(double[] b) {
        return Math.abs(b[0]) * (Math.abs(b[4] * b[8]) + Math.abs(b[5] * b[7]))
                + Math.abs(b[1]) * (Math.abs(b[3] * b[8]) + Math.abs(b[5] * b[6]))
                + Math.abs(b[2]) * (Math.abs(b[3] * b[7]) + Math.abs(b[4] * b[6]));
    }

    private static Vec3 row(double[] b, int i) {
        return new Vec3(b[3 * i], b[3 * i + 1], b[3 * i + 2]);
    }

    private static List<Complex> complexRow(double[] b, int i, double im) {
        var row = new ArrayList<Complex>();
        for (int j = 0; j < 3; j++) row.add(new Complex(b[3 * i + j], i == j ? -im : 0));
        return row;
    }

    private static List<Complex> cross(List<Complex> x, List<Complex> y) {
        var cross = new ArrayList<Complex>();
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            int k = (i + 2) % 3;
            cross.add(x.get(j).times(y.get(k)).minus(x.get(k).times(y.get(j))));
        }
        return cross;
    }
}
