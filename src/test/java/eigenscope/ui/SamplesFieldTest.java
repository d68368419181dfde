package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.topic.SampleTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set in the inspector: typed, pasted, opened. */
final class SamplesFieldTest extends PanelTest {
    @TempDir
    private Path folder;

    @Override
    Region panel(Session opened) {
        return new Inspector(opened);
    }

    @BeforeEach
    void showTheData() {
        set("ghost", "true");
    }

    private String data() {
        return state().text(SampleTopic.DATA);
    }

    private TextArea box() {
        return (TextArea) node("#text-data");
    }

    private String summary() {
        return onScreen(() -> ((Label) node("#rows-data")).getText());
    }

    private void clip(String text) {
        onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        onScreen(() -> {
            session().imports().read(SampleTopic.DATA, file);
            return "";
        });
    }

    private String complaint() {
        return onScreen(() -> ((Label) box().getParent().lookup(".complaint")).getText());
    }

    private TitledPane leftOut() {
        return lookup(".left-out").query();
    }

    @Test
    void aTableFromASpreadsheetReplacesTheData() {
        clip("x\ty\n1\t2,5\n3\t4\n");
        click("#text-data");
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.V);
        assertEquals("1 2.5; 3 4", data());
        undo();
        assertEquals("1 2; -3 4.5", data());
    }

    @Test
    void aTableIsPastedByItsButtonToo() {
        clip("1;2\n3;4\n5;6");
        click("#paste-data");
        assertEquals("1 2; 3 4; 5 6", data());
        assertEquals("3 rows", summary());
    }

    @Test
    void aSingleLineIsPastedIntoTheText() {
        clip("7");
        click("#text-data");
        push(KeyCode.CONTROL, KeyCode.END);
        push(KeyCode.CONTROL, KeyCode.V);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("1 2; -3 4.57", data());
    }

    @Test
    void rowsMayBeTypedWithCommas() {
        retype("#text-data", "1,2");
        type(KeyCode.ENTER);
        write("3,4");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("1 2; 3 4", data());
    }

    @Test
    void aBadRowThatIsTypedIsRefusedAndStays() {
        var before = state();
        retype("#text-data", "1 2");
        type(KeyCode.ENTER);
        write("3 x");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(before, state());
        assertEquals("1 2\n3 x", onScreen(() -> box().getText()));
        assertTrue(isIn("#text-data", "error"));
        assertTrue(complaint().startsWith("line 2: 'x' is not a number"), complaint());
    }

    @Test
    void badRowsOfAFileAreLeftOutAndListed() throws IOException {
        read("points.csv", "x,y\n1,2\n3,oops\n4,5\n6\n7,8\n");
        assertEquals("1 2; 4 5; 7 8", data());
        assertEquals(
                "points.csv: 3 rows, 2 left out: lines 3, 5",
                onScreen(() -> leftOut().getText()));
        assertTrue(onScreen(() -> ((Label) leftOut().getContent()).getText()).startsWith("line 3: 'oops'"));
    }

    @Test
    void whatWasLeftOutIsForgottenWithTheData() throws IOException {
        read("points.csv", "x,y\n1,2\n3,oops\n");
        set("data", "1 1");
        assertTrue(lookup(".left-out").tryQuery().isEmpty());
    }

    @Test
    void aFileWithoutNumbersChangesNothingAndSaysWhy() throws IOException {
        var before = state();
        read("words.csv", "a,b\nc,d\n");
        assertEquals(before, state());
        assertTrue(
                onScreen(() -> lookup("#import-data .complaint").<Label>query().getText())
                        .startsWith("words.csv: there is no row of numbers"));
    }

    @Test
    void amongMoreColumnsOnesAreChosen() throws IOException {
        read("people.csv", "name,age,height,weight\nAda,36,1.65,60\nEmmy,53,1.6,58\n");
        assertEquals("1 2; -3 4.5", data());
        onScreen(() -> {
            ((ComboBox<?>) node("#column-data-0")).getSelectionModel().select(1);
            ((ComboBox<?>) node("#column-data-1")).getSelectionModel().select(2);
            return "";
        });
        click("#take-data");
        assertEquals("1.65 60; 1.6 58", data());
    }

    @Test
    void ofManyRowsTheFirstAreShown() {
        onScreen(() -> {
            session().edit(session().state().with(SampleTopic.DATA, many(100_000)), "");
            return "";
        });
        assertEquals("100\u202f000 rows", summary());
        assertFalse(onScreen(() -> box().isEditable()));
        assertTrue(onScreen(() -> box().getText()).endsWith("\n\u2026 and 99\u202f960 more"));
        undo();
        assertTrue(onScreen(() -> box().isEditable()));
    }

    @Test
    void numbersAreRoundedUnderOneAnotherUntilSomebodyEditsThem() {
        set("data", "0.123456789 2; -3 14.5");
        assertEquals("0.1235     2\n    \u22123  14.5", onScreen(() -> box().getText()));
        focus("#text-data");
        assertEquals("0.123456789 2\n\u22123 14.5", onScreen(() -> box().getText()));
    }

    @Test
    void theBeginningIsInSight() {
        onScreen(() -> {
            session().edit(session().state().with(SampleTopic.DATA, many(200)), "");
            return "";
        });
        assertEquals(0, onScreen(() -> box().getScrollTop()));
        focus("#text-data");
        assertEquals(0, onScreen(() -> box().getScrollTop()));
        assertEquals(0, onScreen(() -> box().getScrollLeft()));
    }

    @Test
    void aRowThatChangesIsBroughtIntoSight() {
        onScreen(() -> {
            session().edit(session().state().with(SampleTopic.DATA, many(200)), "");
            session().edit(session().state().with(SampleTopic.DATA, many(199)), "");
            return "";
        });
        assertTrue(onScreen(() -> box().getScrollTop()) > 0);
    }

    @Test
    void aRowIsAddedByItsButtonAndTyped() {
        click("#add-data");
        assertEquals("2 rows: Ctrl+Enter takes them", summary());
        write("7 8");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("1 2; -3 4.5; 7 8", data());
    }

    @Test
    void aRowThatIsNotTypedIsNone() {
        click("#add-data");
        focus("#open-data");
        assertEquals("1 2; -3 4.5", data());
        assertEquals(" 1    2\n\u22123  4.5", onScreen(() -> box().getText()));
    }

    private static List<Vec> many(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> Vec.of(i, -i)).toList();
    }
}
