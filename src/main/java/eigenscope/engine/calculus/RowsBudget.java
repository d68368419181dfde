package eigenscope.engine.calculus;

import java.util.Arrays;

/** How many terms sums have added for each number of a row; see {@link TapeBudget}. */
final class RowsBudget {
    private final double[] spent;
    private final double[] spentDerived;

    RowsBudget(int width) {
        spent = new double[width];
        spentDerived = new double[width];
    }

    /** Starts again from nothing. */
    void clear() {
        Arrays.fill(spent, 0);
        Arrays.fill(spentDerived, 0);
    }

    /** Starts again where another row stands, and adds what single numbers have spent. */
    void set(RowsBudget row, TapeBudget single) {
        for (int i = 0; i < spent.length; i++) {
            spent[i] = row.spent[i] + single.spent();
            spentDerived[i] = row.spentDerived[i] + single.spentDerived();
        }
    }

    /** Takes terms off at one place; see {@link TapeBudget#spend}. */
    boolean spend(int i, double count, boolean ofValue) {
        if (!(count > 0)) return count <= 0;
        if (ofValue) spent[i] += count;
        else spentDerived[i] += count;
        return !isSpent(i);
    }

    /** Writes NaN over what means nothing because its terms were too many. */
    void strike(double[] out, int offset, int n) {
        for (int i = 0; i < n; i++) if (isSpent(i)) out[offset + i] = Double.NaN;
    }

    private boolean isSpent(int i) {
        return spent[i] > Limits.SUM_TERMS || spentDerived[i] > TapeProgram.DERIVED_TERMS;
    }
}
