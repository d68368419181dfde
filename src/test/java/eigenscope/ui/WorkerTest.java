package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.figure.Theme;
import eigenscope.tex.Tex;
import eigenscope.topic.SampleTopic;
import eigenscope.topic.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class WorkerTest {
    private final SampleTopic topic = new SampleTopic();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final Worker worker = new Worker(new Tex(), background::add, background::add, screen::add);
    private final Session session =
            new Session(Frame.of(topic, topic.initial(), "map", worker.tex(), 1, true), Theme.LIGHT, worker);
    private final List<State> shown = new ArrayList<>();

    WorkerTest() {
        session.onFrame(frame -> shown.add(frame.state()));
    }

    private static void run(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) tasks.remove().run();
    }

    private State edited(String rate) {
        State next = session.state().set("rate", rate);
        session.edit(next, "slide");
        return next;
    }

    @Test
    void ofManyRequestsOnlyTheNewestIsMade() {
        edited("0.2");
        edited("0.3");
        State last = edited("0.4");
        assertEquals(1, background.size());
        run(background);
        run(screen);
        assertEquals(List.of(last), shown);
    }

    @Test
    void aFrameThatWaitsForTheScreenGivesWayToANewerOne() {
        edited("0.2");
        run(background);
        State last = edited("0.3");
        run(background);
        run(screen);
        assertEquals(List.of(last), shown);
    }

    @Test
    void theStateIsThereAtOnceAndItsFrameLater() {
        State next = edited("0.2");
        assertEquals(next, session.state());
        assertEquals(topic.initial(), session.frame().state());
        run(background);
        run(screen);
        assertEquals(next, session.frame().state());
    }

    @Test
    void changesOfOneGestureAreUndoneAsOne() {
        edited("0.2");
        edited("0.3");
        session.undo();
        assertEquals(topic.initial(), session.state());
    }

    @Test
    void aSealedGestureIsAStepOfItsOwn() {
        State first = edited("0.2");
        session.seal();
        edited("0.3");
        session.undo();
        assertEquals(first, session.state());
    }
}
