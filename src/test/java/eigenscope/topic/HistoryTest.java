package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HistoryTest {
    private static final Whole N = Whole.whole("n", "n", 0, 1_000_000, 0);
    private static final State START = State.initial(List.of(N));
    private static final History NEW = History.of(START);

    private static State at(int n) {
        return START.with(N, n);
    }

    @Test
    void undoGoesBackAndRedoForth() {
        History h = NEW.commit(at(1), "").commit(at(2), "");
        assertEquals(at(1), h.undo().present());
        assertEquals(at(0), h.undo().undo().present());
        assertEquals(at(2), h.undo().undo().redo().redo().present());
    }

    @Test
    void atTheEndsUndoAndRedoChangeNothing() {
        assertSame(NEW, NEW.undo());
        assertSame(NEW, NEW.redo());
    }

    @Test
    void aChangeToTheSameStateIsNone() {
        History h = NEW.commit(at(1), "");
        assertSame(h, h.commit(at(1), ""));
    }

    @Test
    void aDragIsUndoneAsOne() {
        History h = NEW.commit(at(1), "drag 1").commit(at(2), "drag 1").commit(at(3), "drag 1");
        assertEquals(at(3), h.present());
        assertEquals(at(0), h.undo().present());
    }

    @Test
    void aDragThatComesBackLeavesNothingToUndo() {
        History h = NEW.commit(at(1), "drag").commit(at(0), "drag");
        assertEquals(NEW, h);
        assertEquals(at(0), h.commit(at(2), "drag").undo().present());
    }

    @Test
    void twoGesturesAreTwoSteps() {
        History h = NEW.commit(at(1), "drag 1").commit(at(2), "drag 2");
        assertEquals(at(1), h.undo().present());
    }

    @Test
    void changesWithoutAGestureAreStepsOfTheirOwn() {
        History h = NEW.commit(at(1), "").commit(at(2), "");
        assertEquals(at(1), h.undo().present());
    }

    @Test
    void aSealedGestureIsComplete() {
        History h = NEW.commit(at(1), "arrow keys").sealed().commit(at(2), "arrow keys");
        assertEquals(at(1), h.undo().present());
        assertSame(NEW, NEW.sealed());
    }

    @Test
    void afterUndoTheSameGestureIsANewStep() {
        History h = NEW.commit(at(1), "drag").commit(at(5), "").undo().commit(at(2), "drag");
        assertEquals(at(1), h.undo().present());
    }

    @Test
    void aChangeAfterUndoForgetsWhatWasUndone() {
        History h = NEW.commit(at(1), "").undo().commit(at(2), "");
        assertSame(h, h.redo());
    }

    @Test
    void redoUndoesUndoAndTheOtherWayRound() {
        History h = NEW.commit(at(1), "").commit(at(2), "").commit(at(3), "").undo();
        assertEquals(h, h.undo().redo());
        assertEquals(h, h.redo().undo());
    }

    @Test
    void aThousandStatesAreKept() {
        History h = NEW;
        for (int i = 1; i <= 1500; i++) h = h.commit(at(i), "");
        assertEquals(1000, h.past().size());
        for (int i = 0; i < 1000; i++) h = h.undo();
        assertEquals(at(500), h.present());
        assertSame(h, h.undo());
    }
}
