package eigenscope.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * States one can go back to and forth again. Immutable.
 *
 * @param past states before the present one, oldest first
 * @param present the state on screen
 * @param future states undone, nearest first
 * @param gesture what made the present state; changes of one gesture are undone as one; empty for a change of its own
 */
public record History(List<State> past, State present, List<State> future, String gesture) {
    private static final int LONGEST = 1000;

    /** Keeps its own copies. */
    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** Returns the history that begins with a state. */
    public static History of(State start) {
        return new History(List.of(), start, List.of(), "");
    }

    /**
     * Returns the history after a change. The oldest state is forgotten past a thousand.
     *
     * @param by names the gesture, such as one drag: a change by the same one as the last replaces it, and one that comes back to where the
     *     gesture began leaves nothing to undo; empty for a change of its own
     */
    public History commit(State next, String by) {
        if (next.equals(present)) return this;
        if (!by.isEmpty() && by.equals(gesture))
            return next.equals(past.getLast())
                    ? new History(past.subList(0, past.size() - 1), next, List.of(), "")
                    : new History(past, next, List.of(), by);
        var longer = new ArrayList<>(past.subList(Math.max(0, past.size() - LONGEST + 1), past.size()));
        longer.add(present);
        return new History(longer, next, List.of(), by);
    }

    /** Returns the history one change back; the same where there is none. */
    public History undo() {
        if (past.isEmpty()) return this;
        var undone = new ArrayList<State>();
        undone.add(present);
        undone.addAll(future);
        return new History(past.subList(0, past.size() - 1), past.getLast(), undone, "");
    }

    /** Returns the history one undone change forth; the same where there is none. */
    public History redo() {
        if (future.isEmpty()) return this;
        var longer = new ArrayList<>(past);
        longer.add(present);
        return new History(longer, future.getFirst(), future.subList(1, future.size()), "");
    }

    /** Returns the history whose present change is complete: the next one is a step of its own even by the same gesture. */
    public History sealed() {
        return gesture.isEmpty() ? this : new History(past, present, future, "");
    }
}
