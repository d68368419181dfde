package eigenscope.engine.linalg;

import static eigenscope.engine.linalg.Near.assertNear;
import static eigenscope.engine.linalg.Near.assertOrthogonal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each decomposition is what its definition says, to a few ulps of the norm, for every matrix of the collection. */
final class DecompositionTest {
    // A product of factors whose norm is close to the end of the doubles may pass it.
    private static final List<Mat> MATRICES =
            Matrices.all().stream().filter(a -> a.frobeniusNorm() < 1e308).toList();

    @Test
    void theSingularFactorsMultiplyToTheMatrix() {
        for (var a : MATRICES) {
            var svd = Svd.of(a);
            var sigma = Mat.diagonal(svd.sigma().toArray());
            assertNear(a, svd.u().times(sigma).times(svd.v().transpose()), a);
        }
    }

    @Test
    void singularVectorsAreOrthonormal() {
        for (var a : MATRICES) {
            var svd = Svd.of(a);
            assertOrthogonal(svd.u(), a);
            assertOrthogonal(svd.v(), a);
        }
    }

    @Test
    void singularValuesDescendToNotBelowZero() {
        for (var a : MATRICES) {
            var sigma = Svd.of(a).sigma();
            for (int i = 1; i < sigma.size(); i++) assertTrue(sigma.at(i - 1) >= sigma.at(i), a.toString());
            assertTrue(sigma.at(sigma.size() - 1) >= 0, a.toString());
        }
    }

    @Test
    void inThePlaneVTurnsByAtMostAQuarterAndOnlyUFlips() {
        for (var a : Matrices.all2()) {
            var svd = Svd.of(a);
            assertEquals(1, svd.v().det(), Near.TOLERANCE, a.toString());
            assertTrue(svd.v().at(0, 0) >= 0, a.toString());
            assertEquals(a.orientation() < 0 ? -1 : 1, svd.u().det(), Near.TOLERANCE, a.toString());
        }
    }

    @Test
    void theSingularVectorsFollowTheMatrixUpToACommonSign() {
        var path = Matrices.random(2);
        for (int k = 0; k + 4 < path.size(); k += 4) {
            var from = path.get(k).times(1 / path.get(k).norm2());
            var to = path.get(k + 4).times(1 / path.get(k + 4).norm2());
            for (double t = 0; t < 1; t += 0.01) {
                var before = Svd.of(from.interpolate(to, t));
                // Near a circle the axes may turn as fast as they like.
                if (!(before.condition() > 1.5)) continue;
                var after = Svd.of(from.interpolate(to, t + 1e-6));
                double sign = Math.signum(before.v().column(0).dot(after.v().column(0)));
                assertTrue(before.v().minus(after.v().times(sign)).norm2() < 1e-4, from + " to " + to + " at " + t);
                double turn = before.u()
                        .column(0)
                        .minus(after.u().column(0).times(sign))
                        .norm();
                assertTrue(turn < 1e-4, from + " to " + to + " at " + t);
            }
        }
    }

    @Test
    void aRotationIsItsOwnFirstFactor() {
        var turn = Mat.rotation(2.5);
        assertEquals(Mat.identity(2), Svd.of(turn).v());
        assertNear(turn, Svd.of(turn).u(), turn);
    }

    @Test
    void theOrthogonalAndTheTriangularFactorMultiplyToTheMatrix() {
        for (var a : MATRICES) {
            var qr = Qr.of(a);
            assertOrthogonal(qr.q(), a);
            assertNear(a, qr.q().times(qr.r()), a);
            for (int i = 0; i < a.rows(); i++) {
                assertTrue(qr.r().at(i, i) >= 0, a.toString());
                for (int j = 0; j < i; j++) assertEquals(0, qr.r().at(i, j), a.toString());
            }
        }
    }

    @Test
    void theTriangularFactorsMultiplyToThePermutedMatrix() {
        for (var a : MATRICES) {
            var lu = Lu.of(a);
            assertNear(lu.p().times(a), lu.l().times(lu.u()), a);
            for (int i = 0; i < a.rows(); i++)
                for (int j = 0; j < a.cols(); j++) {
                    if (j > i) assertEquals(0, lu.l().at(i, j), a.toString());
                    if (j < i) assertEquals(0, lu.u().at(i, j), a.toString());
                    assertTrue(Math.abs(lu.l().at(i, j)) <= 1, a.toString());
                }
            assertEquals(1, Math.abs(lu.p().det()), a.toString());
        }
    }

    @Test
    void theTurnAndTheStretchMultiplyToTheMatrix() {
        for (var a : MATRICES) {
            var polar = Polar.of(a);
            assertOrthogonal(polar.rotation(), a);
            assertNear(a, polar.rotation().times(polar.stretch()), a);
            assertEquals(polar.stretch(), polar.stretch().transpose(), a.toString());
        }
    }

    @Test
    void theTurnFlipsExactlyWhereTheMatrixDoes() {
        for (var a : Matrices.all2()) {
            if (Svd.of(a).rank() == 2)
                assertEquals(a.orientation(), Polar.of(a).rotation().orientation(), a.toString());
        }
    }

    @Test
    void theStretchNeverTurnsAVectorBack() {
        for (var a : Matrices.all2()) {
            var p = Polar.of(a).stretch();
            assertTrue(p.at(0, 0) >= 0 && p.at(1, 1) >= 0, a.toString());
        }
    }

    @Test
    void aTallMatrixHasASingularValueForEachColumn() {
        var a = Mat.of(3, 2, 1, 2, 3, 4, 5, 6);
        var svd = Svd.of(a);
        var sigma = Mat.of(3, 2, svd.sigma().at(0), 0, 0, svd.sigma().at(1), 0, 0);
        assertNear(a, svd.u().times(sigma).times(svd.v().transpose()), a);
        assertEquals(2, svd.rank());
        // Strang, Introduction to Linear Algebra: σ² are the eigenvalues of AᵀA = [35 44; 44 56].
        assertEquals(Math.sqrt((91 + Math.sqrt(8185)) / 2), svd.sigma().at(0), 1e-14);
    }

    @Test
    void aMatrixAtTheEndOfTheDoublesStillHasItsConditionAndItsTurn() {
        var a = Mat.of(2, 2, 1.5e308, 1.5e308, -1.5e308, 1.5e308);
        assertEquals(Double.POSITIVE_INFINITY, a.norm2());
        assertEquals(1, a.condition(), 0x1p-51);
        assertNear(Mat.rotation(-Math.PI / 4), Polar.of(a).rotation(), a);
    }

    @Test
    void anOverflownMatrixIsRefusedWithItsEntryNamed() {
        var a = Mat.of(2, 2, 1e300, 0, 0, 1).times(1e300);
        var refusal = assertThrows(IllegalArgumentException.class, () -> Svd.of(a));
        assertEquals("entry (1, 1) of the matrix must be finite, not Infinity", refusal.getMessage());
    }
}
