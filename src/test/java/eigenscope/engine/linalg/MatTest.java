package eigenscope.engine.linalg;

import static eigenscope.engine.linalg.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MatTest {
    private static final Mat A = Mat.of(2, 2, 1, 2, 3, 4);

    @Test
    void equalEntriesMakeEqualMatrices() {
        assertEquals(A, Mat.columns(new Vec2(1, 3), new Vec2(2, 4)));
        assertEquals(A.hashCode(), Mat.of(2, 2, 1, 2, 3, 4).hashCode());
        assertNotEquals(Mat.of(1, 4, 1, 2, 3, 4), A);
        assertNotEquals(Mat.of(2, 2, 1, 2, 3, 5), A);
    }

    @Test
    void aNegativeZeroIsAZero() {
        assertEquals(Mat.zero(2, 2), Mat.of(2, 2, -0.0, 0, 0, -0.0));
        assertEquals(Mat.zero(2, 2), Mat.zero(2, 2).times(-1));
    }

    @Test
    void whatIsDoneToTheArrayLaterDoesNotReachTheMatrix() {
        double[] entries = {1, 2, 3, 4};
        var a = Mat.of(2, 2, entries);
        entries[0] = 9;
        assertEquals(A, a);
    }

    @Test
    void anEntryThatIsNotFiniteIsRefusedWithItsPlaceAndValue() {
        assertRefused("entry (2, 1) of the matrix must be finite, not NaN", () -> Mat.of(2, 2, 1, 2, Double.NaN, 4));
        assertRefused("entry (1, 2) of the matrix must be finite, not Infinity", () -> A.with(0, 1, 1 / 0.0));
        assertRefused("entry (2, 2) of the matrix must be finite, not -Infinity", () -> Mat.diagonal(1, -1 / 0.0));
        assertRefused(
                "entry (1, 1) of the matrix must be finite, not NaN",
                () -> Mat.columns(new Vec2(Double.NaN, 0), Vec2.E2));
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        assertRefused("the number of entries must be 4, not 3", () -> Mat.of(2, 2, 1, 2, 3));
        assertRefused("a matrix has at least one row and one column, not 0×2", () -> Mat.zero(0, 2));
        assertRefused("the rows of the right factor must be 2, not 3", () -> A.times(Mat.identity(3)));
        assertRefused(
                "the matrix must be square, not 1×2", () -> Mat.of(1, 2, 1, 2).det());
        assertRefused("the matrix must be 3×3, not 2×2", () -> A.times(Vec3.E1));
        assertRefused("matrices of one shape are needed, not 2×2 and 2×1", () -> A.plus(Mat.of(2, 1, 1, 2)));
        assertRefused("the size of column 1 must be 1, not 2", () -> Mat.columns(Vec.of(1), Vec.of(1, 2)));
    }

    @Test
    void aProductThatOverflowsIsInfiniteAndSaysSo() {
        var square = Mat.diagonal(1e200, 1).times(Mat.diagonal(1e200, 1));
        assertEquals(Double.POSITIVE_INFINITY, square.at(0, 0));
        assertEquals(1, square.at(1, 1));
        assertFalse(square.isFinite());
        assertTrue(A.isFinite());
    }

    @Test
    void termsThatOverflowOnTheWayMayStillCancel() {
        var a = Mat.of(2, 2, 1e300, -1e300, 1e300, 1e300);
        assertEquals(Vec.of(0, 1 / 0.0), a.times(Vec.of(1e300, 1e300)));
        assertEquals(new Vec2(0, 1 / 0.0), a.times(new Vec2(1e300, 1e300)));
        assertEquals(0, a.times(Mat.of(2, 1, 1e300, 1e300)).at(0, 0));
    }

    @Test
    void rowsAndColumnsAreWhereTheyBelong() {
        var a = Mat.of(2, 3, 1, 2, 3, 4, 5, 6);
        assertEquals(Vec.of(4, 5, 6), a.row(1));
        assertEquals(Vec.of(2, 5), a.column(1));
        assertEquals(6, a.at(1, 2));
        assertEquals(Mat.of(3, 2, 1, 4, 2, 5, 3, 6), a.transpose());
        assertEquals(Mat.of(2, 3, 1, 7, 3, 4, 8, 6), a.withColumn(1, Vec.of(7, 8)));
        assertEquals(Mat.of(2, 3, 1, 2, 9, 4, 5, 6), a.with(0, 2, 9));
        assertEquals("1.0 2.0 3.0; 4.0 5.0 6.0", a.toString());
        assertThrows(IndexOutOfBoundsException.class, () -> a.at(0, 3));
    }

    @Test
    void theColumnsAreTheImagesOfTheUnitVectors() {
        assertEquals(new Vec2(1, 3), A.times(Vec2.E1));
        assertEquals(new Vec2(2, 4), A.times(Vec2.E2));
        var b = Mat.columns(new Vec3(1, 2, 3), new Vec3(4, 5, 6), new Vec3(7, 8, 9));
        assertEquals(new Vec3(4, 5, 6), b.times(Vec3.E2));
        assertEquals(Vec.of(14, 32, 50), b.transpose().times(Vec.of(1, 2, 3)));
    }

    @Test
    void aProductIsTheCompositionOfTheMaps() {
        var b = Mat.of(2, 2, 0, 1, 1, 1);
        var v = new Vec2(3, -2);
        assertEquals(A.times(b.times(v)), A.times(b).times(v));
        assertEquals(Mat.of(2, 2, 2, 3, 4, 7), A.times(b));
    }

    @Test
    void sumsAndMultiplesAreEntryByEntry() {
        assertEquals(Mat.of(2, 2, 2, 2, 3, 5), A.plus(Mat.identity(2)));
        assertEquals(Mat.of(2, 2, 0, 2, 3, 3), A.minus(Mat.identity(2)));
        assertEquals(Mat.of(2, 2, 2, 4, 6, 8), A.times(2));
        assertEquals(5, A.trace());
    }

    @Test
    void aRotationTurnsCounterClockwise() {
        var image = Mat.rotation(Math.PI / 6).times(Vec2.E1);
        assertEquals(Math.PI / 6, image.angle(), 0x1p-52);
        assertEquals(1, image.norm(), 0x1p-52);
    }

    @Test
    void interpolationMeetsBothEndsExactly() {
        var b = Mat.of(2, 2, 0.1, -7, 1e9, 0);
        assertEquals(A, A.interpolate(b, 0));
        assertEquals(b, A.interpolate(b, 1));
        assertEquals(Mat.of(2, 2, 0.5, 1, 1.5, 2), Mat.zero(2, 2).interpolate(A, 0.5));
    }

    @Test
    void theNormsAreThoseOfTheTextbook() {
        var a = Mat.of(2, 2, 1, -2, 3, 4);
        assertEquals(6, a.norm1());
        assertEquals(7, a.normInf());
        assertEquals(Math.sqrt(30), a.frobeniusNorm(), 0x1p-50);
        // Golub and Van Loan, Matrix Computations, 2.3: ‖A‖₂² is the largest eigenvalue of AᵀA = [10 10; 10 20].
        assertEquals(Math.sqrt(15 + Math.sqrt(125)), a.norm2(), 0x1p-49);
    }

    @Test
    void theFrobeniusNormNeitherOverflowsNorUnderflows() {
        assertEquals(5e300, Mat.of(1, 2, 3e300, 4e300).frobeniusNorm(), 1e285);
        assertEquals(5e-300, Mat.of(1, 2, 3e-300, 4e-300).frobeniusNorm(), 1e-315);
    }

    @Test
    void changingTheBasisKeepsTraceAndDeterminant() {
        var basis = Mat.of(2, 2, 2, 1, 1, 1);
        var b = A.changeOfBasis(basis).orElseThrow();
        assertEquals(A.trace(), b.trace(), 1e-14);
        assertEquals(A.det(), b.det(), 1e-14);
        assertNear(A.times(basis), basis.times(b), "A B = B A'");
        assertEquals(Optional.empty(), A.changeOfBasis(Mat.of(2, 2, 1, 2, 2, 4)));
    }

    @Test
    void theHilbertMatrixOfSizeThreeHasTheKnownConditionAndInverse() {
        // Higham, Accuracy and Stability of Numerical Algorithms, table 28.1: κ₂(H₃) = 5.24e2; its inverse is whole.
        var hilbert = Mat.of(3, 3, 1, 1 / 2.0, 1 / 3.0, 1 / 2.0, 1 / 3.0, 1 / 4.0, 1 / 3.0, 1 / 4.0, 1 / 5.0);
        assertEquals(524.06, hilbert.condition(), 0.005);
        var inverse = Mat.of(3, 3, 9, -36, 30, -36, 192, -180, 30, -180, 180);
        assertTrue(hilbert.inverse().orElseThrow().minus(inverse).norm2() < 1e-11);
    }

    @Test
    void largerMatricesAreServedToo() {
        var a = Mat.of(4, 4, 4, 1, 0, 0, 1, 4, 1, 0, 0, 1, 4, 1, 0, 0, 1, 4);
        // The continuant of the tridiagonal matrix: 4, 15, 56, 209.
        assertEquals(209, a.det(), 1e-12);
        assertEquals(4, a.rank());
        assertNear(Mat.identity(4), a.times(a.inverse().orElseThrow()), a);
        assertEquals(Optional.empty(), a.withColumn(3, a.column(0)).inverse());
    }

    @Test
    void aMatrixOfOneNumberIsThatNumber() {
        var a = Mat.of(1, 1, -4);
        assertEquals(-4, a.det());
        assertEquals(4, a.norm2());
        assertEquals(Optional.of(Mat.of(1, 1, -0.25)), a.inverse());
    }

    private static void assertRefused(String message, Runnable construction) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, construction::run).getMessage());
    }
}
