package eigenscope.engine.linalg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The eigenvalues of a 3×3 matrix from its characteristic polynomial in twice the precision, and its eigenvectors. */
final class Eigen3 {
    /** Terms that cancel to less than this share of them have cancelled down to the rounding of the entries. */
    private static final double CANCELLED = 8 * 0x1p-52;

    private final Mat matrix;
    private final int shift;
    private final double[] s;
    private final double norm;
    private final List<Complex> values = new ArrayList<>();
    private final List<Eigen.Pair> pairs = new ArrayList<>();
    private boolean repeats;

    private Eigen3(Mat m) {
        matrix = m;
        shift = -Scaled.exponent(m.entries());
        s = Ejml.scaled(m, shift).data;
        norm = Norms.euclidean(s);
    }

    static Eigen of(Mat m) {
        int excess = Scaled.excess(m.entries());
        return excess == 0 ? solve(m) : solve(m.shifted(-excess)).shifted(excess);
    }

    private static Eigen solve(Mat m) {
        var solver = new Eigen3(m);
        for (int i = 0; i < 3; i++) if (solver.isApart(i)) return solver.apart(i);
        return solver.whole();
    }

    // Row or column i is zero but for the diagonal entry, which then is an eigenvalue; the rest is a 2×2 matrix.
    private boolean isApart(int i) {
        int j = (i + 1) % 3;
        int k = (i + 2) % 3;
        return (matrix.at(i, j) == 0 && matrix.at(i, k) == 0) || (matrix.at(j, i) == 0 && matrix.at(k, i) == 0);
    }

    private Eigen apart(int i) {
        int j = (i + 1) % 3;
        int k = (i + 2) % 3;
        double alone = matrix.at(i, i);
        var rest = Eigen.of(Mat.of(2, 2, matrix.at(j, j), matrix.at(j, k), matrix.at(k, j), matrix.at(k, k)));
        // Beyond the doubles no eigenvector follows from an eigenvalue; the scaled ones below are always within.
        if (rest.values().stream().anyMatch(z -> !Double.isFinite(z.modulus()))) return whole();
        if (rest.kind() == Eigen.Kind.COMPLEX) {
            simple(alone, scaled(alone));
            var upper = rest.values().getFirst();
            conjugates(upper, scaled(upper.re()), Math.scalb(upper.im(), shift));
            return finish(true);
        }
        double first = rest.values().getFirst().re();
        double second = rest.values().getLast().re();
        boolean twice = rest.kind() != Eigen.Kind.DISTINCT_REAL;
        if (coincide(alone, first)) {
            exact(first, twice ? 3 : 2);
            if (!twice) exact(second, 1);
        } else if (coincide(alone, second)) {
            exact(first, 1);
            exact(second, 2);
        } else {
            exact(alone, 1);
            exact(first, twice ? 2 : 1);
            if (!twice) exact(second, 1);
        }
        return finish(false);
    }

    private void exact(double value, int times) {
        if (times == 1) simple(value, scaled(value));
        else {
            double[] b = minus(scaled(value));
            repeated(value, times, b, 3 - Rank.of(Mat.owning(3, 3, b)));
        }
    }

    private Eigen whole() {
        var cubic = Cubic.characteristic(s);
        var centre = cubic.centre();
        if (isTriple(cubic)) {
            repeated(centre, 3);
            return finish(false);
        }
        var lone = cubic.loneRoot();
        var disc = cubic.discriminant(lone);
        var alone = centre.plus(lone);
        var middle = centre.minus(lone.times(0.5));
        if (isDouble(middle, lone, disc)) {
            simple(restored(alone), alone);
            repeated(middle, 2);
            return finish(false);
        }
        var root = disc.abs().sqrt();
        if (disc.high() < 0) {
            double im = root.toDouble();
            simple(sharpened(alone, Math.fma(middle.high(), middle.high(), im * im)), alone);
            conjugates(new Complex(restored(middle), Math.scalb(im, -shift)), middle, im);
            return finish(true);
        }
        distinct(List.of(alone, middle.plus(root), middle.minus(root)));
        return finish(false);
    }

    private void distinct(List<DoubleDouble> roots) {
        var byModulus = roots.stream()
                .sorted(Comparator.comparingDouble(root -> Math.abs(root.high())))
                .toList();
        double product = byModulus.get(1).high() * byModulus.get(2).high();
        simple(sharpened(byModulus.get(0), product), byModulus.get(0));
        for (var root : byModulus.subList(1, 3)) simple(restored(root), root);
    }

    // λ₁ λ₂ λ₃ = det A leaves a small eigenvalue its digits where the sums above cancelled.
    private double sharpened(DoubleDouble lambda, double productOfOthers) {
        return lambda.high() * lambda.high() < Math.abs(productOfOthers)
                ? Determinant.of(matrix).shifted(2 * shift).over(productOfOthers)
                : restored(lambda);
    }

    private Eigen finish(boolean complex) {
        return Eigen.sorted(complex ? Eigen.Kind.COMPLEX : realKind(), values, pairs);
    }

    private Eigen.Kind realKind() {
        if (pairs.size() < 3) return Eigen.Kind.DEFECTIVE;
        return repeats ? Eigen.Kind.REPEATED_DIAGONALISABLE : Eigen.Kind.DISTINCT_REAL;
    }

    private static boolean coincide(double x, double y) {
        return Math.abs(x - y) <= 2 * Math.ulp(Math.max(Math.abs(x), Math.abs(y)));
    }

    private DoubleDouble scaled(double value) {
        return new DoubleDouble(Math.scalb(value, shift), 0);
    }

    private double restored(DoubleDouble value) {
        return Math.scalb(value.toDouble(), -shift);
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
                && Math.abs(cubic.q().high()) <= CANCELLED * (sensitivity(b) + CANCELLED * norm * norm * norm);
    }

    private boolean isDouble(DoubleDouble middle, DoubleDouble lone, DoubleDouble disc) {
        // Two roots that all but coincide lie nearer to each other than to the third.
        if (!(Math.abs(disc.high()) < lone.high() * lone.high())) return false;
        double ulp = 0x1p-52 * norm;
        // The modulus of the polynomial midway between the two roots.
        double midway = 1.5 * Math.abs(lone.high()) * Math.abs(disc.high());
        return midway <= CANCELLED * sensitivity(minus(middle)) || Math.abs(disc.high()) <= ulp * ulp;
    }

    private void simple(double value, DoubleDouble lambda) {
        values.add(Complex.real(value));
        pairs.add(Eigen.Pair.real(value, Normal.of(minus(lambda))));
    }

    private void repeated(DoubleDouble lambda, int times) {
        double[] b = minus(lambda);
        var sigma = SvdFactors.of(Mat.owning(3, 3, b)).sigma();
        int dimension = 1;
        while (dimension < 3 && sigma.at(2 - dimension) <= CANCELLED * norm) dimension++;
        repeated(restored(lambda), times, b, dimension);
    }

    private void repeated(double value, int times, double[] b, int dimension) {
        repeats = true;
        values.addAll(Collections.nCopies(times, Complex.real(value)));
        var v = SvdFactors.of(Mat.owning(3, 3, b)).v();
        int count = Math.clamp(dimension, 1, times);
        for (int i = 3 - count; i < 3; i++) pairs.add(Eigen.Pair.real(value, Direction.of(v.column(i))));
    }

    private void conjugates(Complex upper, DoubleDouble middle, double im) {
        var vector = Normal.of(minus(middle), im);
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

    // How far det B moves, to first order, when every entry moves by its own size: ∂ det B / ∂ b_ij is the cofactor.
    private static double sensitivity(double[] b) {
        double[] adjugate = new double[9];
        Inverse.cofactors(b, adjugate);
        double sum = 0;
        for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) sum += Math.abs(b[3 * i + j] * adjugate[3 * j + i]);
        return sum;
    }
}
