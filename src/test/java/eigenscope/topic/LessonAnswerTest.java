package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Vec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LessonAnswerTest {
    private static boolean right(Value value, String typed) {
        return LessonAnswer.judge(value, typed).isRight();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.6666666666666666", "0.67", "2/3", " 0.667 ", "+.665"})
    void aNumberIsRightToTwoDecimals(String typed) {
        assertTrue(right(Value.of(2.0 / 3), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.7", "-0.67", "0.66"})
    void aNumberFurtherAwayIsWrong(String typed) {
        assertFalse(right(Value.of(2.0 / 3), typed));
    }

    @Test
    void aLargeNumberIsRightToHalfAPercent() {
        assertTrue(right(Value.of(40_000), "39999"));
        assertFalse(right(Value.of(40_000), "39000"));
    }

    @Test
    void theWrongSignIsSaid() {
        assertEquals(
                "The size is right, the sign is not.",
                LessonAnswer.judge(Value.of(-2), "2").words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 -1", "3, -1", "(3, \u22121)", "[3 -1]"})
    void aVectorIsItsNumbersInOrderHoweverTheyAreParted(String typed) {
        assertTrue(right(Value.of(Vec.of(3, -1)), typed));
    }

    @Test
    void aVectorOfTooFewNumbersIsWrongAndSaidSo() {
        assertEquals(
                "2 numbers are wanted, with blanks between them.",
                LessonAnswer.judge(Value.of(Vec.of(3, -1)), "3").words());
    }

    @Test
    void aComplexNumberIsItsTwoParts() {
        assertTrue(right(new Value.Cplx(new Complex(0, 1)), "0 1"));
        assertTrue(right(new Value.Cplx(new Complex(2, 0)), "2"));
    }

    @Test
    void anAngleIsTypedInDegrees() {
        assertTrue(right(new Value.Angle(Math.PI / 2), "90\u00b0"));
        assertTrue(right(new Value.Angle(-Math.PI / 6), "-30"));
        assertFalse(right(new Value.Angle(Math.PI / 2), "1.57"));
    }

    @Test
    void infinityMayBeWrittenAsAWord() {
        assertTrue(right(Value.of(Double.POSITIVE_INFINITY), "infinite"));
        assertFalse(right(Value.of(Double.POSITIVE_INFINITY), "1e300"));
    }

    @Test
    void whatDoesNotExistIsNone() {
        assertTrue(right(new Value.Undefined("singular"), "None"));
        assertFalse(right(new Value.Undefined("singular"), "0"));
    }

    @Test
    void wordsAndTruthsAreComparedWithoutCase() {
        assertTrue(right(new Value.Words("flipped"), "Flipped "));
        assertTrue(right(new Value.Truth(true), "YES"));
        assertFalse(right(new Value.Truth(true), "no"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "1e999", "0/0", "NaN", "1,5,2", "\0"})
    void anythingElseIsWrongAndNeverThrows(String typed) {
        for (Value value : List.of(Value.of(2), Value.of(Vec.of(3, -1)), new Value.Undefined("none there")))
            assertFalse(right(value, typed));
    }
}
