package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A curve drawn without a mouse. */
final class PadCursorTest extends WindowTest {
    @BeforeEach
    void openTheDrawing() {
        open("derivative");
        act(() -> session().sheet("foretell"));
        focus(".pad-cursor");
    }

    @SuppressWarnings("unchecked") // the parameter is a data set
    private List<Vec> drawn() {
        return (List<Vec>) state().get(state().param("guess"));
    }

    private boolean isHeld() {
        return onScreen(() -> node(".pad-cursor").getPseudoClassStates().contains(PseudoClass.getPseudoClass("held")));
    }

    @Test
    void arrowsAloneDrawNothing() {
        push(KeyCode.RIGHT);
        push(KeyCode.UP);
        assertEquals(List.of(), drawn());
    }

    @Test
    void arrowsDrawWhileSpaceHolds() {
        push(KeyCode.SPACE);
        assertTrue(isHeld());
        push(KeyCode.RIGHT);
        push(KeyCode.UP);
        push(KeyCode.RIGHT);
        push(KeyCode.SPACE);
        push(KeyCode.RIGHT);
        var curve = drawn();
        assertEquals(3, curve.size());
        assertTrue(
                curve.get(0).at(0) < curve.get(1).at(0)
                        && curve.get(1).at(0) < curve.get(2).at(0),
                curve::toString);
        assertTrue(curve.get(1).at(1) > curve.get(0).at(1), curve::toString);
    }

    @Test
    void allThatIsDrawnWhileHeldIsOneStep() {
        var before = state();
        push(KeyCode.SPACE);
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        push(KeyCode.SPACE);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, state());
    }

    @Test
    void itsPlaceIsReadAloud() {
        push(KeyCode.SPACE);
        assertTrue(
                onScreen(() -> node(".pad-cursor").getAccessibleText()).matches("pencil at .*, held"),
                () -> onScreen(() -> node(".pad-cursor").getAccessibleText()));
    }
}
