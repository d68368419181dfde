package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.Topics;
import eigenscope.figure.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands above the picture, in windows of many sizes. */
final class FigurePaneTest extends WindowTest {
    private static final List<List<Integer>> SIZES =
            List.of(List.of(800, 540), List.of(900, 600), List.of(1280, 800), List.of(1920, 1080));

    private void size(int width, int height, Theme theme) {
        act(() -> {
            shell().wear(theme);
            shell().resize(width, height);
        });
        act(() -> {
            shell().applyCss();
            shell().layout();
        });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private List<Node> heading() {
        return onScreen(() -> lookup(".figure-heading").queryParent().getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .toList());
    }

    static Stream<String> topics() {
        return Topics.all().topics().stream().map(t -> t.about().id());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void nothingOfTheHeadingCoversThePictureOrIsCutOff(String topic) {
        open(topic);
        for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR))
            for (var size : SIZES) {
                size(size.get(0), size.get(1), theme);
                for (var sheet : session().topic().sheets()) {
                    act(() -> session().sheet(sheet.id()));
                    var picture = onScreen(() -> inScene(figure()));
                    String where = topic + " " + sheet.id() + " " + size + " " + theme;
                    for (Node node : heading()) {
                        var bounds = onScreen(() -> inScene(node));
                        assertTrue(bounds.getMaxY() <= picture.getMinY(), where + " covers: " + node);
                        assertTrue(
                                bounds.getMinX() >= picture.getMinX() && bounds.getMaxX() <= picture.getMaxX(),
                                where + " is cut off: " + node);
                    }
                    var nodes = heading();
                    for (int i = 0; i < nodes.size(); i++)
                        for (int j = 0; j < i; j++) {
                            var a = inScene(nodes.get(i));
                            var b = inScene(nodes.get(j));
                            assertFalse(a.intersects(b), where + ": " + nodes.get(i) + " lies on " + nodes.get(j));
                        }
                }
            }
    }

    @Test
    void whereTabsHaveNoRoomTheyAreAMenu() {
        open("gradient-descent");
        assertFalse(onScreen(() -> node("#sheet-menu").isVisible()));
        size(900, 600, Theme.PROJECTOR);
        var menu = (MenuButton) onScreen(() -> node("#sheet-menu"));
        assertTrue(menu.isVisible());
        act(() -> menu.getItems().get(1).fire());
        assertEquals("hills", session().sheet());
        assertEquals("In space", menu.getText());
    }

    @Test
    void plotsThatWouldBeTooSmallAreShownOneAtATime() {
        open("derivative");
        act(() -> session().sheet("derivative"));
        assertEquals(2, onScreen(() -> figure().places().size()));
        size(900, 600, Theme.PROJECTOR);
        assertEquals(List.of("curve"), shown());
        var pager = lookup("#pager");
        assertEquals(
                "1 of 2", onScreen(() -> ((Label) from(pager).lookup(".label").query()).getText()));
        clickOn("#next-plot");
        assertEquals(List.of("slopes"), shown());
        clickOn("#next-plot");
        assertEquals(List.of("curve"), shown());
        size(1280, 800, Theme.LIGHT);
        assertEquals(List.of("curve", "slopes"), shown());
    }

    private List<String> shown() {
        return onScreen(() -> figure().places().stream().map(p -> p.plot().id()).toList());
    }
}
