package eigenscope.engine.calculus;

/** How many terms sums may still add for one value. */
final class TapeBudget {
    private double left = Limits.SUM_TERMS;
    /** The same for sums that only derivatives need, which must end too, but may not make a value NaN that has been reached. */
    private double leftDerived = TapeProgram.DERIVED_TERMS;

    /** Starts again from where another one stands. */
    void set(TapeBudget other) {
        left = other.left;
        leftDerived = other.leftDerived;
    }

    /**
     * Takes terms off.
     *
     * @param count of the terms, 0 or less for none, NaN for bounds that are not numbers
     * @return whether they may be added
     */
    boolean spend(double count, boolean ofValue) {
        if (!(count > 0)) return count <= 0;
        if (ofValue) left -= count;
        else leftDerived -= count;
        return !isSpent();
    }

    /** Says whether the terms were too many, and what was computed means nothing. */
    boolean isSpent() {
        return left < 0 || leftDerived < 0;
    }
}
