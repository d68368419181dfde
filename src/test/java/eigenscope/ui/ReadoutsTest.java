package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.figure.Ink;
import eigenscope.topic.SampleTopic;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What one reads off in the inspector: numbers, laws, and the presets that change them. */
final class ReadoutsTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new Inspector(opened);
    }

    private WordsView words(String id) {
        return (WordsView) node("#readout-" + id);
    }

    private String readout(String id) {
        return onScreen(() -> words(id).words());
    }

    @Test
    void aPresetIsOneStepOfUndo() {
        var before = state();
        click("#preset-shear");
        assertEquals("1 1; 0 1", state().text(SampleTopic.A));
        undo();
        assertEquals(before, state());
    }

    @Test
    void readoutsFollowTheState() {
        set("A", "2 0; 0 3");
        assertEquals("6", readout("det"));
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        set("A", "1 2; 0.5 1");
        assertEquals("none: A is singular, its columns lie on one line", readout("inverse"));
        assertEquals(Ink.MUTED, onScreen(words("inverse")::ink));
    }

    private double height(String id) {
        return onScreen(() -> ((Region) words(id).getParent()).getHeight());
    }

    @Test
    void whyThereIsNoNumberLeavesTheLineAsItWasOnceThereIsOne() {
        set("A", "1 0; 0 1");
        double before = height("inverse");
        set("A", "1 2; 0.5 1");
        set("A", "1 0; 0 1");
        assertEquals(before, height("inverse"));
    }

    @Test
    void aClickOnAReadoutCopiesAllItsDigits() {
        set("A", "1/3 0; 0 1");
        click("#readout-det");
        assertEquals(
                "0.3333333333333333",
                onScreen(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aReadoutAskedForIsHiddenUntilAnswered() {
        onScreen(() -> {
            session().veil("det");
            return "";
        });
        assertEquals("?", readout("det"));
        onScreen(() -> {
            session().veil("");
            return "";
        });
        assertEquals("2.125", readout("det"));
    }

    @Test
    void aLawThatFailsLosesItsTick() {
        assertEquals(
                0, lookup(".law").lookup(".ikonli-font-icon:broken").queryAll().size());
        set("A", "100 0; 0 1");
        assertEquals(
                1, lookup(".law").lookup(".ikonli-font-icon:broken").queryAll().size());
    }
}
