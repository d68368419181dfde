package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Stretches of a slider that mean something. */
final class SliderBandsTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new Inspector(opened);
    }

    private NumberSlider slider(String id) {
        return (NumberSlider) node("#slider-" + id);
    }

    /** Returns where the shade of a slider is along it. */
    private Bounds shade(String id, int index) {
        return onScreen(() -> slider(id).lookupAll(".band").stream()
                .filter(Node::isVisible)
                .toList()
                .get(index)
                .getBoundsInParent());
    }

    private double thumb(String id) {
        return onScreen(() -> slider(id).lookup(".thumb").getBoundsInParent().getCenterX());
    }

    @Test
    void aShadeEndsWhereTheThumbStandsAtItsNumber() {
        set("rate", "2");
        assertEquals(thumb("rate"), shade("rate", 0).getMaxX(), 1);
        assertEquals(thumb("rate"), shade("rate", 1).getMinX(), 1);
    }

    @Test
    void aShadeWithoutBeginningBeginsWithTheSlider() {
        set("rate", "1e-4");
        assertEquals(thumb("rate"), shade("rate", 0).getMinX(), 1);
    }

    @Test
    void aShadeFollowsTheModel() {
        set("v", "0.5 0");
        set("b", "0.5");
        assertEquals(thumb("b"), shade("b", 0).getMaxX(), 1);
        set("v", "1 0");
        set("b", "1");
        assertEquals(thumb("b"), shade("b", 0).getMaxX(), 1);
    }

    @Test
    void aShadeMovesWhenTheSliderWidens() {
        set("rate", "1000");
        set("rate", "2");
        assertEquals(thumb("rate"), shade("rate", 0).getMaxX(), 1);
    }

    @Test
    void whatShadesMeanIsReadAloud() {
        assertEquals(
                "stable below 2; diverging above 2",
                onScreen(() -> slider("rate").getAccessibleHelp()));
    }
}
