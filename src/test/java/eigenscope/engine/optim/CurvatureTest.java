package eigenscope.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How surfaces bend, and equations with a Hessian. */
final class CurvatureTest {
    @Test
    void theMinimumOfRosenbrockIsAValley() {
        var curvature = Curvature.at(Objectives.rosenbrock(), Vec.of(1, 1)).orElseThrow();
        // [802, −400; −400, 200]: λ = 501 ± √(301² + 400²)
        assertEquals(Mat.of(2, 2, 802, -400, -400, 200), curvature.hessian());
        assertEquals(501 + Math.sqrt(250_601), curvature.largest(), 1e-12);
        assertEquals(400 / (501 + Math.sqrt(250_601)), curvature.smallest(), 1e-15);
        assertEquals(0, curvature.directions().get(0).dot(curvature.directions().get(1)));
    }

    @Test
    void whereTheHessianIsNotFiniteThereIsNoCurvature() {
        assertEquals(Optional.empty(), Curvature.at(Objectives.wall(), Vec.of(0, 0)));
    }

    @Test
    void equationsWithAPositiveDefiniteMatrixAreSolvedAndTheMatrixKept() {
        var random = new SplittableRandom(7);
        for (int n = 1; n <= 5; n++) {
            var b = Mat.of(n, n, random.doubles((long) n * n, -1, 1).toArray());
            var a = b.times(b.transpose()).plus(Mat.identity(n));
            var x = Vec.of(random.doubles(n, -1, 1).toArray());
            double[] h = new double[n * n];
            for (int k = 0; k < h.length; k++) h[k] = a.at(k / n, k % n);
            double[] kept = h.clone();
            double[] d = new double[n];
            assertTrue(Cholesky.solve(h, new double[n * n], a.times(x).toArray(), d));
            assertArrayEquals(x.toArray(), d, 1e-14);
            assertArrayEquals(kept, h);
        }
    }

    @Test
    void aMatrixThatIsNotPositiveDefiniteIsSaidToBeNone() {
        double[][] matrices = {{1, 0, 0, -1}, {1, 1, 1, 1}, {0, 0, 0, 0}, {1, 0, 0, Double.NaN}, {1, 2, 2, 1}};
        for (double[] h : matrices) assertFalse(Cholesky.solve(h, new double[4], new double[2], new double[2]));
    }
}
