package eigenscope.topic;

import java.util.function.UnaryOperator;

/**
 * A way out of a state in which something went wrong: a button by the picture, one step of undo.
 *
 * @param id the name in tests and answers, kebab-case
 * @param trouble what went wrong, a few words; remedies of one trouble stand together behind them
 * @param words what the button says it does, with the number it will set
 * @param change what it does to the present state; pure, and always a change
 * @param urgent whether something is wrong indeed; else it is a way on from a state that is well
 */
public record Remedy(String id, String trouble, String words, UnaryOperator<State> change, boolean urgent) {
    /** A way out of a state in which something is wrong. */
    public Remedy(String id, String trouble, String words, UnaryOperator<State> change) {
        this(id, trouble, words, change, true);
    }

    /**
     * Returns a way on from a state that is well.
     *
     * @param about what it is about, a few words
     */
    public static Remedy offer(String id, String about, String words, UnaryOperator<State> change) {
        return new Remedy(id, about, words, change, false);
    }
}
