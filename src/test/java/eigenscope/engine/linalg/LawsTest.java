package eigenscope.engine.linalg;

import static eigenscope.engine.linalg.Near.TOLERANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every matrix. */
final class LawsTest {
    private static final List<Mat> MATRICES = Matrices.all();

    @Test
    void areasMultiply() {
        for (int n = 2; n <= 3; n++) {
            var all = Matrices.random(n);
            for (int k = 1; k < all.size(); k++) {
                var a = all.get(k - 1);
                var b = all.get(k);
                double scale = Math.pow(a.frobeniusNorm() * b.frobeniusNorm(), n);
                assertEquals(a.det() * b.det(), a.times(b).det(), TOLERANCE * scale, a + " times " + b);
            }
        }
    }

    @Test
    void transposingKeepsTheDeterminantAndTheSingularValues() {
        for (var a : MATRICES) {
            assertEquals(a.det(), a.transpose().det(), Math.ulp(a.det()), a.toString());
            var sigma = Svd.of(a).sigma();
            var transposed = Svd.of(a.transpose()).sigma();
            for (int i = 0; i < sigma.size(); i++) assertClose(sigma.at(i), transposed.at(i), sigma.at(0), a);
        }
    }

    @Test
    void rankAndNullityAddUpToTheColumns() {
        for (var a : MATRICES) {
            var svd = Svd.of(a);
            assertEquals(a.cols(), svd.rank() + svd.nullSpace().size(), a.toString());
            assertEquals(svd.rank(), svd.columnSpace().size(), a.toString());
            assertEquals(svd.nullity(), svd.nullSpace().size(), a.toString());
            assertEquals(svd.rank(), a.rank(), a.toString());
        }
    }

    @Test
    void theNullSpaceGoesToZero() {
        for (var a : MATRICES) {
            var unit = a.shifted(-Scaled.exponent(a.entries()));
            for (var v : Svd.of(a).nullSpace())
                assertTrue(unit.times(v).norm() <= TOLERANCE * unit.frobeniusNorm(), a + ": " + v);
        }
    }

    @Test
    void everyImageLiesInTheColumnSpace() {
        for (var a : MATRICES) {
            var unit = a.shifted(-Scaled.exponent(a.entries()));
            var space = Svd.of(a).columnSpace();
            for (int j = 0; j < a.cols(); j++) {
                var rest = unit.column(j);
                for (var u : space) rest = rest.minus(u.times(u.dot(unit.column(j))));
                assertTrue(rest.norm() <= TOLERANCE * unit.frobeniusNorm(), a + ": " + rest);
            }
        }
    }

    @Test
    void aMatrixHasAnInverseExactlyWhenItsRankIsFull() {
        for (var a : Matrices.random(2)) assertEquals(a.rank() == 2, a.inverse().isPresent(), a.toString());
        for (var a : Matrices.random(3)) assertEquals(a.rank() == 3, a.inverse().isPresent(), a.toString());
    }

    @Test
    void anInverseBeyondTheRangeOfDoublesIsAbsent() {
        var a = Mat.of(2, 2, 1e-300, 1e300, 0, 1e-300);
        assertEquals(2, a.rank());
        assertTrue(a.inverse().isEmpty());
    }

    @Test
    void theInverseUndoesTheMap() {
        for (var a : MATRICES) {
            if (!(a.condition() < 1e3)) continue;
            var back = a.inverse().orElseThrow().times(a);
            assertTrue(back.minus(Mat.identity(a.rows())).norm2() <= TOLERANCE * a.condition(), a.toString());
        }
    }

    @Test
    void theRankDoesNotDependOnTheUnits() {
        assertEquals(2, Mat.diagonal(1, 1e-20).rank());
        assertEquals(2, Mat.of(2, 2, 1, 1e20, 1e-20, 2).rank());
        assertEquals(1, Mat.of(2, 2, 1, 1e20, 1e-20, 1).rank());
        for (var a : Matrices.random(3)) {
            var units = Mat.diagonal(0x1p-70, 1, 0x1p50);
            assertEquals(a.rank(), units.times(a).rank(), a.toString());
        }
    }

    @Test
    void whatIsSingularButForItsRoundingCountsAsSingular() {
        assertEquals(1, Mat.of(2, 2, 0.1, 0.2, 0.3, 0.6).rank());
        assertEquals(1, Mat.of(2, 2, 1, 1, 1, 1 + 0x1p-52).rank());
        assertEquals(2, Mat.of(2, 2, 1, 1, 1, 1 + 1e-12).rank());
        assertEquals(
                1, Mat.of(3, 3, 0.1, 0.2, 0.3, 0.2, 0.4, 0.6, 0.3, 0.6, 0.9).rank());
        assertEquals(0, Mat.zero(3, 3).rank());
    }

    @Test
    void theSignIsKnownWhereTheDeterminantIsTooSmallForADouble() {
        var flip = Mat.of(2, 2, 0, 1e-300, 1e-300, 0);
        assertEquals(0, flip.det());
        assertEquals(-1, flip.orientation());
        assertEquals(0, Mat.of(2, 2, 1, 2, 2, 4).orientation());
        assertEquals(1, Mat.diagonal(1e300, 1e300, 1e300).orientation());
    }

    @Test
    void theNormsAreOrdered() {
        for (var a : MATRICES) {
            if (a.frobeniusNorm() > 1e307) continue;
            double slack = 1 + TOLERANCE;
            assertTrue(a.norm2() <= a.frobeniusNorm() * slack, a.toString());
            assertTrue(a.frobeniusNorm() <= Math.sqrt(a.rows()) * a.norm2() * slack, a.toString());
            assertTrue(a.norm2() <= Math.sqrt(a.norm1()) * Math.sqrt(a.normInf()) * slack, a.toString());
        }
    }

    @Test
    void singularValuesAreTheStretchesOfTheSingularVectors() {
        for (var a : Matrices.random(2)) {
            var svd = Svd.of(a);
            for (int i = 0; i < 2; i++) {
                var image = a.times(svd.v().column(i));
                var stretched = svd.u().column(i).times(svd.sigma().at(i));
                assertTrue(image.minus(stretched).norm() <= TOLERANCE * a.frobeniusNorm(), a.toString());
            }
        }
    }

    private static void assertClose(double expected, double actual, double scale, Mat a) {
        assertTrue(expected == actual || Math.abs(expected - actual) <= TOLERANCE * scale, a.toString());
    }
}
