package eigenscope.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** How far the learner came in each lesson; saved with the session. On the JavaFX thread only. */
final class Progress {
    private final Map<String, Reached> lessons = new LinkedHashMap<>();
    private final Channel<String> changes = new Channel<>();

    /**
     * How far one lesson was followed.
     *
     * @param step the step on screen, from 0
     * @param steps how many the lesson has
     * @param solved the steps that were solved, from 0
     */
    record Reached(int step, int steps, Set<Integer> solved) {
        /** A lesson never opened. */
        static final Reached NOTHING = new Reached(0, 0, Set.of());

        /** Keeps its own copy; refuses steps a lesson has not. */
        Reached {
            solved = Collections.unmodifiableSet(new TreeSet<>(solved));
            if (!(step >= 0 && step <= Math.max(0, steps - 1)))
                throw new IllegalArgumentException("a lesson of %d steps has no step %d".formatted(steps, step));
            for (int s : solved)
                if (!(s >= 0 && s < steps))
                    throw new IllegalArgumentException("a lesson of %d steps has no step %d".formatted(steps, s));
        }

        /** Returns the part that is solved, 0 to 1. */
        double fraction() {
            return steps == 0 ? 0 : (double) solved.size() / steps;
        }
    }

    /** Returns how far a lesson was followed. */
    Reached of(String lesson) {
        return lessons.getOrDefault(lesson, Reached.NOTHING);
    }

    /** Returns all lessons that were opened. */
    Map<String, Reached> all() {
        return Collections.unmodifiableMap(lessons);
    }

    /** Sets how far a lesson was followed. */
    void put(String lesson, Reached reached) {
        if (reached.equals(lessons.put(lesson, reached))) return;
        changes.send(lesson);
    }

    /** Shows a step of a lesson that has so many. */
    void show(String lesson, int step, int steps) {
        put(lesson, new Reached(step, steps, of(lesson).solved()));
    }

    /** Remembers that a step of an opened lesson was solved. */
    void solve(String lesson, int step) {
        var reached = of(lesson);
        var solved = new TreeSet<>(reached.solved());
        solved.add(step);
        put(lesson, new Reached(reached.step(), reached.steps(), solved));
    }

    /** Listens to the lessons that change. */
    void onChange(Consumer<String> listener) {
        changes.add(listener);
    }
}
