package eigenscope.engine.calculus;

/** One piece of a text, and the column where it begins. */
sealed interface Token {
    int column();

    /** Returns the piece as it is quoted to the one who typed it. */
    String text();

    /** A number, a constant or a letter: a value by itself. */
    record Atom(Expr expr, String text, int column) implements Token {
        boolean isNumber() {
            return expr instanceof Expr.Literal;
        }
    }

    /** The name of a function. */
    record Name(Function function, String text, int column) implements Token {}

    /** {@code if}. */
    record Condition(String text, int column) implements Token {}

    /** {@code sum}. */
    record Summation(String text, int column) implements Token {}

    /** An operator, a bracket, a bar, a comma or a root: a character in its plainest form, a root being R and a cube root C. */
    record Sign(char sign, String text, int column) implements Token {
        static final char ROOT = 'R';
        static final char CUBE_ROOT = 'C';

        boolean isRoot() {
            return sign == ROOT || sign == CUBE_ROOT;
        }

        boolean opens() {
            return sign == '(' || sign == '[';
        }
    }

    /** How two values stand to each other. */
    record Relates(Comparison.Relation relation, String text, int column) implements Token {}

    /** An exponent in small raised characters. */
    record Raised(Expr exponent, String text, int column) implements Token {}

    /** The end of the text. */
    record End(int column) implements Token {
        @Override
        public String text() {
            return "the end";
        }
    }
}
