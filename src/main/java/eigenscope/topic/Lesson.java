package eigenscope.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way through a topic, step by step, each with something to do. Lessons are Markdown:
 *
 * <pre>
 * # Title of the lesson
 * ## Title of a step
 * What to look at, with $A\vec v$, `code`, *emphasis*, lists, [words](term:det) that light a term, and [words](sheet:svd) that
 * open another picture of the topic.
 * ```eigenscope
 * set A = 1 1; 0 1
 * until flipped
 * solution preset reflection
 * ```
 * What there was to see: shown once the task is done.
 * </pre>
 *
 * <p>A step has at most one block of directives, a line each:
 *
 * <ul>
 *   <li>{@code set id = value} and {@code preset name} change the state when the step opens, from the topic's initial values on;
 *   <li>{@code sheet name} opens the step with one of the topic's pictures; a step that changes the state and names none opens with the first;
 *   <li>{@code until goal} wants a goal reached, several such lines all at once;
 *   <li>{@code solution id = value} and {@code solution preset name} reach it;
 *   <li>{@code ask readout} wants a number foretold, {@code ask readout at id = value at id = value} one under other values.
 * </ul>
 *
 * @param topic id of the topic
 * @param title its heading
 * @param steps at least one
 */
public record Lesson(String topic, String title, List<LessonStep> steps) {
    /** Keeps its own copy of the steps. */
    public Lesson {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a lesson.
     *
     * @throws IllegalArgumentException if it is none of this topic, naming the line and what would be right there
     */
    public static Lesson parse(Topic<?> topic, String text) {
        return new LessonReader(topic).read(text);
    }

    /**
     * Returns the lesson that comes with a topic, {@code lessons/topic-id.md} on the class path; empty where there is none.
     *
     * @throws IllegalArgumentException if it is faulty, as {@link #parse} says
     */
    public static Optional<Lesson> of(Topic<?> topic) {
        String name = "/lessons/" + topic.about().id() + ".md";
        try (var in = Lesson.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(topic, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Walks through the lesson as a learner would and returns a sentence, with its line, for each step whose task or solution is none. */
    public <M> List<String> faults(Topic<M> topic) {
        var faults = new ArrayList<String>();
        State state = topic.initial();
        for (var step : steps) {
            State opened = step.opened(state);
            state = step.shown(state);
            if (!(step.task() instanceof LessonTask.Reach)) continue;
            if (step.isDone(Solved.of(topic, opened)))
                faults.add("line %d: '%s' is done before it begins".formatted(step.line(), step.title()));
            if (!step.isDone(Solved.of(topic, state)))
                faults.add("line %d: the solution of '%s' does not solve it".formatted(step.line(), step.title()));
        }
        return faults;
    }
}
