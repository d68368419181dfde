package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.Topics;
import eigenscope.topic.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table of more steps than there is room for. */
final class LongStepsTest extends PanelTest {
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            complaints.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Override
    Region panel(Session opened) {
        return new StackPane(new StepsView(opened));
    }

    @Override
    Topic<?> topic() {
        return Topics.all().find("gradient-descent").orElseThrow();
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listener);
    }

    private void go(int step) {
        set("steps", Integer.toString(step));
        onScreen(() -> {
            TableView<?> table = lookup(".steps").query();
            table.getScene().getRoot().layout();
            var flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
            assertTrue(flow.getFirstVisibleCell().getIndex() <= step, "from " + flow.getFirstVisibleCell());
            assertTrue(flow.getLastVisibleCell().getIndex() >= step, "to " + flow.getLastVisibleCell());
            return "";
        });
    }

    @Test
    void stepsNearTheEndAreShownWithoutEmptyRowsBelow() {
        set("surface", "rosenbrock");
        set("rate", "0.0001");
        for (int step : new int[] {100, 500, 1000, 1998, 2000}) go(step);
        assertEquals(List.of(), complaints);
    }
}
