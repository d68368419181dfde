package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Viewpoint;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Plots whose home depends on the state, while a hand is on them. */
final class SteadyTest extends WindowTest {
    @BeforeEach
    void twoPoints() {
        open("line-fit");
        edit(state().set("data", "-1 -1; 1 1").set("steps", "0"));
    }

    private Place place(String plot) {
        return onScreen(() -> figure().place(plot).orElseThrow());
    }

    private Viewpoint seen(String plot) {
        return place(plot).viewpoint();
    }

    private Viewpoint home(String plot) {
        return place(plot).plot().start();
    }

    private Point2D data(double x, double y) {
        return onScreen(() -> {
            var view = figure().place("data").orElseThrow().view().orElseThrow();
            return figure().localToScreen(view.x(x), view.y(y));
        });
    }

    /** Takes the second point out of the picture, the button still down. */
    private void dragAway() {
        drag(data(1, 1), MouseButton.PRIMARY).moveTo(data(1.2, 0.5)).moveTo(data(2.2, 1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(String plot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> seen(plot).equals(home(plot)));
    }

    @Test
    void thePictureStaysUnderTheHand() throws TimeoutException {
        var before = seen("data");
        dragAway();
        assertNotEquals(before, home("data"), "the box depends on the points");
        assertEquals(before, seen("data"));
        release(MouseButton.PRIMARY);
        await("data");
    }

    @Test
    void theOtherPlaneStaysTooAndGoesHomeWithIt() throws TimeoutException {
        var before = seen("lines");
        dragAway();
        assertNotEquals(before, home("lines"));
        assertEquals(before, seen("lines"));
        release(MouseButton.PRIMARY);
        await("lines");
    }

    @Test
    void whatIsTypedIsSeenAtOnce() {
        edit(state().set("data", "-1 -1; 1 9"));
        assertEquals(home("data"), seen("data"));
    }

    @Test
    void whoHasPannedKeepsTheView() throws TimeoutException {
        act(() -> session().looks().look("data", place("data").pulled(30, 20)));
        var panned = seen("data");
        dragAway();
        release(MouseButton.PRIMARY);
        await("lines");
        assertEquals(panned, seen("data"));
    }

    @Test
    void aHandThatComesBackWhileThePictureGlidesHoldsItThere() throws TimeoutException {
        dragAway();
        release(MouseButton.PRIMARY);
        var at = onScreen(() ->
                figure().place("lines").orElseThrow().pixel(grip("start-0")).orElseThrow());
        var start = onScreen(() -> figure().localToScreen(at.x(), at.y()));
        drag(start, MouseButton.PRIMARY).moveBy(3, 3);
        var held = seen("data");
        sleep(400);
        assertEquals(held, seen("data"));
        release(MouseButton.PRIMARY);
        await("data");
        assertNotEquals(Vec2.ZERO, grip("start-0").place().xy());
    }
}
