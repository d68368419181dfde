package eigenscope.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2×2 results against exact arithmetic, digit by digit: relative to each number itself, not to the norm. */
final class ReferenceTest {
    /** A determinant is one rounding of an exact sum and one of its error: 2 ulps. */
    private static final double DETERMINANT = 2 * 0x1p-52;
    /** Eigenvalues and singular values take a handful of roundings more. */
    private static final double VALUES = 16 * 0x1p-52;
    /** Where the discriminant has cancelled, its root is only known to the root of an ulp. */
    private static final double DEFECTIVE = 1e-7;

    private static final List<Mat> MATRICES = Matrices.all2();

    @Test
    void determinantsAreGoodToTwoUlps() {
        for (var a : MATRICES) assertClose(Exactly.det(a), a.det(), DETERMINANT, a);
    }

    @Test
    void realEigenvaluesAreGoodToTheirOwnLastDigits() {
        for (var a : MATRICES) {
            var eigen = Eigen.of(a);
            if (eigen.kind() != Eigen.Kind.DISTINCT_REAL) continue;
            var expected = Exactly.realEigenvalues(a);
            assertClose(expected[0], eigen.values().get(0).re(), VALUES, a);
            assertClose(expected[1], eigen.values().get(1).re(), VALUES, a);
        }
    }

    @Test
    void complexEigenvaluesAreGoodInBothParts() {
        for (var a : MATRICES) {
            var eigen = Eigen.of(a);
            if (eigen.kind() != Eigen.Kind.COMPLEX) continue;
            var upper = eigen.values().getFirst();
            assertClose(Exactly.trace(a).divide(BigDecimal.TWO), upper.re(), VALUES, a);
            assertClose(Exactly.imaginaryPart(a), upper.im(), VALUES, a);
            assertEquals(upper.conjugate(), eigen.values().getLast());
        }
    }

    @Test
    void repeatedEigenvaluesAreHalfTheTraceAndNearTheTrueOnes() {
        for (var a : MATRICES) {
            var eigen = Eigen.of(a);
            if (eigen.kind() == Eigen.Kind.DISTINCT_REAL || eigen.kind() == Eigen.Kind.COMPLEX) continue;
            double value = eigen.values().getFirst().re();
            assertClose(Exactly.trace(a).divide(BigDecimal.TWO), value, VALUES, a);
            double spread = Math.sqrt(Math.abs(Exactly.discriminant(a).doubleValue())) / 2;
            assertTrue(spread <= DEFECTIVE * a.frobeniusNorm(), () -> a + " has eigenvalues " + 2 * spread + " apart");
        }
    }

    @Test
    void theKindIsWhatTheExactDiscriminantSays() {
        for (var a : MATRICES) {
            var kind = Eigen.of(a).kind();
            int sign = Exactly.discriminant(a).signum();
            if (kind == Eigen.Kind.DISTINCT_REAL) assertEquals(1, sign, a.toString());
            if (kind == Eigen.Kind.COMPLEX) assertEquals(-1, sign, a.toString());
            if (sign == 0) assertTrue(kind != Eigen.Kind.DISTINCT_REAL && kind != Eigen.Kind.COMPLEX, a.toString());
        }
    }

    @Test
    void bothSingularValuesAreGoodToTheirOwnLastDigits() {
        for (var a : MATRICES) {
            var expected = Exactly.singularValues(a);
            var sigma = Svd.of(a).sigma();
            assertClose(expected[0], sigma.at(0), VALUES, a);
            assertClose(expected[1], sigma.at(1), VALUES, a);
        }
    }

    @Test
    void theConditionNumberIsGoodHoweverLargeItIs() {
        for (var a : MATRICES) {
            var sigma = Exactly.singularValues(a);
            boolean rangeOfDoubles = a.frobeniusNorm() < 1e307 && sigma[1].doubleValue() >= Double.MIN_NORMAL;
            if (rangeOfDoubles) assertClose(sigma[0].divide(sigma[1], Exactly.DIGITS), a.condition(), VALUES, a);
            if (sigma[1].signum() == 0) assertEquals(Double.POSITIVE_INFINITY, a.condition(), a.toString());
        }
    }

    @Test
    void everyEntryOfAnInverseIsGoodToItsOwnLastDigits() {
        for (var a : MATRICES) {
            var inverse = a.inverse();
            if (inverse.isEmpty()) continue;
            var det = Exactly.det(a);
            for (int i = 0; i < 2; i++)
                for (int j = 0; j < 2; j++) {
                    var adjugate = i == j
                            ? Exactly.entry(a, 1 - i, 1 - j)
                            : Exactly.entry(a, i, j).negate();
                    assertClose(
                            adjugate.divide(det, Exactly.DIGITS), inverse.get().at(i, j), VALUES, a);
                }
        }
    }

    @Test
    void anImageIsGoodEvenWhereItsTermsCancel() {
        for (var a : MATRICES) {
            var v = new Vec2(a.at(1, 1), -a.at(1, 0));
            assertClose(Exactly.det(a), a.times(v).x(), DETERMINANT, a);
        }
    }

    private static void assertClose(BigDecimal expected, double actual, double tolerance, Mat a) {
        double error = Exactly.relativeError(actual, expected);
        assertTrue(
                error <= tolerance,
                () -> "%s: expected %.20g, got %s, relative error %g".formatted(a, expected, actual, error));
    }
}
