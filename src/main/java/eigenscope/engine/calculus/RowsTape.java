package eigenscope.engine.calculus;

import java.util.Arrays;

/**
 * Runs a program over one row after another: each operation over the whole row before the next one. What depends on the first variable
 * alone is kept from row to row, what does not depend on it is computed once for a row. Keeps its numbers: for one thread at a time.
 */
final class RowsTape {
    private final TapeProgram program;
    private final TapePoint single;
    private final double[][] rows;
    private final int width;
    private final RowsBudget byFirst;
    private final RowsBudget budget;

    /**
     * Takes the parameters, and computes what depends on nothing else.
     *
     * @param width numbers of the longest row
     */
    RowsTape(TapeProgram program, double[] parameters, int width) {
        this.program = program;
        this.width = width;
        single = new TapePoint(program, parameters);
        rows = new double[Math.max(1, program.registers)][width];
        byFirst = new RowsBudget(program.hasLoops ? width : 0);
        budget = new RowsBudget(program.hasLoops ? width : 0);
        spread(program.spreadOnce);
    }

    int width() {
        return width;
    }

    /** Takes the values of the first variable, as many as there are in each row from now on. */
    void first(double[] xs) {
        System.arraycopy(xs, 0, rows[0], 0, xs.length);
        byFirst.clear();
        run(program.byFirst, xs.length, byFirst, null);
    }

    /** Runs a row of n numbers, for values of the other variables. */
    void run(int n, double... others) {
        single.runOthers(others);
        spread(program.spreadByOthers);
        budget.set(byFirst, single.budget());
        run(program.byAll, n, budget, null);
    }

    /** Copies a result of the last row. */
    void output(int number, double[] out, int offset, int n) {
        double[] row = rows[program.outputs[number]];
        System.arraycopy(row, 0, out, offset, n);
        if (program.hasLoops) budget.strike(out, offset, n);
    }

    private void spread(int[] registers) {
        for (int register : registers) Arrays.fill(rows[register], single.register(register));
    }

    /**
     * Runs operations.
     *
     * @param spending what terms of sums are taken off
     * @param wanted 0 where what is computed is not looked at; null for nowhere
     */
    private void run(TapeCode code, int n, RowsBudget spending, double[] wanted) {
        int[] of = code.operands;
        for (int i = 0, k = 0; i < code.ops.length; i++, k += 4) {
            TapeOp op = code.ops[i];
            if (op == TapeOp.SUM) sum(code.loops[of[k]], n, spending, wanted);
            else RowsLoops.run(op, rows[of[k]], rows[of[k + 1]], rows[of[k + 2]], rows[of[k + 3]], n);
        }
    }

    private void sum(TapeLoop loop, int n, RowsBudget spending, double[] wanted) {
        double[] first = new double[n];
        double[] count = new double[n];
        double longest = 0;
        for (int i = 0; i < n; i++) {
            first[i] = Math.ceil(rows[loop.from][i]);
            boolean looked = wanted == null || wanted[i] != 0;
            double terms = looked ? Math.floor(rows[loop.to][i]) - first[i] + 1 : 0;
            boolean legal = spending.spend(i, terms, loop.ofValue);
            for (int sum : loop.sums) rows[sum][i] = legal ? 0 : Double.NaN;
            count[i] = legal ? terms : 0;
            longest = Math.max(longest, count[i]);
        }
        double[] now = new double[n];
        double[] index = rows[loop.index];
        for (int t = 0; t < longest; t++) {
            for (int i = 0; i < n; i++) {
                index[i] = first[i] + t;
                now[i] = t < count[i] ? 1 : 0;
            }
            run(loop.body, n, spending, now);
            for (int s = 0; s < loop.sums.length; s++) accumulate(rows[loop.terms[s]], now, rows[loop.sums[s]], n);
        }
    }

    private static void accumulate(double[] terms, double[] now, double[] sums, int n) {
        for (int i = 0; i < n; i++) sums[i] = now[i] != 0 ? sums[i] + terms[i] : sums[i];
    }
}
