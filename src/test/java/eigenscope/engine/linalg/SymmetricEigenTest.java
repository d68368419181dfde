package eigenscope.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The axes of symmetric matrices. */
final class SymmetricEigenTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void theMatrixIsTheSumOfItsParts(int n) {
        var random = new SplittableRandom(n);
        for (int trial = 0; trial < 50; trial++) {
            var b = Mat.of(n, n, random.doubles((long) n * n, -1, 1).toArray());
            var a = b.plus(b.transpose());
            var eigen = SymmetricEigen.of(a);
            var sum = Mat.zero(n, n);
            for (int k = 0; k < n; k++) {
                var q = Mat.columns(eigen.vectors().get(k));
                sum = sum.plus(q.times(q.transpose()).times(eigen.values().at(k)));
                assertEquals(1, eigen.vectors().get(k).norm(), 1e-15);
                assertTrue(k == 0 || eigen.values().at(k) <= eigen.values().at(k - 1));
            }
            assertTrue(sum.minus(a).frobeniusNorm() <= 1e-13, () -> "of " + a);
        }
    }

    @Test
    void aMultipleOfTheIdentityHasAxesToo() {
        var eigen = SymmetricEigen.of(Mat.diagonal(3, 3));
        assertEquals(Vec.of(3, 3), eigen.values());
        assertEquals(0, eigen.vectors().get(0).dot(eigen.vectors().get(1)));
    }

    @Test
    void aSmallCurvatureBesideALargeOneKeepsItsDigits() {
        // [1e8+1, 1e8; 1e8, 1e8+1] = 2e8+1 along (1, 1), 1 along (1, −1)
        var eigen = SymmetricEigen.of(Mat.of(2, 2, 1e8 + 1, 1e8, 1e8, 1e8 + 1));
        assertEquals(Vec.of(2e8 + 1, 1), eigen.values());
    }

    @Test
    void sizesBeyondTheirSquaresAreNoTrouble() {
        for (double unit : new double[] {1e300, 1e-300})
            assertArrayEquals(
                    new double[] {3 * unit, 2 * unit, unit},
                    SymmetricEigen.of(Mat.diagonal(unit, 3 * unit, 2 * unit))
                            .values()
                            .toArray(),
                    1e-15 * unit);
    }
}
