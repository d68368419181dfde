package eigenscope.engine.calculus;

/** How many terms sums have added for one value, which are to be {@link Limits#SUM_TERMS} at most. */
final class TapeBudget {
    private double spent;
    /** The same for sums that only derivatives need, which must end too, but may not make a value NaN that has been reached. */
    private double spentDerived;

    double spent() {
        return spent;
    }

    double spentDerived() {
        return spentDerived;
    }

    /** Starts again from where another one stands. */
    void set(TapeBudget other) {
        spent = other.spent;
        spentDerived = other.spentDerived;
    }

    /**
     * Takes terms off.
     *
     * @param count of the terms, 0 or less for none, NaN for bounds that are not numbers
     * @return whether they may be added
     */
    boolean spend(double count, boolean ofValue) {
        if (!(count > 0)) return count <= 0;
        if (ofValue) spent += count;
        else spentDerived += count;
        return !isSpent();
    }

    /** Says whether the terms were too many, and what was computed means nothing. */
    boolean isSpent() {
        return spent > Limits.SUM_TERMS || spentDerived > TapeProgram.DERIVED_TERMS;
    }
}
