package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MatrixTest {
    private static final Matrix A = Matrix.matrix("A", "A", 3, Mat.identity(2));
    private static final Matrix SIGMA = Matrix.covariance("S", "S", 3, Mat.of(2, 2, 2, 1, 1, 1));
    private static final Matrix WIDE = Matrix.matrix("W", "W", 3, Mat.zero(1, 3));

    @Test
    void rowsStandBetweenSemicolons() {
        Mat value = Mat.of(2, 2, 1, 0.5, -3, 1e-9);
        assertEquals("1 0.5; -3 1e-9", A.format(value));
        assertEquals(value, A.parse(" 1 .5;-3   1e-9 "));
        assertEquals(Mat.of(1, 3, 1, 2, 3), WIDE.parse("1 2 3"));
    }

    @Test
    void everyColumnHasATermOrNoneHas() {
        assertEquals(List.of("i", "j"), A.columns("i", "j").columnTerms());
        assertEquals(List.of("i", "j"), A.columns("i", "j").label("map").columnTerms());
        assertThrows(IllegalArgumentException.class, () -> A.columns("i"));
    }

    @ParameterizedTest
    @CsvSource({
        "'1 2', A: '1 2' has 1 rows",
        "'1 2; 3', A: '3' has 1 numbers",
        "'1 2; 3 x', A: 'x' is not a number",
        "'1 2; 3 4;', A: '1 2; 3 4;' has 3 rows",
        "'1 2; 3 1e309', A: '1e309' is not a finite number",
        "'', A: '' has 1 rows"
    })
    void anotherShapeIsRefused(String text, String start) {
        var e = assertThrows(IllegalArgumentException.class, () -> A.parse(text));
        assertEquals(start, e.getMessage().substring(0, start.length()));
    }

    @Test
    void theMessageShowsWhatIsLegal() {
        var e = assertThrows(IllegalArgumentException.class, () -> A.parse("1 2 3; 4 5 6"));
        assertEquals(
                "A: '1 2 3' has 3 numbers, not 2; legal is 2 rows of 2 finite numbers such as '1 0; 0 1'",
                e.getMessage());
    }

    @Test
    void everyEntryIsAPartRowByRow() {
        assertEquals(4, A.parts());
        assertEquals(Mat.of(2, 2, 1, 7, 0, 1), A.withPart(Mat.identity(2), 1, 7));
        assertEquals(Mat.of(2, 2, 1, 0, -0.1, 1), A.nudge(Mat.identity(2), 2, -1));
    }

    @Test
    void draggingAGripMovesAColumn() {
        assertEquals(Mat.of(2, 2, 1, 3, 0, 4), A.dragged(Mat.identity(2), 1, Vec.of(3, 4)));
    }

    @Test
    void aMatrixOfOtherThanTwoRowsIsNotDragged() {
        assertEquals(Mat.zero(1, 3), WIDE.dragged(Mat.zero(1, 3), 0, Vec.of(3, 4)));
    }

    @Test
    void samplesAreNumbersALearnerWouldChoose() {
        Mat sample = A.sample(Seed.generator(7));
        for (int k = 0; k < 4; k++) {
            double quarter = 4 * A.part(sample, k);
            assertEquals(Math.rint(quarter), quarter);
        }
    }

    @Test
    void anEntryOfACovarianceMatrixMovesTheOneAcrossTheDiagonal() {
        assertEquals(Mat.of(2, 2, 2, 0.5, 0.5, 1), SIGMA.withPart(SIGMA.initial(), 1, 0.5));
        assertEquals(Mat.of(2, 2, 2, -1, -1, 1), SIGMA.withPart(SIGMA.initial(), 2, -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2 1; 1.5 1", "1 2; 2 1", "1 1; 1 1", "-1 0; 0 1", "1 0; 0 0", "1 0; 0 1e7", "1 1e300; 1e300 1"})
    void whatIsNoCovarianceMatrixIsRefused(String text) {
        var e = assertThrows(IllegalArgumentException.class, () -> SIGMA.parse(text));
        assertEquals(
                "S: '" + text
                        + "' is out of range; legal is a covariance matrix, symmetric and positive definite: 2 rows of"
                        + " 2 finite numbers such as '2 1; 1 1'",
                e.getMessage());
    }

    @Test
    void aCovarianceTooLargeForItsVariancesIsMadeAsLargeAsTheyAllow() {
        Mat mended = SIGMA.withPart(Mat.of(2, 2, 4, 1, 1, 1), 1, 7);
        assertEquals(4, mended.at(0, 0));
        assertEquals(1, mended.at(1, 1));
        assertEquals(0.9999 * 2, mended.at(0, 1), 1e-6);
        assertEquals(mended, SIGMA.clamp(mended));
    }

    @Test
    void aSmallerVarianceTakesTheCovarianceAlong() {
        Mat mended = SIGMA.withPart(SIGMA.initial(), 0, 0.25);
        assertEquals(0.25, mended.at(0, 0));
        assertEquals(0.9999 * 0.5, mended.at(1, 0), 1e-6);
    }

    @Test
    void ofThreeNumbersCorrelationsShrinkTogether() {
        var three = Matrix.covariance("S", "S", 3, Mat.identity(3));
        Mat mended = three.clamp(Mat.of(3, 3, 1, -0.9, -0.9, -0.9, 1, -0.9, -0.9, -0.9, 1));
        assertEquals(mended, three.clamp(mended));
        // Three correlations r have the eigenvalue 1 + 2 r.
        assertEquals((1e-4 - 1) / 2, mended.at(0, 1), 1e-9);
        assertEquals(mended.at(0, 1), mended.at(1, 2), 1e-15);
    }

    @Test
    void aCovarianceMatrixBeginsAsOne() {
        assertThrows(IllegalArgumentException.class, () -> Matrix.covariance("S", "S", 3, Mat.zero(2, 2)));
    }
}
