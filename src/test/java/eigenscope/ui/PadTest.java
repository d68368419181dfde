package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Painter;
import eigenscope.figure.Plot;
import eigenscope.topic.Topic;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Plots that take the hand wherever it presses. */
final class PadTest extends PanelTest {
    private FigureView figure;

    @Override
    Topic<?> topic() {
        return new Meadow();
    }

    @Override
    Region panel(Session opened) {
        figure = new FigureView(opened, new Paging(opened));
        return figure;
    }

    private Place place(String plot) {
        return onScreen(() -> figure.place(plot).orElseThrow());
    }

    private Point2D pixel(String plot, double x, double y) {
        var view = place(plot).view().orElseThrow();
        return onScreen(() -> figure.localToScreen(view.x(x), view.y(y)));
    }

    private Point2D onHill(double x, double y) {
        var place = place("hill");
        Vec2 at = Painter.view((Plot.Space) place.plot(), place.viewpoint(), place.pixels())
                .project(new Vec3(x, y, 1000 - 100 * (x * x + y * y)))
                .orElseThrow();
        return onScreen(() -> figure.localToScreen(at.x(), at.y()));
    }

    private Vec2 start() {
        return state().get(Meadow.START);
    }

    private List<Vec> data() {
        return state().get(Meadow.DATA);
    }

    @Test
    void aPressBringsTheHandleAndTheDragGoesOn() {
        drag(pixel("plane", -1, 10), MouseButton.PRIMARY);
        assertEquals(-1, start().x(), 0.02);
        assertEquals(10, start().y(), 0.5);
        moveTo(pixel("plane", 0.5, 0.1)).release(MouseButton.PRIMARY);
        assertEquals(0.5, start().x(), 0.02);
        assertEquals(0.1, start().y(), 0.005);
        undo();
        assertEquals(new Vec2(1, 1), start(), "one gesture is one step");
    }

    @Test
    void aClickOnASurfaceBringsTheHandleThere() {
        clickOn(onHill(0.5, -1));
        assertEquals(0.5, start().x(), 0.05);
        assertEquals(-1, start().y(), 0.05);
        drag(onHill(0.5, -1), MouseButton.PRIMARY);
        moveTo(onHill(-0.3, -0.8)).release(MouseButton.PRIMARY);
        assertEquals(-0.3, start().x(), 0.05);
        assertEquals(-0.8, start().y(), 0.05);
        undo();
        undo();
        assertEquals(new Vec2(1, 1), start(), "a click is one step, and so is a drag");
    }

    @Test
    void aDragOnASurfaceTurnsIt() {
        var before = place("hill").viewpoint();
        drag(onHill(0.5, -1), MouseButton.PRIMARY).moveBy(30, 10).release(MouseButton.PRIMARY);
        assertNotEquals(before, place("hill").viewpoint());
        assertEquals(new Vec2(1, 1), start());
    }

    @Test
    void besideTheSurfaceASpaceTurns() {
        var before = place("hill").viewpoint();
        var corner = place("hill").pixels();
        var from = onScreen(() -> figure.localToScreen(corner.minX() + 8, corner.minY() + 8));
        drag(from, MouseButton.PRIMARY).moveBy(30, 10).release(MouseButton.PRIMARY);
        assertNotEquals(before, place("hill").viewpoint());
        assertEquals(new Vec2(1, 1), start());
    }

    @Test
    void withShiftThePlaneIsPulledInstead() {
        var before = place("plane").viewpoint();
        onScreen(() -> {
            shifted(MouseEvent.MOUSE_PRESSED, 60, 60);
            shifted(MouseEvent.MOUSE_DRAGGED, 80, 50);
            shifted(MouseEvent.MOUSE_RELEASED, 80, 50);
            return "";
        });
        assertNotEquals(before, place("plane").viewpoint());
        assertEquals(new Vec2(1, 1), start());
    }

    /** The robot of the headless platform tells mice nothing of keys. */
    private void shifted(EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                figure,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        true,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    @Test
    void theOtherButtonPullsThePlane() {
        var before = place("plane").viewpoint();
        drag(pixel("plane", -1, 10), MouseButton.SECONDARY).moveBy(20, 10).release(MouseButton.SECONDARY);
        assertNotEquals(before, place("plane").viewpoint());
        assertEquals(new Vec2(1, 1), start());
    }

    @Test
    void aClickOnEmptyGroundAddsARowAndDeleteTakesItAway() {
        clickOn(pixel("data", 1, -1));
        assertEquals(3, data().size());
        assertEquals(1, data().get(2).at(0), 0.02);
        assertEquals(-1, data().get(2).at(1), 0.02);
        push(KeyCode.DELETE);
        assertEquals(List.of(Vec.of(-1, -1), Vec.of(1, 1)), data());
    }

    @Test
    void aDotIsDraggedAndKeysMoveIt() {
        drag(pixel("data", 1, 1), MouseButton.PRIMARY)
                .moveTo(pixel("data", 0, 1.5))
                .release(MouseButton.PRIMARY);
        assertEquals(2, data().size());
        assertEquals(0, data().get(1).at(0), 0.02);
        double y = data().get(1).at(1);
        push(KeyCode.UP);
        assertEquals(y + 0.1, data().get(1).at(1), 1e-9);
    }

    @Test
    void aRightClickOnADotTakesItAway() {
        clickOn(pixel("data", -1, -1), MouseButton.SECONDARY);
        assertEquals(List.of(Vec.of(1, 1)), data());
    }

    @Test
    void pointingAtASurfaceLightsItsTerm() {
        moveTo(onHill(-0.8, -1.2));
        assertEquals("f", onScreen(() -> session().lit()));
        assertTrue(onScreen(() -> figure.getCursor()).toString().contains("CROSSHAIR"));
    }
}
