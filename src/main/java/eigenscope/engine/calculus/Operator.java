package eigenscope.engine.calculus;

/** What joins two values. */
public enum Operator {
    /** Sum. */
    PLUS("+"),
    /** Difference. */
    MINUS("-"),
    /** Product. */
    TIMES("*"),
    /** Quotient. */
    OVER("/"),
    /** Power; as an operator it binds to the right. */
    POWER("^");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns how it is typed. */
    public String symbol() {
        return symbol;
    }
}
