package eigenscope.topic;

import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Handle;
import java.util.List;

/**
 * A topic is one declaration: its parameters, its mathematics, its picture, its formulas. All else is derived.
 *
 * @param <M> the numbers behind one state: a record that the engine fills and everything else reads
 */
public interface Topic<M> {
    /** Returns what the topic is called and what one sees in it. */
    About about();

    /** Returns the parameters, in the order of the screen, with distinct ids. */
    List<Param<?>> params();

    /** Returns the numbers behind a state. Pure: equal states give equal models. Runs off the JavaFX thread. */
    M solve(State state);

    /** Returns the pictures of the topic, the first one first; at least one. */
    List<Sheet<M>> sheets();

    /** Returns the terms that formula, picture and code have in common, with their inks. */
    List<Term> terms();

    /** Returns each formula in letters and with the present numbers. */
    List<Formula> formulas(M model);

    /** Returns the numbers worth showing. */
    List<Readout<M>> readouts();

    /** Returns what is true whatever the learner does. */
    List<Claim<M>> laws();

    /** Returns what is true sometimes: what a lesson asks the learner to bring about. */
    List<Claim<M>> goals();

    /** Returns states worth starting from. */
    List<Preset> presets();

    /** Returns the code that computed this, and the same in NumPy with the present numbers. */
    List<Snippet> code(M model);

    /** Returns one or two sentences that a screen reader speaks. */
    String say(M model);

    /** Returns a row for every step of an algorithm; empty where there is none. */
    default Table trace(M model) {
        return Table.NONE;
    }

    /** Returns the state after a handle was dragged to a place of its plot, of two or three coordinates. */
    default State dragged(State state, Handle handle, Vec to) {
        return drag(state, state.param(handle.param()), handle.part(), to);
    }

    private static <T> State drag(State state, Param<T> param, int part, Vec to) {
        return state.with(param, param.dragged(state.get(param), part, to));
    }

    /** Returns the state without the part of a parameter that a handle stands for; as it was, where that cannot be taken away. */
    default State without(State state, Handle handle) {
        return without(state, state.param(handle.param()), handle.part());
    }

    private static <T> State without(State state, Param<T> param, int part) {
        return state.with(param, param.without(state.get(param), part));
    }

    /** Returns the state the topic starts with. */
    default State initial() {
        return State.initial(params());
    }
}
