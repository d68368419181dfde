package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatrixTest {
    private static final Matrix A = Matrix.matrix("A", "A", 3, Mat.identity(2));
    private static final Matrix WIDE = Matrix.matrix("W", "W", 3, Mat.zero(1, 3));

    @Test
    void rowsStandBetweenSemicolons() {
        Mat value = Mat.of(2, 2, 1, 0.5, -3, 1e-9);
        assertEquals("1 0.5; -3 1e-9", A.format(value));
        assertEquals(value, A.parse(" 1 .5;-3   1e-9 "));
        assertEquals(Mat.of(1, 3, 1, 2, 3), WIDE.parse("1 2 3"));
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
}
