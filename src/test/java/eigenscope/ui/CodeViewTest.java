package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.Snippet.Line;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class CodeViewTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new CodeView(opened);
    }

    private List<String> lines() {
        return onScreen(() -> {
            ListView<ObjectProperty<Line>> list = lookup(".code-lines").query();
            return list.getItems().stream().map(line -> line.get().text()).toList();
        });
    }

    @Test
    void theSourceThatComputedIsShown() {
        assertTrue(lines().contains("return Compensated.scaledSumOfProducts(a, d, -b, c);"), lines().toString());
    }

    @Test
    void theSameInNumPyCarriesThePresentNumbers() {
        clickOn("The same");
        set("A", "2 0; 0 3");
        assertEquals("np.linalg.det(A)  # 6.0", lines().getLast());
    }

    @Test
    void linesOfATermAreLitWithIt() {
        onScreen(() -> {
            session().light("det");
            return "";
        });
        Set<CodeCell> lit = lookup(".code-line:lit").queryAllAs(CodeCell.class);
        assertTrue(lit.stream().anyMatch(cell -> cell.getItem().get().text().contains("scaledSumOfProducts")));
    }

    @Test
    void theButtonCopiesAllLines() {
        clickOn(".icon-button");
        assertEquals(
                String.join("\n", lines()),
                onScreen(() -> Clipboard.getSystemClipboard().getString()));
    }
}
