package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eigenscope.figure.Typeset;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class FormulaViewTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new FormulaView(opened);
    }

    private FormulaPicture shown() {
        return lookup(n -> n instanceof FormulaPicture).query();
    }

    /** Returns the pixels, as numbers that tell one picture from another. */
    private long picture() {
        return onScreen(() -> {
            Image seen = shown().snapshot(null, null);
            long sum = 0;
            for (int y = 0; y < seen.getHeight(); y++)
                for (int x = 0; x < seen.getWidth(); x++)
                    sum = 31 * sum + seen.getPixelReader().getArgb(x, y);
            return sum;
        });
    }

    @Test
    void onlyAChangedStatePaintsAnotherPicture() {
        long before = picture();
        set("b", "1");
        assertEquals(before, picture());
        set("v", "2 2");
        assertNotEquals(before, picture());
    }

    @Test
    void whatIsPaintedDoesNotDependOnWhatStoodThereBefore() {
        set("v", "2 2");
        set("A", "1 2; 3 0.25");
        long pieces = picture();
        clickOn("letters");
        clickOn("both");
        assertEquals(pieces, picture());
    }

    @Test
    void pointingAtATermLightsIt() {
        var layout = onScreen(
                () -> FormulaLayout.of(session().frame().formulas(), FormulaLayout.Sides.BOTH, shown().getFitWidth()));
        var place = layout.places().getFirst();
        Typeset.Piece v = place.typeset().pieces().stream()
                .filter(piece -> piece.term().equals("v"))
                .findFirst()
                .orElseThrow();
        long before = picture();
        var corner = shown().localToScreen(
                        place.x() + place.size() * v.bounds().centreX(),
                        place.y() + place.size() * v.bounds().centreY());
        moveTo(corner);
        assertEquals("v", onScreen(session()::lit));
        assertNotEquals(before, picture());
    }

    @Test
    void theChosenFormulaIsCopiedAsPlainLatex() {
        clickOn("letters");
        focus(".panel-scroll");
        type(KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("A{v}", onScreen(() -> Clipboard.getSystemClipboard().getString()));
    }
}
