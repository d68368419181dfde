package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.SampleTopic;
import eigenscope.topic.Value;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class StepsViewTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new StackPane(new StepsView(opened));
    }

    private TableView<?> table() {
        return lookup(".steps").query();
    }

    private int chosen() {
        return onScreen(() -> table().getSelectionModel().getSelectedIndex());
    }

    private List<Node> cells() {
        return onScreen(() -> List.copyOf(table().lookupAll(".step-cell")));
    }

    /** Returns whether a cell's middle stands between the head and the foot of the table. */
    private boolean isSeen(String norm) {
        return onScreen(() -> lookup(norm)
                .tryQuery()
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .filter(at ->
                        table().localToScene(table().getBoundsInLocal()).contains(at.getCenterX(), at.getCenterY()))
                .isPresent());
    }

    /** Makes the panel as small as that. The window, which all tests share, keeps its size. */
    private void room(double width, double height) {
        onScreen(() -> {
            ((Region) node(".steps-view")).setMaxSize(width, height);
            table().getScene().getRoot().layout();
            return "";
        });
    }

    @Test
    void amongNumbersADashStandsForWhatIsUndefined() {
        assertEquals("\u2013", StepCell.words(new Value.Undefined("nothing is drawn")));
        assertEquals("0.25", StepCell.words(Value.of(0.25)));
    }

    @Test
    void theRowOfThePresentTimeIsChosen() {
        assertEquals(3, chosen());
        set("step", "7");
        assertEquals(7, chosen());
    }

    @Test
    void choosingARowGoesToItsTime() {
        clickOn("0.9446");
        assertEquals(2, number(SampleTopic.STEP, 0));
    }

    @Test
    void arrowsWalkThroughTheSteps() {
        clickOn("0.9446");
        type(KeyCode.DOWN);
        type(KeyCode.DOWN);
        assertEquals(4, number(SampleTopic.STEP, 0));
        undo();
        assertEquals(3, number(SampleTopic.STEP, 0));
        assertEquals(3, chosen());
    }

    @Test
    void thePresentRowIsKeptInSight() {
        room(300, 240);
        assertFalse(isSeen("0.4066"));
        set("step", "10");
        // A table scrolls when it is laid out next.
        WaitForAsyncUtils.waitForFxEvents(5);
        assertTrue(isSeen("0.4066"));
    }

    @Test
    void cellsStayWhileTheirNumbersChange() {
        var before = cells();
        set("v", "2 0");
        assertEquals(before, cells());
        assertSame(before.getFirst(), cells().getFirst());
        assertTrue(isSeen("1.8"));
        assertFalse(isSeen("0.9446"));
    }

    @Test
    void moreColumnsThanThereIsRoomForAreReachedSideways() {
        room(120, 240);
        assertTrue(onScreen(() -> table().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.isVisible() && bar.getOrientation().name().equals("HORIZONTAL"))));
    }

    private Pos heading(String words) {
        return onScreen(() -> table().lookupAll(".column-header > .label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .getAlignment());
    }

    @Test
    void headingsStandAsWhatIsBelowThem() {
        assertEquals(Pos.CENTER_RIGHT, heading("norm"));
        assertEquals(Pos.CENTER_LEFT, heading("parity"));
    }

    @Test
    void nobodyPaysForStepsThatNobodyLooksAt() {
        onScreen(() -> {
            node(".steps-view").setVisible(false);
            return "";
        });
        set("v", "2 0");
        assertTrue(onScreen(() -> session().frame().trace().isEmpty()));
        onScreen(() -> {
            node(".steps-view").setVisible(true);
            return "";
        });
        assertTrue(isSeen("1.8"));
    }
}
