package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.Topics;
import eigenscope.topic.Topic;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The words of a line of code that changes in its place. */
final class CodeLineTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new CodeView(opened);
    }

    @Override
    Topic<?> topic() {
        return Topics.all().find("derivative").orElseThrow();
    }

    private List<Text> words(String beginning) {
        WaitForAsyncUtils.waitForFxEvents(5);
        return onScreen(() -> node(".code-view").lookupAll(".code-line").stream()
                .map(line -> line.lookupAll(".code-word").stream()
                        .map(Text.class::cast)
                        .filter(Node::isVisible)
                        .sorted(Comparator.comparing(Text::getTranslateX))
                        .toList())
                .filter(line -> !line.isEmpty() && line.getFirst().getText().startsWith(beginning))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void wordsStandSideBySideAlsoWhereAShorterLineHasMoreOfThem() {
        set("f", "sin(cos(sin(cos(sin(x)))))");
        assertEquals(3, words("f = ").size());
        set("f", "1+2x+3x^2");
        var line = words("f = ");
        assertTrue(line.size() > 3);
        for (int i = 1; i < line.size(); i++) {
            var before = line.get(i - 1);
            double end = before.getTranslateX()
                    + onScreen(() -> before.getLayoutBounds().getWidth());
            assertEquals(end, line.get(i).getTranslateX(), 0.01, line.get(i).getText());
        }
    }
}
