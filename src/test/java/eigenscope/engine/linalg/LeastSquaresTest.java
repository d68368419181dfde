package eigenscope.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** More equations than unknowns. */
final class LeastSquaresTest {
    @Test
    void equationsThatHaveASolutionAreSolved() {
        var best =
                LeastSquares.of(Mat.of(3, 2, 1, 1, 2, 1, 4, 1), Vec.of(3, 5, 9)).orElseThrow();
        assertArrayEquals(new double[] {2, 1}, best.solution().toArray(), 1e-14);
        assertEquals(0, best.residualNorm(), 1e-14);
    }

    @Test
    void theResidualIsAtRightAnglesToTheColumns() {
        // The points (0, 6), (1, 0), (2, 0) have the line −3x + 5: G. Strang, Introduction to Linear Algebra, 4.3.
        var a = Mat.of(3, 2, 0, 1, 1, 1, 2, 1);
        var best = LeastSquares.of(a, Vec.of(6, 0, 0)).orElseThrow();
        assertArrayEquals(new double[] {-3, 5}, best.solution().toArray(), 1e-14);
        assertEquals(Math.sqrt(6), best.residualNorm(), 1e-14);
        assertEquals(0, a.transpose().times(best.residual()).norm(), 1e-13);
    }

    @Test
    void aSmallDifferenceOfLargeNumbersKeepsItsDigits() {
        var a = Mat.of(3, 2, 10000.02, 1, 9999.75, 1, 9999.5, 1);
        var best = LeastSquares.of(a, Vec.of(28230.2, 28229.51, 28228.73)).orElseThrow();
        // By mpmath with 60 digits: slope Σ(x − x̄)(y − ȳ) / Σ(x − x̄)², height ȳ − slope x̄, of the same doubles.
        assertEquals(2.8233119763428745, best.solution().at(0), 1e-15);
        assertEquals(-2.952757514503554, best.solution().at(1), 1e-14);
    }

    @Test
    void columnsOfAllSizesAreSolvedAlike() {
        var best = LeastSquares.of(Mat.of(3, 2, 1e-200, 1e200, 2e-200, 1e200, 4e-200, 1e200), Vec.of(3, 5, 9))
                .orElseThrow();
        assertEquals(2e200, best.solution().at(0), 1e187);
        assertEquals(1e-200, best.solution().at(1), 1e-213);
    }

    @Test
    void dependentColumnsHaveNoBestSolution() {
        assertEquals(Optional.empty(), LeastSquares.of(Mat.of(3, 2, 1, 1, 1, 1, 1, 1), Vec.of(1, 2, 3)));
        assertEquals(Optional.empty(), LeastSquares.of(Mat.of(2, 2, 0.1, 0.3, 0.2, 0.6), Vec.of(1, 2)));
        assertEquals(Optional.empty(), LeastSquares.of(Mat.of(1, 2, 1, 2), Vec.of(1)));
        assertEquals(Optional.empty(), LeastSquares.of(Mat.zero(3, 1), Vec.of(1, 2, 3)));
    }

    @Test
    void aRightSideOfAnotherSizeIsRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> LeastSquares.of(Mat.identity(2), Vec.of(1, 2, 3)));
        assertTrue(e.getMessage().startsWith("the size of the right side must be 2"));
    }
}
