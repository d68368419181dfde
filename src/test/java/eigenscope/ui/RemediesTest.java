package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.SampleTopic;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Ways out above the picture. */
final class RemediesTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new FigurePane(opened);
    }

    @Test
    void nothingIsOfferedWhileAllIsWell() {
        assertFalse(onScreen(() -> node(".remedies").isVisible()));
    }

    @Test
    void aButtonMendsWhatWentWrongInOneStep() {
        set("rate", "5");
        var broken = state();
        clickOn("#remedy-slower");
        assertEquals(0.1, number(SampleTopic.RATE, 0));
        assertFalse(onScreen(() -> node(".remedies").isVisible()));
        undo();
        assertEquals(broken, state());
        assertTrue(onScreen(() -> node(".remedies").isVisible()));
    }

    @Test
    void aWayOnFromWhatIsWellIsNoTrouble() {
        set("rate", "0.001");
        assertTrue(lookup(".trouble").queryAll().isEmpty());
        assertEquals(1, lookup(".offer").queryAll().size());
        clickOn("#remedy-faster");
        assertEquals(0.1, number(SampleTopic.RATE, 0));
    }

    @Test
    void theKeyboardReachesEveryWayOut() {
        set("rate", "5");
        focus("#remedy-start");
        type(KeyCode.SPACE);
        assertEquals(0, number(SampleTopic.STEP, 0));
    }

    @Test
    void waysOutOfOneTroubleStandBehindItsName() {
        set("rate", "5");
        assertEquals(1, lookup(".trouble").queryAll().size());
        assertEquals(
                "the steps grow. rate 0.1",
                onScreen(() -> node("#remedy-slower").getAccessibleText()));
    }

    private Bounds place(String node) {
        return onScreen(() -> node(node).localToScene(node(node).getBoundsInLocal()));
    }

    @Test
    void theyCoverNothingOfThePicture() {
        set("rate", "5");
        assertTrue(place("#figure").getMinY() >= place("#remedy-slower").getMaxY());
        assertTrue(place("#remedy-slower").getMinX() >= place(".trouble").getMaxX());
    }
}
