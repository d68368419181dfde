package eigenscope.engine.linalg;

import static eigenscope.engine.linalg.Eigen.Kind.COMPLEX;
import static eigenscope.engine.linalg.Eigen.Kind.DEFECTIVE;
import static eigenscope.engine.linalg.Eigen.Kind.DISTINCT_REAL;
import static eigenscope.engine.linalg.Eigen.Kind.REPEATED_DIAGONALISABLE;

import java.util.List;

/**
 * The eigenvalues and eigenvectors of [a b; c d] in closed form.
 *
 * <p>Three things keep every digit: b and c are first brought to one size by a diagonal change of basis, which moves no
 * eigenvalue; the discriminant is summed in twice the precision; the smaller root is had from the determinant.
 */
final class Eigen2 {
    /** A discriminant below this share of its larger term is a cancellation down to the rounding of the entries. */
    private static final double CANCELLED = 4 * 0x1p-52;

    private final double a;
    private final double b;
    private final double c;
    private final double d;
    private final boolean triangular;
    private final Scaled det;
    /** The eigenvalues are computed in units of 2^unit. */
    private final int unit;
    /** The difference a − d and the root of the discriminant are (delta, root) · 2^fine. */
    private final int fine;

    private final double delta;
    private final double root;
    private final double sign;

    private Eigen2(Mat m) {
        a = m.at(0, 0);
        b = m.at(0, 1);
        c = m.at(1, 0);
        d = m.at(1, 1);
        det = Determinant.of(a, b, c, d);
        triangular = b == 0 || c == 0;
        int half = triangular ? 0 : (Scaled.exponent(b) - Scaled.exponent(c)) / 2;
        double bBalanced = Math.scalb(b, -half);
        double cBalanced = Math.scalb(c, half);
        unit = triangular ? Scaled.exponent(a, d) : Scaled.exponent(a, d, bBalanced, cBalanced);
        var difference = DoubleDouble.difference(Math.scalb(a, -unit), Math.scalb(d, -unit));
        int ofDelta = difference.high() == 0 ? Integer.MIN_VALUE : Scaled.exponent(difference.high()) + unit;
        int ofProduct = triangular ? Integer.MIN_VALUE : 1 + Scaled.exponent(bBalanced, cBalanced);
        fine = triangular && difference.high() == 0 ? 0 : Math.max(ofDelta, ofProduct);
        var exact = difference.shifted(unit - fine);

        // (a − d)² + 4bc = (tr A)² − 4 det A, without its cancellation
        var square = exact.times(exact);
        var product = triangular
                ? DoubleDouble.ZERO
                : DoubleDouble.product(Math.scalb(bBalanced, 1 - fine), Math.scalb(cBalanced, 1 - fine));
        double discriminant = square.plus(product).toDouble();
        boolean cancelled = Math.abs(discriminant) <= CANCELLED * Math.max(square.high(), Math.abs(product.high()));
        delta = exact.toDouble();
        sign = cancelled ? 0 : Math.signum(discriminant);
        root = cancelled ? 0 : Math.sqrt(Math.abs(discriminant));
    }

    static Eigen of(Mat m) {
        return new Eigen2(m).solve();
    }

    private Eigen solve() {
        if (sign > 0) return distinct();
        if (sign < 0) return complex();
        double value = mean();
        var values = List.of(Complex.real(value), Complex.real(value));
        if (b == 0 && c == 0)
            return new Eigen(
                    REPEATED_DIAGONALISABLE,
                    values,
                    List.of(Eigen.Pair.real(value, Vec.of(1, 0)), Eigen.Pair.real(value, Vec.of(0, 1))));
        // (A − λI) v = 0 with A − λI = [h b; c −h], h = (a − d)/2
        var h = new Scaled(delta / 2, fine);
        var vector = b == 0 ? Direction.of(h, exact(c)) : Direction.of(exact(b), h.times(-1));
        return new Eigen(DEFECTIVE, values, List.of(Eigen.Pair.real(value, vector)));
    }

    private Eigen distinct() {
        double[] values = triangular ? new double[] {Math.max(a, d), Math.min(a, d)} : realValues();
        // A − λI holds −q on its diagonal, above for one eigenvalue and below for the other: nothing cancels in
        // q = (|a − d| + root)/2
        var q = new Scaled((Math.abs(delta) + root) / 2, fine);
        var first = delta >= 0 ? Direction.of(q, exact(c)) : Direction.of(exact(b), q);
        var second = delta >= 0 ? Direction.of(exact(b), q.times(-1)) : Direction.of(q.times(-1), exact(c));
        return new Eigen(
                DISTINCT_REAL,
                List.of(Complex.real(values[0]), Complex.real(values[1])),
                List.of(Eigen.Pair.real(values[0], first), Eigen.Pair.real(values[1], second)));
    }

    /** The larger first; entries are in units of 2^unit on the way. */
    private double[] realValues() {
        double squareRoot = Math.scalb(root / 2, fine - unit);
        // region eigenvalues
        // λ² − (tr A) λ + det A = 0   gives   λ = m ± √(m² − det A)   with m = (tr A)/2
        double m = (Math.scalb(a, -unit) + Math.scalb(d, -unit)) / 2;
        // of which the one of larger modulus adds two numbers of one sign,
        double larger = m >= 0 ? m + squareRoot : m - squareRoot;
        // and the other one follows from λ₁ λ₂ = det A: no subtraction, no lost digits
        double lambda = Math.scalb(larger, unit);
        double other = m == 0 ? -lambda : det.shifted(-unit).over(larger);
        return m >= 0 ? new double[] {lambda, other} : new double[] {other, lambda};
        // endregion
    }

    private Eigen complex() {
        double re = mean();
        double im = Math.scalb(root, fine - 1);
        var upper = new Complex(re, im);
        // (A − λI) v = 0 is solved by v = (b, λ − a) = (b, −(a − d)/2 + i root/2)
        int e = Math.max(Scaled.exponent(b), Scaled.exponent(delta, root) + fine);
        double x = Math.scalb(b, -e);
        var y = new Complex(Math.scalb(-delta / 2, fine - e), Math.scalb(root / 2, fine - e));
        var vector = Direction.of(List.of(Complex.real(x), y));
        var conjugate = vector.stream().map(Complex::conjugate).toList();
        return new Eigen(
                COMPLEX,
                List.of(upper, upper.conjugate()),
                List.of(new Eigen.Pair(upper, vector), new Eigen.Pair(upper.conjugate(), conjugate)));
    }

    private double mean() {
        double sum = a + d;
        return Double.isInfinite(sum) ? a / 2 + d / 2 : sum / 2;
    }

    private static Scaled exact(double x) {
        return new Scaled(x, 0);
    }
}
