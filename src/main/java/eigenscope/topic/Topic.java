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

    /**
     * Returns the numbers behind a state as far as they come in a moment, some ten milliseconds: by default all of them. A topic whose work may be
     * long does the rest in {@link #further}, so that its picture lives meanwhile and a newer state need not wait.
     */
    default M begun(State state) {
        return solve(state);
    }

    /** Returns the numbers after another moment of work; as they were, where all is done. Ends where {@link #solve} does. Pure. */
    default M further(M model) {
        return model;
    }

    /** Returns how much of the work is done: 0 to 1, and 1 just where {@link #further} has nothing left to do. */
    default double done(M model) {
        return 1;
    }

    /** Returns the pictures of the topic, the first one first; every state is shown by at least one. */
    List<Sheet<M>> sheets();

    /** Returns the picture a state is seen in: the wanted one if it shows the state, else the first that does. */
    default Sheet<M> sheet(State state, String wanted) {
        var showing = sheets().stream().filter(s -> s.shows(state)).toList();
        return showing.stream().filter(s -> s.id().equals(wanted)).findFirst().orElseGet(showing::getFirst);
    }

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

    /** Returns ways out, where something went wrong that one change would mend; empty while all is well. */
    default List<Remedy> remedies(M model) {
        return List.of();
    }

    /** Returns stretches of sliders that mean something in the present state, such as the rates that are stable. */
    default List<SliderBand> bands(M model) {
        return List.of();
    }

    /**
     * Returns a row for every step of an algorithm, the first for the first value of the timeline; empty where there is none. Asked for only
     * while somebody looks. A topic that has steps has columns in every state.
     */
    default Table trace(M model) {
        return Table.NONE;
    }

    /** Returns the state after a handle was dragged to a place of its plot, of two or three coordinates. */
    default State dragged(State state, Handle handle, Vec to) {
        return drag(state, state.param(handle.param()), handle.part(), to);
    }

    /**
     * Returns the state after a hand changed something by slider, box, list, handle or key, with all that belongs to the change brought
     * along: another surface brings the start, the rate and the window it is best seen with. Both are one step of undo. Files, commands,
     * presets and lessons state everything, and do not pass here.
     *
     * <p>Pure. Keeps every value the hand has just set, and whatever the change says nothing of; brought along once, there is nothing left to bring:
     * {@code changed(before, changed(before, after))} is {@code changed(before, after)}.
     */
    default State changed(State before, State after) {
        return after;
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
