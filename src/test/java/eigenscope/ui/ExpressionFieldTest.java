package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.SampleTopic;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** A formula typed in the inspector. */
final class ExpressionFieldTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new Inspector(opened);
    }

    private String f() {
        return state().text(SampleTopic.F);
    }

    private String box() {
        return onScreen(() -> ((TextInputControl) node("#text-f")).getText());
    }

    private String echo() {
        return onScreen(() -> node("#echo-f").getAccessibleText());
    }

    private String caret() {
        return onScreen(() -> ((Label) node("#caret-f")).getText());
    }

    private String sentence() {
        return onScreen(() -> node("#text-f").getAccessibleHelp());
    }

    @Test
    void thePictureFollowsEveryKey() {
        retype("#text-f", "x");
        assertEquals("x", f());
        write("x");
        assertEquals("xx", f());
    }

    @Test
    void whatWasUnderstoodStandsBeneathAsABookSetsIt() {
        retype("#text-f", "2x/3");
        assertEquals("f(x)=\\frac{2x}{3}", echo());
    }

    @Test
    void badTextStaysWithTheReasonAndTheLastGoodStateStaysToo() {
        retype("#text-f", "x^2+*");
        assertEquals("x^2+*", box());
        assertEquals("x^2", f());
        assertTrue(isIn("#text-f", "error"));
        assertTrue(sentence().startsWith("column 5: "), sentence());
        assertTrue(onScreen(() -> node("#text-f").isFocused()));
    }

    @Test
    void theCaretStandsUnderTheColumn() {
        retype("#text-f", "x^2+*");
        assertEquals("x^2+*\n    ^", caret());
        write("x");
        push(KeyCode.BACK_SPACE);
        push(KeyCode.BACK_SPACE);
        write("1");
        assertFalse(isIn("#text-f", "error"));
        assertEquals("x^2+1", f());
    }

    @Test
    void aLetterThatStandsForNothingIsPointedAt() {
        retype("#text-f", "x+q");
        assertEquals("x", f());
        assertEquals("x+q\n  ^", caret());
    }

    @Test
    void leavingTheBoxKeepsBadText() {
        retype("#text-f", "sin(");
        type(KeyCode.TAB);
        assertEquals("sin(", box());
        assertTrue(isIn("#text-f", "error"));
    }

    @Test
    void allThatIsTypedAtOnceIsOneStepOfUndo() {
        var before = state();
        retype("#text-f", "cos(x)+1");
        type(KeyCode.ENTER);
        undo();
        assertEquals(before, state());
        assertEquals("x^2 - 1", box());
    }

    @Test
    void enterEndsTheStep() {
        enter("#text-f", "x+1");
        enter("#text-f", "x+2");
        undo();
        assertEquals("x+1", f());
    }

    @Test
    void escPutsBackWhatStoodThereAndLeavesNothingToUndo() {
        var before = state();
        retype("#text-f", "x+1");
        type(KeyCode.ESCAPE);
        assertEquals(before, state());
        assertEquals("x^2 - 1", box());
        assertTrue(onScreen(() -> session().history().past().isEmpty()));
    }

    @Test
    void escPutsBackWhatStoodThereFromBadTextToo() {
        retype("#text-f", "(");
        type(KeyCode.ESCAPE);
        assertEquals("x^2 - 1", box());
        assertFalse(isIn("#text-f", "error"));
    }

    @Test
    void anExampleIsTakenFromTheMenu() {
        focus("#text-f");
        push(KeyCode.ALT, KeyCode.DOWN);
        onScreen(() -> {
            ((MenuButton) node("#examples-f")).getItems().get(1).fire();
            return "";
        });
        assertEquals("exp(-x)", f());
        assertEquals("exp(-x)", box());
    }

    @Test
    void anotherStateShowsItsFormula() {
        set("f", "sin(x)");
        assertEquals("sin(x)", box());
        assertEquals("f(x)=\\sin(x)", echo());
    }
}
