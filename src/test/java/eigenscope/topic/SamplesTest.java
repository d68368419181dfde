package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SamplesTest {
    private static final List<Vec> TWO = List.of(Vec.of(1, 2), Vec.of(-3, 0.5));
    private static final Samples DATA = Samples.samples("data", "D", 2, TWO);

    @Test
    void aRowIsANumberForEachColumn() {
        assertEquals("1 2; -3 0.5", DATA.format(TWO));
        assertEquals(TWO, DATA.parse("1 2;-3 .5"));
    }

    @Test
    void noRowsAreADataSetToo() {
        assertEquals(List.of(), DATA.parse(" "));
        assertEquals("", DATA.format(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 2; 3", "1 2; ", "1 2 3", "a b"})
    void rowsOfAnotherLengthAreRefused(String text) {
        var e = assertThrows(IllegalArgumentException.class, () -> DATA.parse(text));
        assertTrue(e.getMessage().endsWith("legal is rows of 2 finite numbers such as '1 2; 3 4.5'"), e.getMessage());
    }

    @Test
    void aPointIsDragged() {
        assertEquals(List.of(Vec.of(1, 2), Vec.of(7, 8)), DATA.dragged(TWO, 1, Vec.of(7, 8)));
    }

    @Test
    void aHandleBeyondTheLastRowAddsOne() {
        assertEquals(List.of(Vec.of(1, 2), Vec.of(-3, 0.5), Vec.of(7, 8)), DATA.dragged(TWO, 2, Vec.of(7, 8)));
    }

    @Test
    void aPointThatIsNotThereIsNotDragged() {
        assertEquals(TWO, DATA.dragged(TWO, 3, Vec.of(7, 8)));
        assertEquals(TWO, DATA.dragged(TWO, 0, Vec.of(7, 8, 9)));
    }

    @Test
    void aRowIsTakenAway() {
        assertEquals(List.of(Vec.of(-3, 0.5)), DATA.without(TWO, 0));
        assertEquals(TWO, DATA.without(TWO, 2));
    }

    @Test
    void keysAddAndTakeAwayAPoint() {
        assertEquals(List.of(Vec.of(1, 2), Vec.of(-3, 0.5), Vec.of(0, 0)), DATA.nudge(TWO, 0, 1));
        assertEquals(List.of(Vec.of(1, 2)), DATA.nudge(TWO, 0, -1));
        assertEquals(List.of(), DATA.nudge(List.of(), 0, -1));
    }

    @Test
    void blanksPartRowsOfOneNumberToo() {
        var list = Samples.samples("list", "z", 1, List.of());
        assertEquals(List.of(Vec.of(2), Vec.of(1), Vec.of(0.1)), list.parse(" 2 1 0.1"));
        assertEquals(list.parse("2; 1; 0.1"), list.parse("2 1 0.1"));
    }

    @Test
    void moreOrFewerRowsThanAreLegalAreRefused() {
        var few = DATA.rows(1, 3);
        for (String text : List.of("", "1 2; 1 2; 1 2; 1 2")) {
            var e = assertThrows(IllegalArgumentException.class, () -> few.parse(text));
            assertTrue(e.getMessage().endsWith("legal is 1 to 3 rows of 2 finite numbers such as '1 2; 3 4.5'"));
        }
    }

    @Test
    void theNearestLegalRowsAreTheFirstOnesOrZeros() {
        assertEquals(List.of(Vec.of(0, 0), Vec.of(0, 0)), DATA.rows(2, 3).clamp(List.of()));
        assertEquals(TWO, DATA.rows(0, 2).clamp(List.of(TWO.get(0), TWO.get(1), Vec.of(5, 5))));
    }

    @Test
    void theHandStopsWhereRowsWouldBeTooManyOrTooFew() {
        var two = DATA.rows(2, 2);
        assertEquals(TWO, two.dragged(TWO, 2, Vec.of(7, 8)));
        assertEquals(TWO, two.without(TWO, 0));
        assertEquals(TWO, two.nudge(TWO, 0, 1));
        assertEquals(TWO, two.nudge(TWO, 0, -1));
    }
}
