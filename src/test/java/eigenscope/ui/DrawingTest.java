package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.Solved;
import eigenscope.topic.Value;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drawing a derivative with the mouse before it is revealed. */
final class DrawingTest extends WindowTest {
    @BeforeEach
    void onPaper() {
        open("derivative");
        edit(state().set("f", "x^2"));
        act(() -> session().sheet("foretell"));
    }

    private Point2D paper(double x, double y) {
        return onScreen(() -> {
            var view = figure().place("sketch").orElseThrow().view().orElseThrow();
            return figure().localToScreen(view.x(x), view.y(y));
        });
    }

    private void stroke() {
        drag(paper(-2.4, -4.8), MouseButton.PRIMARY);
        for (double x = -2; x <= 2; x += 0.5) moveTo(paper(x, 2 * x));
        moveTo(paper(2.4, 4.8)).release(MouseButton.PRIMARY);
    }

    private int rows() {
        return state().text(state().param("guess")).split(";", -1).length;
    }

    @Test
    void aStrokeOverThePaperIsADrawing() {
        stroke();
        assertTrue(rows() >= 10, rows() + " points");
        edit(state().set("reveal", "true"));
        var score = Solved.of(session().topic(), state()).readouts().get("score");
        assertTrue(((Value.Num) score).value() > 85, score.show());
    }

    @Test
    void aStrokeIsOneStepOfUndo() {
        var before = state();
        stroke();
        assertNotEquals(before, state());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, state());
    }

    @Test
    void whatIsDrawnAgainTakesThePlaceOfWhatWas() {
        stroke();
        drag(paper(-2.4, 0), MouseButton.PRIMARY).moveTo(paper(0, 0)).moveTo(paper(2.4, 0));
        release(MouseButton.PRIMARY);
        edit(state().set("reveal", "true"));
        var score = Solved.of(session().topic(), state()).readouts().get("score");
        assertTrue(((Value.Num) score).value() < 15, score.show());
    }
}
