package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.SampleTopic;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What one sets in the inspector. */
final class InspectorTest extends PanelTest {
    @Override
    Region panel(Session opened) {
        return new Inspector(opened);
    }

    private String text(String box) {
        return onScreen(
                () -> node(box) instanceof NumberBox number ? number.read() : ((TextInputControl) node(box)).getText());
    }

    private String complaint() {
        return onScreen(() -> lookup(".complaint").queryAll().stream()
                .map(node -> (Label) node)
                .filter(Label::isVisible)
                .map(Label::getText)
                .findFirst()
                .orElse(""));
    }

    @Test
    void aTypedQuotientIsTakenExactly() {
        enter("#box-b", "1/3");
        assertEquals(1.0 / 3, number(SampleTopic.SHIFT, 0));
    }

    @Test
    void aBoxIsRoundedUntilSomebodyEditsIt() {
        set("b", "1.23456789");
        assertEquals("1.235", text("#box-b"));
        click("#box-b");
        assertEquals("1.23456789", text("#box-b"));
    }

    @Test
    void aBoxThatIsLeftIsRoundedAgain() {
        enter("#box-b", "1.23456789");
        type(KeyCode.TAB);
        assertEquals("1.235", text("#box-b"));
    }

    @Test
    void whatCannotBeTakenStaysToBeRead() {
        retype("#box-b", "abc");
        type(KeyCode.TAB);
        assertEquals("abc", text("#box-b"));
    }

    @Test
    void leavingABoxTakesWhatWasTyped() {
        retype("#box-b", "0.5");
        type(KeyCode.TAB);
        assertEquals(0.5, number(SampleTopic.SHIFT, 0));
    }

    @Test
    void escPutsBackWhatStoodThere() {
        retype("#box-b", "0.5");
        type(KeyCode.ESCAPE);
        assertEquals("0", text("#box-b"));
        assertEquals(0, number(SampleTopic.SHIFT, 0));
    }

    @Test
    void badTextChangesNothingAndSaysWhy() {
        var before = state();
        enter("#box-b", "abc");
        assertEquals(before, state());
        assertTrue(isIn("#box-b", "error"));
        assertTrue(complaint().contains("'abc' is not a number"), complaint());
    }

    @Test
    void whatIsBeyondTheHardLimitsIsRefusedWithTheLimits() {
        enter("#box-n", "1001");
        assertEquals(5, number(SampleTopic.COUNT, 0));
        assertTrue(complaint().contains("from 0 to 1000"), complaint());
    }

    @Test
    void aFractionIsNoWholeNumber() {
        enter("#box-n", "2.5");
        assertEquals(5, number(SampleTopic.COUNT, 0));
        assertTrue(complaint().contains("whole number"), complaint());
    }

    @Test
    void theMarkGoesWhenTheTextIsGood() {
        enter("#box-b", "abc");
        enter("#box-b", "1");
        assertFalse(isIn("#box-b", "error"));
        assertEquals("", complaint());
    }

    @Test
    void arrowsOnASliderGoAStepShiftTenCtrlATenth() {
        focus("#slider-b");
        type(KeyCode.RIGHT);
        assertEquals(0.04, number(SampleTopic.SHIFT, 0));
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(0.44, number(SampleTopic.SHIFT, 0));
        push(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(0.436, number(SampleTopic.SHIFT, 0));
    }

    @Test
    void homeAndEndGoToTheEndsOfTheSlider() {
        focus("#slider-rate");
        type(KeyCode.END);
        assertEquals(10, number(SampleTopic.RATE, 0));
        type(KeyCode.HOME);
        assertEquals(1e-4, number(SampleTopic.RATE, 0));
    }

    @Test
    void upAndDownStepABox() {
        focus("#box-A-3");
        type(KeyCode.UP);
        assertEquals(1.35, number(SampleTopic.A, 3));
        type(KeyCode.DOWN);
        assertEquals(1.25, number(SampleTopic.A, 3));
    }

    @Test
    void theArrowKeysOfABoxAreUndoneOneByOne() {
        focus("#box-A-3");
        type(KeyCode.UP);
        type(KeyCode.UP);
        undo();
        assertEquals(1.35, number(SampleTopic.A, 3));
    }

    @Test
    void allOfOneDragIsOneStepOfUndo() {
        drag("#slider-b").moveBy(20, 0).moveBy(20, 0).moveBy(15, 0).drop();
        assertTrue(number(SampleTopic.SHIFT, 0) > 0, "the drag moved the number");
        undo();
        assertEquals(0, number(SampleTopic.SHIFT, 0));
    }

    @Test
    void aSliderWidensToShowWhatIsBeyondIt() {
        set("n", "400");
        assertEquals(400, onScreen(() -> ((NumberSlider) node("#slider-n")).getMax()));
        set("n", "7");
        assertEquals(20, onScreen(() -> ((NumberSlider) node("#slider-n")).getMax()));
    }

    @Test
    void aDoubleClickOnTheLetterResetsTheNumber() {
        set("v", "2 2");
        doubleClickOn(lookup(".name").nth(0).<Region>query());
        assertEquals("1 2", state().text(SampleTopic.V));
    }

    @Test
    void theButtonOfAHeadingResetsWhatStandsUnderIt() {
        set("A", "1 1; 1 1");
        clickOn(lookup(".section-head .icon-button").nth(0).<Region>query());
        assertEquals("1.5 -0.5; 0.5 1.25", state().text(SampleTopic.A));
    }

    @Test
    void aBoxOfTheMatrixEditsItsEntry() {
        enter("#box-A-1", "\u22122");
        assertEquals("1.5 -2; 0.5 1.25", state().text(SampleTopic.A));
    }

    @Test
    void tabWalksThroughTheMatrixRowByRow() {
        click("#box-A-0");
        type(KeyCode.TAB);
        assertTrue(onScreen(() -> node("#box-A-1").isFocused()));
        type(KeyCode.TAB);
        assertTrue(onScreen(() -> node("#box-A-2").isFocused()));
    }

    @Test
    void aColumnWearsTheHueOfItsTerm() {
        assertEquals("-hue: -ink-third", node("#box-A-2").getStyle());
        assertEquals("-hue: -ink-second", node("#box-A-3").getStyle());
    }

    @Test
    void pointingAtAColumnLightsItsTerm() {
        moveTo("#box-A-1");
        assertEquals("j", onScreen(session()::lit));
        assertTrue(isIn("#box-A-3", "lit"));
        assertFalse(isIn("#box-A-2", "lit"));
    }

    @Test
    void aParameterIsHiddenWhileItMakesNoSense() {
        assertTrue(lookup("#text-data").tryQuery().isEmpty());
        click("#toggle-ghost");
        assertTrue(lookup("#text-data").tryQuery().isPresent());
    }

    @Test
    void aDataSetIsTypedARowALine() {
        set("ghost", "true");
        retype("#text-data", "1 2");
        type(KeyCode.ENTER);
        write("3 4");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("1 2; 3 4", state().text(SampleTopic.DATA));
    }

    @Test
    void aFormulaIsTakenAsItIsTyped() {
        enter("#text-f", "sin(x) - 1");
        assertEquals("sin(x) - 1", state().text(SampleTopic.F));
    }

    @Test
    void fewOptionsStandSideBySide() {
        scrollTo(node("Third one"));
        clickOn("Third one");
        assertEquals(SampleTopic.Mode.THIRD_ONE, state().get(SampleTopic.MODE));
    }

    @Test
    void manyOptionsStandInAList() {
        focus("#choice-family");
        type(KeyCode.DOWN);
        assertEquals(SampleTopic.Family.GAMMA, state().get(SampleTopic.FAMILY));
        undo();
        assertEquals(SampleTopic.Family.NORMAL, onScreen(() -> ((ComboBox<?>) node("#choice-family")).getValue()));
    }

    @Test
    void aChoiceBringsAlongWhatBelongsToItAsOneStep() {
        var before = state();
        focus("#choice-family");
        type(KeyCode.DOWN);
        assertEquals(0.25, number(SampleTopic.SHIFT, 0));
        undo();
        assertEquals(before, state());
    }

    @Test
    void whatIsStatedWholeBringsNothingAlong() {
        set("family", "gamma");
        assertEquals(0, number(SampleTopic.SHIFT, 0));
    }

    @Test
    void aNewSeedIsAnotherOneAndUndoes() {
        click("#new-seed");
        assertFalse(state().get(SampleTopic.SEED) == 42);
        undo();
        assertEquals("42", text("#text-seed"));
    }

    @Test
    void seekingAParameterGivesItTheKeyboard() {
        onScreen(() -> {
            session().seek("f");
            return "";
        });
        assertTrue(onScreen(() -> node("#text-f").isFocused()));
    }

    @Test
    void everyBoxAndSliderHasASpokenName() {
        for (var node :
                lookup(n -> n instanceof TextField || n instanceof NumberSlider).queryAll())
            assertFalse(
                    node.getAccessibleText() == null || node.getAccessibleText().isBlank(), node.toString());
    }
}
