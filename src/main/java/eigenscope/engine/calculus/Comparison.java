package eigenscope.engine.calculus;

/** Two values and how they are to stand to each other; false where either is not a number. */
public record Comparison(Relation relation, Expr left, Expr right) {
    /** How two numbers may stand to each other. */
    public enum Relation {
        /** Less than. */
        LESS("<"),
        /** Less than or equal to. */
        AT_MOST("<="),
        /** Greater than. */
        GREATER(">"),
        /** Greater than or equal to. */
        AT_LEAST(">="),
        /** Equal to. */
        EQUAL("=="),
        /** Not equal to. */
        UNEQUAL("!=");

        private final String symbol;

        Relation(String symbol) {
            this.symbol = symbol;
        }

        /** Returns how it is typed. */
        public String symbol() {
            return symbol;
        }
    }
}
