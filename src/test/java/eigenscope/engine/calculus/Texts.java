package eigenscope.engine.calculus;

/** Texts that are known to be functions, or known to be none. */
final class Texts {
    private Texts() {}

    static Expr good(String text) {
        return switch (Parser.parse(text)) {
            case Parsed.Good(Expr expr) -> expr;
            case Parsed.Bad bad -> throw new AssertionError(bad.caret() + "\n" + bad.sentence());
        };
    }

    static Parsed.Bad bad(String text) {
        return switch (Parser.parse(text)) {
            case Parsed.Good(Expr expr) -> throw new AssertionError(text + " was read as " + Shape.of(expr));
            case Parsed.Bad bad -> bad;
        };
    }
}
