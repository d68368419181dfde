package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.figure.Box;
import eigenscope.figure.Viewpoint;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A curve over its derivative: both stand over the same stretch of x. */
final class LooksTest extends WindowTest {
    @BeforeEach
    void stacked() {
        open("derivative");
        act(() -> session().sheet("derivative"));
    }

    private Box seen(String plot) {
        return onScreen(
                () -> figure().place(plot).orElseThrow().view().orElseThrow().window());
    }

    private Box home(String plot) {
        var start = onScreen(() -> figure().place(plot).orElseThrow().plot().start());
        return ((Viewpoint.Window) start).places();
    }

    private Point2D corner(String plot) {
        return onScreen(() -> {
            var pixels = figure().place(plot).orElseThrow().pixels();
            return figure().localToScreen(pixels.minX() + 40, pixels.maxY() - 12);
        });
    }

    @Test
    void panningOneMovesTheOtherAlongTheSharedAxisOnly() {
        drag(corner("slopes"), MouseButton.PRIMARY).moveBy(60, -20).release(MouseButton.PRIMARY);
        assertNotEquals(home("slopes").minX(), seen("slopes").minX());
        assertEquals(seen("slopes").minX(), seen("curve").minX());
        assertEquals(seen("slopes").maxX(), seen("curve").maxX());
        assertEquals(home("curve").minY(), seen("curve").minY());
        assertEquals(home("curve").maxY(), seen("curve").maxY());
    }

    @Test
    void theWheelZoomsBoth() {
        moveTo(corner("curve"));
        scroll(3, VerticalDirection.UP);
        assertEquals(seen("curve").width(), seen("slopes").width());
        assertNotEquals(home("slopes").width(), seen("slopes").width());
    }

    @Test
    void keysZoomBothByOneStep() {
        focus("#figure");
        push(KeyCode.PLUS);
        assertEquals(home("curve").width() / 1.25, seen("curve").width(), 1e-12);
        assertEquals(seen("curve").width(), seen("slopes").width());
    }

    @Test
    void aDoubleClickBringsBothHome() {
        drag(corner("slopes"), MouseButton.PRIMARY).moveBy(60, -20).release(MouseButton.PRIMARY);
        doubleClickOn(corner("curve"));
        assertEquals(home("curve"), seen("curve"));
        assertEquals(home("slopes"), seen("slopes"));
    }

    @Test
    void bothAreRememberedWithTheSession() {
        drag(corner("slopes"), MouseButton.PRIMARY).moveBy(60, -20).release(MouseButton.PRIMARY);
        var looks = onScreen(() -> shell().memory(Memory.FRESH.window()).get())
                .topics()
                .get("derivative")
                .looks();
        assertTrue(looks.containsKey("derivative/curve") && looks.containsKey("derivative/slopes"), looks::toString);
    }

    @Test
    void otherSheetsStayAsTheyWere() {
        drag(corner("slopes"), MouseButton.PRIMARY).moveBy(60, -20).release(MouseButton.PRIMARY);
        act(() -> session().sheet("curve"));
        assertEquals(home("curve"), seen("curve"));
    }
}
