package eigenscope.topic;

import eigenscope.figure.Figure;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One of the pictures of a topic: a tab over the plot.
 *
 * @param id the name in commands and sessions, kebab-case
 * @param title the name on screen
 * @param figure pure and cheap: what to draw, in data coordinates
 * @param opening pure: the state as opening the picture makes it; the picture shows those states that this leaves as they are
 */
public record Sheet<M>(String id, String title, Function<M, Figure> figure, UnaryOperator<State> opening) {
    /** Makes a picture that shows every state. */
    public Sheet(String id, String title, Function<M, Figure> figure) {
        this(id, title, figure, UnaryOperator.identity());
    }

    /** Returns the picture of the states in which a parameter has a value; opening it gives the parameter that value. */
    public <T> Sheet<M> where(Param<T> param, T value) {
        return new Sheet<>(id, title, figure, s -> s.with(param, value));
    }

    /** Returns the state after the picture was opened. */
    public State opened(State state) {
        return opening.apply(state);
    }

    /** Says whether the picture shows a state as it is. */
    public boolean shows(State state) {
        return opened(state).equals(state);
    }
}
