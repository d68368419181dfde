package eigenscope.topic;

import java.util.function.UnaryOperator;

/**
 * A way out of a state in which something went wrong: a button by the picture, one step of undo.
 *
 * @param id the name in tests and answers, kebab-case
 * @param trouble what went wrong, a few words; remedies of one trouble stand together behind them
 * @param words what the button says it does, with the number it will set
 * @param change what it does to the present state; pure, and always a change
 */
public record Remedy(String id, String trouble, String words, UnaryOperator<State> change) {}
