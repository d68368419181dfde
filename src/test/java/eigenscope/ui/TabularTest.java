package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.figure.Lettering;
import eigenscope.figure.Path;
import eigenscope.topic.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of words and numbers in columns, in letters of one em each. */
final class TabularTest {
    private static final Lettering EVEN =
            (letter, bold) -> new Lettering.Letter(Path.builder().build(), 1);
    private static final Tabular TABLE = Tabular.of("adam\t1\t20\nnewton\t345\t6", new Wrapping(EVEN));

    @Test
    void aColumnIsAsWideAsItsWidestCell() {
        assertEquals(List.of(6.0, 3.0, 2.0), TABLE.widths());
        assertEquals(6 + 3 + 2 + 2 * 0.9, TABLE.width(), 1e-12);
    }

    @Test
    void columnsAreSpreadOverTheRoom() {
        assertEquals(6, TABLE.right(0, 14.8));
        assertEquals(6 + 0.9 + 1 + 3, TABLE.right(1, 14.8), 1e-12);
        assertEquals(14.8, TABLE.right(2, 14.8), 1e-12);
    }

    @Test
    void typeIsSmallerWhereThereIsNoRoomButNeverTiny() {
        assertEquals(1, TABLE.share(20));
        assertEquals(11.52 / 12.8, TABLE.share(11.52), 1e-12);
        assertEquals(0.75, TABLE.share(3));
    }

    @Test
    void rowsThatBeginWithWordsAreATable() {
        Value row = new Value.Many(List.of(new Value.Words("adam"), Value.of(-20), new Value.Words("stuck at 5")));
        assertEquals("adam\t\u221220\tstuck\nadam\t\u221220\tstuck", Wording.whole(new Value.Many(List.of(row, row))));
    }

    @Test
    void headingsStandOverATableAndOverNothingElse() {
        var row = new Value.Many(List.of(new Value.Words("adam"), Value.of(1)));
        assertEquals("\tloss\nadam\t1", Wording.headed(new Value.Many(List.of(row)), List.of("", "loss")));
        assertEquals("alone", Wording.headed(new Value.Undefined("alone"), List.of("", "loss")));
    }
}
