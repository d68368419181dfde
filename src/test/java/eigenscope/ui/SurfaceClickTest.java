package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Surface;
import eigenscope.topic.Point;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The start of a descent is put on the hills: by a click, or by keys. */
final class SurfaceClickTest extends WindowTest {
    @BeforeEach
    void inSpace() {
        open("gradient-descent");
        act(() -> session().sheet("hills"));
    }

    private Place hills() {
        return onScreen(() -> figure().place("hills").orElseThrow());
    }

    private Vec2 start() {
        return state().get((Point) state().param("start"));
    }

    /** Away from the start, on the surface. */
    private Vec2 spot() {
        var pixels = hills().pixels();
        return new Vec2(pixels.centreX() - 60, pixels.centreY() + 40);
    }

    private Point2D screen(Vec2 pixel) {
        return onScreen(() -> figure().localToScreen(pixel.x(), pixel.y()));
    }

    @Test
    void aClickSetsTheStartThereAsOneStep() {
        var meant = hills().at(spot().x(), spot().y()).orElseThrow();
        var before = state();
        clickOn(screen(spot()));
        assertEquals(meant.at(0), start().x(), 0.2);
        assertEquals(meant.at(1), start().y(), 0.2);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, state());
    }

    @Test
    void aDragTurnsAndLeavesTheStart() {
        var before = state();
        var seen = hills().viewpoint();
        drag(screen(spot()), MouseButton.PRIMARY).moveBy(40, 10).release(MouseButton.PRIMARY);
        assertNotEquals(seen, hills().viewpoint());
        assertEquals(before, state());
    }

    @Test
    void aClickBesideTheSurfaceSetsNothing() {
        var pixels = hills().pixels();
        var before = state();
        clickOn(screen(new Vec2(pixels.minX() + 8, pixels.maxY() - 8)));
        assertEquals(before, state());
    }

    @Test
    void theHandleIsDraggedOverTheSurface() {
        var handle = grip("start-0");
        drag(pixel(handle), MouseButton.PRIMARY).moveBy(30, 12).release(MouseButton.PRIMARY);
        var surface = (Surface) hills().plot().marks().stream()
                .filter(Surface.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertNotEquals(new Vec2(handle.place().at(0), handle.place().at(1)), start());
        assertTrue(surface.domain().contains(start().x(), start().y()), start()::toString);
    }

    @Test
    void aStartOutOfSightIsBroughtBackByKeys() {
        edit(state().set("start", "50 50"));
        focus("#pad-hills");
        push(KeyCode.RIGHT);
        push(KeyCode.DOWN);
        String said = onScreen(() -> node("#pad-hills").getAccessibleText());
        assertTrue(said.startsWith("start at "), said);
        push(KeyCode.ENTER);
        assertTrue(Math.abs(start().x()) < 10 && Math.abs(start().y()) < 10, start()::toString);
        var set = start();
        push(KeyCode.RIGHT);
        assertNotEquals(set, start(), "the handle took the keyboard");
    }
}
