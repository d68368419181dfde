package eigenscope.engine.linalg;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The reference: determinants, eigenvalues and singular values of the exact numbers that the doubles are. Sums and products
 * are exact, roots and quotients have 80 digits.
 */
final class Exactly {
    static final MathContext DIGITS = new MathContext(80);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal LARGEST = new BigDecimal(Double.MAX_VALUE);
    private static final BigDecimal SMALLEST_NORMAL = new BigDecimal(Double.MIN_NORMAL);

    private Exactly() {}

    static BigDecimal entry(Mat a, int i, int j) {
        return new BigDecimal(a.at(i, j));
    }

    static BigDecimal trace(Mat a) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < a.rows(); i++) sum = sum.add(entry(a, i, i));
        return sum;
    }

    /** The determinant of a 2×2 or 3×3 matrix, by its definition. */
    static BigDecimal det(Mat a) {
        if (a.rows() == 2) return minor(a, 0, 1, 0, 1);
        return entry(a, 0, 0)
                .multiply(minor(a, 1, 2, 1, 2))
                .subtract(entry(a, 0, 1).multiply(minor(a, 1, 2, 0, 2)))
                .add(entry(a, 0, 2).multiply(minor(a, 1, 2, 0, 1)));
    }

    /** The sum of the 2×2 minors on the diagonal of a 3×3 matrix. */
    static BigDecimal principalMinors(Mat a) {
        return minor(a, 0, 1, 0, 1).add(minor(a, 0, 2, 0, 2)).add(minor(a, 1, 2, 1, 2));
    }

    /** The cofactor of the entry (i, j) of a 3×3 matrix, with its sign. */
    static BigDecimal cofactor(Mat a, int i, int j) {
        var minor = minor(a, i == 0 ? 1 : 0, i == 2 ? 1 : 2, j == 0 ? 1 : 0, j == 2 ? 1 : 2);
        return (i + j) % 2 == 0 ? minor : minor.negate();
    }

    /** The trace squared less four determinants, of a 2×2 matrix. */
    static BigDecimal discriminant(Mat a) {
        var trace = trace(a);
        return trace.multiply(trace).subtract(FOUR.multiply(det(a)));
    }

    /** The two real eigenvalues of a 2×2 matrix, the larger first; the discriminant is not negative. */
    static BigDecimal[] realEigenvalues(Mat a) {
        return realRoots(trace(a), det(a), discriminant(a));
    }

    /** The imaginary part of the upper one of two complex eigenvalues of a 2×2 matrix. */
    static BigDecimal imaginaryPart(Mat a) {
        return discriminant(a).negate().sqrt(DIGITS).divide(TWO, DIGITS);
    }

    /** The singular values of a 2×2 matrix, the larger first: the roots of the eigenvalues of AᵀA. */
    static BigDecimal[] singularValues(Mat a) {
        var squares = BigDecimal.ZERO;
        for (int i = 0; i < 2; i++)
            for (int j = 0; j < 2; j++) squares = squares.add(entry(a, i, j).pow(2));
        var det = det(a);
        var roots = realRoots(squares, det.pow(2), squares.pow(2).subtract(FOUR.multiply(det.pow(2))));
        return new BigDecimal[] {roots[0].sqrt(DIGITS), roots[1].sqrt(DIGITS)};
    }

    /** AᵀA has the characteristic polynomial x³ − c₂x² + c₁x − c₀: (c₂, c₁, c₀). */
    static BigDecimal[] gramPolynomial(Mat a) {
        var squares = BigDecimal.ZERO;
        var minors = BigDecimal.ZERO;
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++) {
                squares = squares.add(entry(a, i, j).pow(2));
                minors = minors.add(minor(a, i, (i + 1) % 3, j, (j + 1) % 3).pow(2));
            }
        return new BigDecimal[] {squares, minors, det(a).pow(2)};
    }

    /** How far Newton's method would still move {@code x} on x³ − c₂x² + c₁x − c₀. */
    static BigDecimal newtonStep(BigDecimal[] c, BigDecimal x) {
        var value = x.subtract(c[0]).multiply(x).add(c[1]).multiply(x).subtract(c[2]);
        var slope = BigDecimal.valueOf(3)
                .multiply(x)
                .subtract(TWO.multiply(c[0]))
                .multiply(x)
                .add(c[1]);
        if (value.signum() == 0) return BigDecimal.ZERO;
        return value.divide(slope, DIGITS).abs();
    }

    /**
     * The error of {@code actual} relative to {@code expected}; beyond the range of doubles it is to be infinite, below the
     * normal ones the error counts relative to the smallest normal double.
     */
    static double relativeError(double actual, BigDecimal expected) {
        if (expected.abs().compareTo(LARGEST) > 0)
            return actual == expected.signum() * Double.POSITIVE_INFINITY ? 0 : Double.POSITIVE_INFINITY;
        if (!Double.isFinite(actual)) return Double.POSITIVE_INFINITY;
        if (expected.signum() == 0 && actual != 0) return Double.POSITIVE_INFINITY;
        return new BigDecimal(actual)
                .subtract(expected)
                .abs()
                .divide(expected.abs().max(SMALLEST_NORMAL), DIGITS)
                .doubleValue();
    }

    private static BigDecimal minor(Mat a, int i, int k, int j, int l) {
        return entry(a, i, j).multiply(entry(a, k, l)).subtract(entry(a, i, l).multiply(entry(a, k, j)));
    }

    // The roots of x² − sx + p, the one of larger modulus by addition and the other one from the product.
    private static BigDecimal[] realRoots(BigDecimal s, BigDecimal p, BigDecimal discriminant) {
        var root = discriminant.sqrt(DIGITS);
        var larger = (s.signum() >= 0 ? s.add(root) : s.subtract(root)).divide(TWO, DIGITS);
        var other = larger.signum() == 0 ? BigDecimal.ZERO : p.divide(larger, DIGITS);
        return new BigDecimal[] {larger.max(other), larger.min(other)};
    }
}
