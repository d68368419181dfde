package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.SampleTopic;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class LessonViewTest extends PanelTest {
    private final Progress progress = new Progress();

    @Override
    Region panel(Session opened) {
        return new LessonView(opened, progress);
    }

    private String title() {
        return onScreen(() -> lookup(".step-title").<Label>query().getText());
    }

    private String verdict() {
        return onScreen(() -> lookup("#lesson-verdict").<Label>query().getText());
    }

    private boolean isNextOpen() {
        return onScreen(() -> !node("#lesson-next").isDisabled());
    }

    private void go(int step) {
        for (int i = 0; i < step; i++)
            onScreen(() -> {
                ((LessonView) node(".lesson-view")).open(progress.of("sample").step() + 1);
                return "";
            });
    }

    @Test
    void theFirstStepLeavesTheStateAlone() {
        assertEquals("Look here", title());
        assertEquals(new SampleTopic().initial(), state());
    }

    @Test
    void whatOneOnlyLooksAtIsDoneByGoingOn() {
        assertTrue(isNextOpen());
        click("#lesson-next");
        assertEquals("Flatten", title());
        assertEquals(Set.of(0), progress.of("sample").solved());
    }

    @Test
    void aStepSetsUpWhatItStartsFrom() {
        go(1);
        assertEquals("1 0; 0 1", state().text(SampleTopic.A));
    }

    @Test
    void aStepFoundAtTheStartWaitsToBeBegun() {
        set("A", "1 1; 1 1");
        onScreen(() -> {
            progress.show("sample", 1, 3);
            var found = new LessonView(session(), progress);
            node(".lesson-view").getScene().setRoot(found);
            return "";
        });
        assertFalse(isNextOpen());
        assertEquals("1 1; 1 1", state().text(SampleTopic.A));
        click("#lesson-begin");
        assertEquals("1 0; 0 1", state().text(SampleTopic.A));
        click("#lesson-show");
        assertTrue(isNextOpen());
    }

    @Test
    void theWayOnOpensWhenTheGoalIsReached() {
        go(1);
        assertFalse(isNextOpen());
        set("A", "1 1; 1 1");
        assertTrue(isNextOpen());
        assertTrue(onScreen(() -> node(".tick").isVisible()));
        assertEquals(Set.of(0, 1), progress.of("sample").solved());
    }

    @Test
    void showMeBringsTheGoalAbout() {
        go(1);
        click("#lesson-show");
        assertEquals("1 2; 0.5 1", state().text(SampleTopic.A));
        assertTrue(isNextOpen());
    }

    @Test
    void theInsightIsReadAfterTheDeed() {
        go(1);
        assertFalse(onScreen(() -> lookup(".prose").nth(1).query().isVisible()));
        set("A", "1 1; 1 1");
        assertTrue(onScreen(() -> lookup(".prose").nth(1).query().isVisible()));
    }

    @Test
    void aRightPredictionOpensTheWayOn() {
        go(2);
        assertEquals("det", onScreen(session()::veiled));
        enter("#lesson-answer", "6");
        assertEquals("Yes: 6.", verdict());
        assertEquals("", onScreen(session()::veiled));
        assertEquals(Set.of(0, 2), progress.of("sample").solved());
    }

    @Test
    void aWrongPredictionSaysSoAndAsksAgain() {
        go(2);
        retype("#lesson-answer", "5");
        click("#lesson-predict");
        assertTrue(verdict().startsWith("Not quite"), verdict());
        assertEquals("det", onScreen(session()::veiled));
        assertFalse(progress.of("sample").solved().contains(2));
    }

    @Test
    void showMeTellsWhatWasAskedFor() {
        go(2);
        click("#lesson-show");
        assertEquals("It is 6.", verdict());
        assertTrue(progress.of("sample").solved().contains(2));
    }

    @Test
    void whatWasSolvedStaysSolved() {
        go(1);
        set("A", "1 1; 1 1");
        click("#lesson-back");
        click("#lesson-next");
        assertTrue(isNextOpen());
    }

    @Test
    void anEmptyPredictionIsNone() {
        go(2);
        click("#lesson-answer");
        type(KeyCode.ENTER);
        assertEquals("", verdict());
    }
}
