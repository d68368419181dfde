package eigenscope.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 3×3 results against exact arithmetic. */
final class Reference3Test {
    /** Twice the precision rounded once, where cancellation leaves half of it. */
    private static final double DETERMINANT = 2 * 0x1p-52;
    /** Relative, for each singular value: two decompositions by EJML and a quotient. */
    private static final double SINGULAR_VALUES = 1e-13;
    /** In parts of the norm. */
    private static final double EIGENVALUES = 2 * 0x1p-52;

    private static final List<Mat> MATRICES = Matrices.all3();

    @Test
    void determinantsAreGoodToTwoUlps() {
        for (var a : MATRICES) {
            double error = Exactly.relativeError(a.det(), Exactly.det(a));
            assertTrue(error <= DETERMINANT, () -> a + ": det " + a.det() + ", relative error " + error);
        }
    }

    @Test
    void everyEntryOfAnInverseIsGoodToItsOwnLastDigits() {
        for (var a : Matrices.random(3)) {
            var inverse = a.inverse();
            if (inverse.isEmpty()) continue;
            var det = Exactly.det(a);
            for (int i = 0; i < 3; i++)
                for (int j = 0; j < 3; j++) {
                    var cofactor = Exactly.cofactor(a, j, i);
                    double error = Exactly.relativeError(inverse.get().at(i, j), cofactor.divide(det, Exactly.DIGITS));
                    assertTrue(error <= 8 * 0x1p-52, () -> a + ": relative error " + error);
                }
        }
    }

    @Test
    void realEigenvaluesAreWithinUlpsOfTheNorm() {
        for (var a : Matrices.random(3)) {
            var eigen = Eigen.of(a);
            if (eigen.values().stream().distinct().count() < 3) continue;
            var polynomial = new BigDecimal[] {Exactly.trace(a), Exactly.principalMinors(a), Exactly.det(a)};
            for (var value : eigen.values()) {
                if (!value.isReal()) continue;
                double step = Exactly.newtonStep(polynomial, new BigDecimal(value.re()))
                        .doubleValue();
                assertTrue(step <= EIGENVALUES * a.frobeniusNorm(), () -> a + ": " + value + " off by " + step);
            }
        }
    }

    @Test
    void allSingularValuesAreGoodToTheirOwnLastDigits() {
        for (var a : Matrices.random(3)) {
            var polynomial = Exactly.gramPolynomial(a);
            var sigma = Svd.of(a).sigma();
            for (int i = 0; i < 3; i++) {
                double value = sigma.at(i);
                if (polynomial[2].signum() == 0 && i == 2) assertEquals(0, value, a.toString());
                if (value == 0 || isNearlyDouble(sigma, i)) continue;
                var square = new BigDecimal(value).pow(2);
                double error = Exactly.newtonStep(polynomial, square)
                        .divide(square, Exactly.DIGITS)
                        .doubleValue();
                assertTrue(error <= SINGULAR_VALUES, () -> a + ": " + value + ", relative error " + error);
            }
        }
    }

    // Newton's method tells the distance to a simple root only.
    private static boolean isNearlyDouble(Vec sigma, int i) {
        for (int j = 0; j < 3; j++)
            if (j != i && Math.abs(sigma.at(j) - sigma.at(i)) <= 1e-3 * sigma.at(i)) return true;
        return false;
    }
}
