package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.Topics;
import eigenscope.topic.Topic;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Pictures that show a part of the states: what is open and what it is about are one thing. */
final class SheetsTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new VBox(Sheets.tabs(opened), Timeline.of(opened).orElseThrow(), new StepsView(opened));
    }

    @Override
    Topic<?> topic() {
        return Topics.all().find("bayes").orElseThrow();
    }

    private String part() {
        return state().text(state().param("part"));
    }

    private boolean isOpen(String sheet) {
        return onScreen(() -> ((ToggleButton) node("#sheet-" + sheet)).isSelected())
                && onScreen(() -> session().frame().sheet()).equals(sheet);
    }

    @Test
    void openingAPictureChoosesWhatItIsAbout() {
        click("#sheet-flips");
        assertEquals("coin", part());
        assertTrue(isOpen("flips"));
    }

    @Test
    void choosingAnotherThingOpensItsFirstPicture() {
        set("part", "coin");
        assertTrue(isOpen("coin"));
    }

    @Test
    void aPictureThatStillShowsTheStateStays() {
        click("#sheet-tree");
        set("prior", "0.3");
        assertTrue(isOpen("tree"));
    }

    @Test
    void undoBringsBackAPictureOfWhatThereWas() {
        click("#sheet-coin");
        undo();
        assertEquals("test", part());
        assertTrue(isOpen("square"));
    }

    @Test
    void timeIsThereWhereItMakesSense() {
        assertFalse(node("#timeline").isVisible());
        click("#sheet-flips");
        assertTrue(node("#timeline").isVisible());
    }

    @Test
    void noRowIsChosenByATimeThatMakesNoSense() {
        set("positives", "30");
        assertEquals(-1, chosen());
        click("#sheet-flips");
        assertEquals(20, chosen());
    }

    private int chosen() {
        return onScreen(
                () -> ((TableView<?>) node(".steps")).getSelectionModel().getSelectedIndex());
    }
}
