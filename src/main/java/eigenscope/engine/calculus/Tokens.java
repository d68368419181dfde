package eigenscope.engine.calculus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The tokens of a text, read from left to right, and which brackets are open. */
final class Tokens {
    /** What is said of an equation. */
    static final String EQUATION = "an equation is not read; type only what stands to the right of '='";

    private final List<Token> all;
    private final Deque<Token.Sign> open = new ArrayDeque<>();
    private int at;

    Tokens(List<Token> all) {
        this.all = all;
    }

    Token peek() {
        return all.get(at);
    }

    /** Returns the next token and goes on; stays at the end once there. */
    Token next() {
        Token token = all.get(at);
        if (at < all.size() - 1) at++;
        return token;
    }

    boolean is(char sign) {
        return peek() instanceof Token.Sign s && s.sign() == sign;
    }

    /** Notes that a bracket or bar just read is open. */
    void open(Token.Sign bracket) {
        open.push(bracket);
    }

    boolean isClosing() {
        return !open.isEmpty() && is(closing(open.element()));
    }

    private static char closing(Token.Sign opening) {
        return switch (opening.sign()) {
            case '(' -> ')';
            case '[' -> ']';
            default -> '|';
        };
    }

    /** Takes the bracket that closes the innermost open one. */
    void close() throws Wrong {
        if (!isClosing()) throw misplaced(peek());
        open.pop();
        next();
    }

    /** Takes the bracket after a word that is nothing without one. */
    void enter(Token word, String example) throws Wrong {
        if (!is('(') && !is('['))
            throw new Wrong(
                    peek().column(), "after '%s' come parentheses, as in %s".formatted(word.text(), example), "'('");
        open((Token.Sign) next());
    }

    /** Takes the bracket after the last of so many arguments. */
    void close(Token word, int arguments) throws Wrong {
        if (is(','))
            throw new Wrong(
                    peek().column(),
                    "'%s' takes %d arguments; here are more".formatted(word.text(), arguments),
                    "'" + closing(open.element()) + "'");
        close();
    }

    /** Takes the comma between two of so many arguments. */
    void comma(Token word, int arguments) throws Wrong {
        if (isClosing())
            throw new Wrong(
                    peek().column(),
                    "'%s' takes %d arguments; here are fewer".formatted(word.text(), arguments),
                    "','");
        if (!is(',')) throw misplaced(peek());
        next();
    }

    /** Says whether a token after a factor begins another, so that they are multiplied. A bar closes where it can. */
    boolean beginsFactor(Token token) {
        return switch (token) {
            case Token.Atom atom -> !atom.isNumber();
            case Token.Name _, Token.Condition _, Token.Summation _ -> true;
            case Token.Sign s -> s.opens() || s.isRoot() || (s.sign() == '|' && !isClosing());
            case Token.Relates _, Token.Raised _, Token.End _ -> false;
        };
    }

    /** Returns why a token cannot stand where a value is complete. */
    Wrong misplaced(Token token) {
        if (token instanceof Token.Relates && open.isEmpty())
            return new Wrong(
                    token.column(),
                    token.text().equals("=") ? EQUATION : "a comparison stands in a condition only: if(x < 0, -x, x)",
                    "an operator",
                    "the end");
        if (token instanceof Token.Relates)
            return new Wrong(
                    token.column(), "a comparison stands in a condition only: if(x < 0, -x, x)", "an operator");
        if (open.isEmpty()) return outside(token);
        Token.Sign opening = open.element();
        char closing = closing(opening);
        if (token instanceof Token.Sign s && (s.sign() == ')' || s.sign() == ']'))
            return new Wrong(
                    token.column(),
                    "'%s' does not close the '%s' of column %d"
                            .formatted(token.text(), opening.text(), opening.column()),
                    "'" + closing + "'");
        if (token instanceof Token.Sign s && s.sign() == ',')
            return new Wrong(
                    token.column(),
                    "a comma cannot stand here; decimals have a point, and only a function has several arguments",
                    "an operator",
                    "'" + closing + "'");
        return new Wrong(
                opening.column(), "'%s' is never closed".formatted(opening.text()), "an operator", "'" + closing + "'");
    }

    private static Wrong outside(Token token) {
        boolean isComma = token instanceof Token.Sign s && s.sign() == ',';
        return new Wrong(
                token.column(),
                isComma
                        ? "a comma cannot stand here; decimals have a point"
                        : "there is no bracket that '%s' could close".formatted(token.text()),
                "an operator",
                "the end");
    }

    /** Returns why a token cannot begin a value. */
    Wrong noOperand(Token token, String... operand) {
        String list = String.join(", ", List.of(operand).subList(0, operand.length - 1)) + " or "
                + operand[operand.length - 1];
        int index = all.indexOf(token);
        boolean isFirst = index == 0;
        if (isFirst && token instanceof Token.End)
            return new Wrong(token.column(), "there is nothing to read; type a function such as x^2 - 3x", operand);
        boolean isClosing = token instanceof Token.Sign s && (s.sign() == ')' || s.sign() == ']');
        boolean isEnd = isClosing || token instanceof Token.End || (token instanceof Token.Sign s && s.sign() == ',');
        if (isFirst || !isEnd)
            return new Wrong(
                    token.column(), "'%s' cannot stand here; expected is %s".formatted(token.text(), list), operand);
        Token before = all.get(index - 1);
        return new Wrong(
                token.column(),
                isClosing && before instanceof Token.Sign s && s.opens()
                        ? "there is nothing between '%s' and '%s'".formatted(before.text(), token.text())
                        : "after '%s' something is missing: %s".formatted(before.text(), list),
                operand);
    }
}
