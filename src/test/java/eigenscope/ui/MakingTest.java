package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.figure.Theme;
import eigenscope.tex.Tex;
import eigenscope.topic.SampleTopic;
import eigenscope.topic.Value;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Long work comes to the screen in stages; the sample counts twenty at a time. */
final class MakingTest {
    private final SampleTopic topic = new SampleTopic();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Worker worker = new Worker(new Tex(), background::add, background::add, Runnable::run);
    private final Session session =
            new Session(Frame.of(topic, topic.initial(), "map", worker.tex(), 1, true), Theme.LIGHT, worker);

    private void count(int n) {
        session.edit(session.state().with(SampleTopic.COUNT, n), "");
    }

    private void oneStage() {
        background.remove().run();
    }

    private void allStages() {
        while (!background.isEmpty()) oneStage();
    }

    private Value counted() {
        return session.frame().readouts().get("counted");
    }

    @Test
    void whatThereIsIsShownBeforeAllIsDone() {
        count(100);
        oneStage();
        assertEquals(Value.of(20), counted());
        oneStage();
        assertEquals(Value.of(40), counted());
    }

    @Test
    void theWorkGoesOnUntilAllIsDone() {
        count(1000);
        allStages();
        assertEquals(Value.of(1000), counted());
        assertEquals(1, session.frame().solved().done());
    }

    @Test
    void aNewerStateEndsTheWorkOnAnOlderOne() {
        count(1000);
        oneStage();
        count(30);
        allStages();
        assertEquals(Value.of(30), counted());
    }

    @Test
    void stoppedWorkStaysWhereItIsUntilItIsToGoOn() {
        count(1000);
        oneStage();
        session.making().halt();
        allStages();
        var there = counted();
        assertTrue(session.frame().solved().done() < 0.1);
        session.making().resume();
        oneStage();
        assertTrue(((Value.Num) counted()).value() > ((Value.Num) there).value());
        allStages();
        assertEquals(Value.of(1000), counted());
    }

    @Test
    void aNewStateWorksThoughAnOlderOneWasStopped() {
        count(1000);
        oneStage();
        session.making().halt();
        count(500);
        allStages();
        assertEquals(Value.of(500), counted());
    }

    @Test
    void whatIsSolvedIsNotSolvedAgainForAnotherTheme() {
        count(60);
        allStages();
        var solved = session.frame().solved();
        session.theme(Theme.DARK);
        oneStage();
        assertEquals(solved, session.frame().solved());
        assertTrue(background.isEmpty());
    }
}
