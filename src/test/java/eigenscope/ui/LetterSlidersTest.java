package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.Topics;
import eigenscope.topic.Topic;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The sliders of the letters in a formula, while it is typed. */
final class LetterSlidersTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new Inspector(opened);
    }

    @Override
    Topic<?> topic() {
        return Topics.all().find("derivative").orElseThrow();
    }

    private boolean hasSlider(String letter) {
        return onScreen(() -> lookup("#box-" + letter).tryQuery().isPresent());
    }

    private void await(String letter) throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> hasSlider(letter));
    }

    private String f() {
        return state().texts().get("f");
    }

    @Test
    void lettersOnTheWayToAWordGetNoSliders() {
        retype("#text-f", "s");
        assertEquals("s", f());
        assertFalse(hasSlider("s"));
        write("i");
        assertFalse(hasSlider("s"));
        write("n(x)");
        type(KeyCode.ENTER);
        assertFalse(hasSlider("s") || hasSlider("i") || hasSlider("n"));
    }

    @Test
    void thePictureDoesNotWaitForTheSlider() {
        retype("#text-f", "k x");
        assertEquals("k x", f());
        assertFalse(hasSlider("k"));
    }

    @Test
    void aLetterGetsItsSliderAMomentAfterTheLastKey() throws TimeoutException {
        retype("#text-f", "k x");
        await("k");
    }

    @Test
    void whatMayBecomeAWordIsWaitedForButNotForEver() throws TimeoutException {
        retype("#text-f", "x+si");
        await("s");
        assertTrue(hasSlider("i"));
    }

    @Test
    void enterEndsTheWait() {
        enter("#text-f", "x+a");
        assertTrue(hasSlider("a"));
    }

    @Test
    void aSliderStaysWhileItsLetterIsTypedAnew() {
        enter("#text-f", "k x");
        retype("#text-f", "x");
        assertTrue(hasSlider("k"));
        write("^2 k");
        type(KeyCode.ENTER);
        assertTrue(hasSlider("k"));
    }

    @Test
    void aSliderGoesWithItsLetter() {
        enter("#text-f", "k x");
        enter("#text-f", "x");
        assertFalse(hasSlider("k"));
    }

    @Test
    void anotherStateHasItsSlidersAtOnce() {
        set("f", "a x");
        assertTrue(hasSlider("a"));
        undo();
        assertFalse(hasSlider("a"));
    }
}
