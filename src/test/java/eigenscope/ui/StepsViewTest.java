package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.topic.SampleTopic;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class StepsViewTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new StepsView(opened);
    }

    private TableView<?> table() {
        return lookup(".steps").query();
    }

    @Test
    void theRowOfThePresentTimeIsChosen() {
        assertEquals(3, onScreen(() -> table().getSelectionModel().getSelectedIndex()));
        set("step", "7");
        assertEquals(7, onScreen(() -> table().getSelectionModel().getSelectedIndex()));
    }

    @Test
    void choosingARowGoesToItsTime() {
        clickOn("0.9446");
        assertEquals(2, number(SampleTopic.STEP, 0));
    }
}
