package eigenscope.engine.calculus;

/** Numbers that have a name. */
public enum Constant {
    /** Half a turn. */
    PI("pi", Math.PI),
    /** Base of natural logarithms. */
    E("e", Math.E),
    /** A whole turn. */
    TAU("tau", Math.TAU);

    private final String symbol;
    private final double value;

    Constant(String symbol, double value) {
        this.symbol = symbol;
        this.value = value;
    }

    /** Returns how it is typed. */
    public String symbol() {
        return symbol;
    }

    /** Returns the nearest double. */
    public double value() {
        return value;
    }
}
