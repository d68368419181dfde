package eigenscope.topic;

import eigenscope.engine.linalg.Vec;
import java.util.random.RandomGenerator;

/**
 * A parameter of a topic: one value of a {@link State}. Sliders, keys, files, commands, undo and tests are derived from it. Parameters
 * are values without state of their own.
 *
 * @param <T> immutable, with value equality
 */
public sealed interface Param<T> permits Numeric, Choice, Toggle, Expression, Samples, Seed {
    /** Returns what the parameter says of itself. */
    Meta meta();

    /** Returns the value a topic starts with. */
    T initial();

    /** Returns the nearest legal value; a legal one is returned as it is. */
    T clamp(T value);

    /**
     * Returns the value after so many presses of an arrow key.
     *
     * @param part which component, 0 to {@link #parts} - 1
     * @param steps positive for up and right; a fraction for fine steps, which at least the next value is taken for where values are whole
     */
    T nudge(T value, int part, double steps);

    /** Returns the value of a state moved by presses of an arrow key: as {@link #nudge} does, unless the state has a say in it. */
    default T nudged(State s, int part, double steps) {
        return nudge(s.get(this), part, steps);
    }

    /** Returns how many components are moved one by one: 1 but for points and matrices. */
    default int parts() {
        return 1;
    }

    /** Returns the value after a handle on one of its parts was dragged to a place of the plane or of space; as it was, where none can be. */
    default T dragged(T value, int part, Vec to) {
        return value;
    }

    /** Returns the value without one of its parts; as it was, where none can be taken away. */
    default T without(T value, int part) {
        return value;
    }

    /** Returns a legal value such as a learner might choose. */
    T sample(RandomGenerator random);

    /** Returns the value as text that {@link #read} reads back equal. */
    String format(T value);

    /**
     * Reads a value, legal or not.
     *
     * @throws IllegalArgumentException if the text is none, saying what would be
     */
    T read(String text);

    /** Returns the name of the kind, as {@code describe} prints it. */
    String kind();

    /** Returns in words what values are legal. */
    String legal();

    /**
     * Reads a legal value.
     *
     * @throws IllegalArgumentException if the text is none, naming the parameter and what would be
     */
    default T parse(String text) {
        T value;
        try {
            value = read(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s; legal is %s".formatted(id(), e.getMessage(), legal()), e);
        }
        if (!clamp(value).equals(value))
            throw new IllegalArgumentException(
                    "%s: '%s' is out of range; legal is %s".formatted(id(), text.strip(), legal()));
        return value;
    }

    /** Returns the parameter's value in a state that has it. */
    default T in(State state) {
        return state.get(this);
    }

    /** Returns the name in files, commands and lessons. */
    default String id() {
        return meta().id();
    }

    /** Returns whether play, step and scrub move this parameter. */
    default boolean isTimeline() {
        return false;
    }
}
