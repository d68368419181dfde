package eigenscope.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A = L Lᵀ. */
final class CholeskyTest {
    // By hand: L = 2 0 0; 1 3 0; -1 2 1
    private static final Mat A = Mat.of(3, 3, 4, 2, -2, 2, 10, 5, -2, 5, 6);
    private static final Mat L = Mat.of(3, 3, 2, 0, 0, 1, 3, 0, -1, 2, 1);

    @Test
    void theFactorIsLowerTriangularAndMultipliesBack() {
        assertEquals(L, Cholesky.of(A).orElseThrow().l());
    }

    @Test
    void hugeAndTinyMatricesAreNoOtherThanPlainOnes() {
        for (int e : new int[] {-1000, -500, 500, 1000})
            assertEquals(
                    A.times(Math.scalb(1.0, e)),
                    product(Cholesky.of(A.times(Math.scalb(1.0, e)))
                            .orElseThrow()
                            .l()));
    }

    private static Mat product(Mat l) {
        return l.times(l.transpose());
    }

    @Test
    void solvesItsEquations() {
        var x = Vec.of(1, -2, 3);
        assertEquals(x, Cholesky.of(A).orElseThrow().solve(A.times(x)));
        assertEquals(Math.log(36), Cholesky.of(A).orElseThrow().logDet(), 1e-15);
    }

    @Test
    void whatIsNotPositiveDefiniteHasNone() {
        assertTrue(Cholesky.of(Mat.of(2, 2, 1, 2, 2, 1)).isEmpty());
        assertTrue(Cholesky.of(Mat.zero(2, 2)).isEmpty());
    }
}
