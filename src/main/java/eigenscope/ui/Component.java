package eigenscope.ui;

import eigenscope.topic.Matrix;
import eigenscope.topic.Numbers;
import eigenscope.topic.Numeric;
import eigenscope.topic.Point;
import eigenscope.topic.Real;
import eigenscope.topic.State;
import eigenscope.topic.Whole;
import java.util.List;

/**
 * One number of a parameter, as slider, box and keys see it.
 *
 * @param part which one, 0 to {@code param.parts() - 1}
 */
record Component<T>(Session session, Numeric<T> param, int part) {
    private static final List<String> COORDINATES = List.of("first coordinate", "second coordinate");

    /** Returns the number in a state. */
    double in(State state) {
        return param.part(state.get(param), part);
    }

    /** Returns the number in the newest state. */
    double value() {
        return in(session.state());
    }

    /** Changes the number to the nearest legal one. */
    void put(double x, String gesture) {
        session.change(
                session.state().with(param, param.withPart(session.state().get(param), part, x)), gesture);
    }

    /** Changes the number to what a hand on a slider means. */
    void slide(double x) {
        put(param.meant(session.state(), x), "slide " + id());
    }

    /** Moves the number by presses of an arrow key; those until the next {@link Session#seal} are one step of undo. */
    void nudge(double steps) {
        session.change(session.state().nudged(param, part, steps), "nudge " + id());
    }

    /** Puts the number back to the one the topic starts with. */
    void reset() {
        put(param.part(param.initial(), part), "");
    }

    /**
     * Takes a number as typed.
     *
     * @throws IllegalArgumentException if it is none or not legal, saying what would be
     */
    void take(String text) {
        double x = Numbers.parse(text);
        if (param.part(param.withPart(session.state().get(param), part, x), part) != x)
            throw new IllegalArgumentException(
                    "'%s' is out of range; legal is %s".formatted(text.strip(), param.legal()));
        put(x, "");
    }

    /** Returns the name of this number among all of a topic. */
    String id() {
        return param.parts() == 1 ? param.id() : param.id() + "-" + part;
    }

    /** Returns what a screen reader calls the number. */
    String spoken() {
        String label = param.meta().label();
        return switch (param) {
            case Real _, Whole _ -> label;
            case Point _ -> label + ", " + COORDINATES.get(part);
            case Matrix m -> "%s, row %d, column %d".formatted(label, part / m.cols() + 1, part % m.cols() + 1);
        };
    }

    /** Returns the letter of the number as LaTeX. */
    String tex() {
        return param.parts() == 1 ? param.meta().tex() : "{" + param.meta().tex() + "}_{" + (part + 1) + "}";
    }
}
