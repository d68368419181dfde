package eigenscope.topic;

import static eigenscope.topic.TopicContract.promise;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.tex.Tex;
import eigenscope.topic.LessonBlock.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * What the lesson of every topic promises.
 *
 * @param <M> the topic's numbers
 */
final class LessonContract<M> {
    private static final Tex TEX = new Tex();
    private static final int FEWEST = 8;
    private static final int MOST = 15;

    private final Topic<M> topic;
    private final List<State> usual;

    LessonContract(Topic<M> topic, List<State> usual) {
        this.topic = topic;
        this.usual = usual;
    }

    Stream<DynamicNode> tests() {
        return Stream.of(
                promise(topic, "has a lesson of 8 to 15 steps", this::hasALesson),
                promise(
                        topic,
                        "every task begins undone and its solution does it",
                        () -> assertEquals(List.of(), lesson().faults(topic))),
                promise(topic, "every task is done from wherever the learner comes", this::solutionsHoldFromAnywhere),
                promise(
                        topic,
                        "every step of the lesson opens a picture of what it is about",
                        this::picturesShowTheirSteps),
                promise(topic, "every question takes the right answer", this::questionsTakeTheRightAnswer),
                promise(topic, "formulas of the lesson typeset", this::formulasTypeset),
                promise(topic, "every goal is reached sometimes and sometimes not", this::goalsAreReachedSometimes));
    }

    private Lesson lesson() {
        return Lesson.of(topic)
                .orElseThrow(() -> new AssertionError(
                        "there is no lessons/" + topic.about().id() + ".md"));
    }

    private void hasALesson() {
        int steps = lesson().steps().size();
        assertTrue(steps >= FEWEST && steps <= MOST, steps + " steps");
    }

    private void solutionsHoldFromAnywhere() {
        for (LessonStep step : lesson().steps()) {
            if (!(step.task() instanceof LessonTask.Reach)) continue;
            for (State s : usual.subList(0, Math.min(40, usual.size())))
                TopicContract.named(
                        s, from -> assertTrue(step.isDone(Solved.of(topic, step.shown(from))), step.title()));
        }
    }

    private void picturesShowTheirSteps() {
        for (LessonStep step : lesson().steps()) {
            if (step.start().isEmpty() || step.sheet().isEmpty()) continue;
            State opened = step.opened(topic.initial());
            assertEquals(step.sheet(), topic.sheet(opened, step.sheet()).id(), step.title());
        }
    }

    private void questionsTakeTheRightAnswer() {
        State state = topic.initial();
        for (LessonStep step : lesson().steps()) {
            State opened = step.opened(state);
            state = step.shown(state);
            if (!(step.task() instanceof LessonTask.Ask ask)) continue;
            var there = Solved.of(topic, state);
            String right = there.readouts().get(ask.readout().id()).show();
            assertTrue(ask.judge(there, right).isRight(), step.title() + ": " + right);
            assertFalse(ask.judge(there, "12345").isRight(), step.title());
            assertFalse(
                    opened.equals(state) && !ask.at().isEmpty(), step.title() + " asks about what is there already");
        }
    }

    private void formulasTypeset() {
        var terms = topic.terms().stream().map(Term::id).toList();
        for (LessonStep step : lesson().steps())
            Stream.concat(step.text().stream(), step.insight().stream())
                    .flatMap(b -> formulas(b).stream())
                    .flatMap(latex -> TEX.typeset(latex, 16).pieces().stream())
                    .forEach(piece -> assertTrue(
                            piece.term().isEmpty() || terms.contains(piece.term()),
                            step.title() + ": " + piece.term()));
    }

    private static List<String> formulas(LessonBlock block) {
        return switch (block) {
            case LessonBlock.Equation(String latex) -> List.of(latex);
            case LessonBlock.Paragraph(var text) -> inline(text);
            case LessonBlock.Bullets(var _, var items) ->
                items.stream().flatMap(i -> inline(i).stream()).toList();
            case LessonBlock.Code _ -> List.of();
        };
    }

    private static List<String> inline(List<Inline> text) {
        return text.stream()
                .filter(Inline.Tex.class::isInstance)
                .map(i -> ((Inline.Tex) i).latex())
                .toList();
    }

    private void goalsAreReachedSometimes() {
        var states = new ArrayList<>(usual);
        for (LessonStep step : lesson().steps()) states.add(step.shown(topic.initial()));
        var models = states.stream().map(topic::solve).toList();
        for (Claim<M> goal : topic.goals()) {
            assertTrue(models.stream().anyMatch(goal.holds()), goal.id() + " is never reached");
            assertFalse(models.stream().allMatch(goal.holds()), goal.id() + " is always reached");
        }
    }
}
