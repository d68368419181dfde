package eigenscope.topic;

import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.Parsed;
import eigenscope.engine.calculus.Parser;

/**
 * A function as a learner typed it, which is what files keep and undo brings back, and what it means.
 *
 * @param text as typed, on one line
 * @param expr what it means
 */
public record Typed(String text, Expr expr) {
    /** Refuses a text that means something else. */
    public Typed {
        if (!(Parser.parse(text) instanceof Parsed.Good(Expr meant)) || !meant.equals(expr))
            throw new IllegalArgumentException("'%s' does not mean what it is said to".formatted(text));
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is no function, saying in which column and why
     */
    public static Typed of(String text) {
        return switch (Parser.parse(text)) {
            case Parsed.Good(Expr expr) -> new Typed(text, expr);
            case Parsed.Bad bad -> throw new IllegalArgumentException(bad.sentence());
        };
    }
}
