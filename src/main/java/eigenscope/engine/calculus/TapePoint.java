package eigenscope.engine.calculus;

/** Runs a program at one point after another. Keeps its numbers between: for one thread at a time. */
final class TapePoint {
    private final TapeProgram program;
    private final double[] registers;
    private final TapeBudget once = new TapeBudget();
    private final TapeBudget budget = new TapeBudget();

    /** Takes the parameters, and computes what depends on nothing else. */
    TapePoint(TapeProgram program, double[] parameters) {
        this.program = program;
        registers = new double[Math.max(1, program.registers)];
        System.arraycopy(parameters, 0, registers, program.variables, parameters.length);
        double[] constants = program.constants;
        System.arraycopy(constants, 0, registers, program.variables + parameters.length, constants.length);
        run(program.once);
        once.set(budget);
    }

    /** Runs at a point of as many numbers as there are variables. */
    void run(double[] point) {
        System.arraycopy(point, 0, registers, 0, program.variables);
        runWhole();
    }

    /** Runs at a point of one variable. */
    void run(double x) {
        registers[0] = x;
        runWhole();
    }

    /** Runs at a point of two variables. */
    void run(double x, double y) {
        registers[0] = x;
        registers[1] = y;
        runWhole();
    }

    /** Computes what depends on variables other than the first alone. */
    void runOthers(double... others) {
        System.arraycopy(others, 0, registers, 1, others.length);
        budget.set(once);
        run(program.byOthers);
    }

    /** Returns what the last run spent. */
    TapeBudget budget() {
        return budget;
    }

    /** Returns a result of the last run. */
    double output(int number) {
        return budget.isSpent() ? Double.NaN : registers[program.outputs[number]];
    }

    /** Returns what a code of single numbers left in a register. */
    double register(int register) {
        return registers[register];
    }

    private void runWhole() {
        budget.set(once);
        run(program.whole);
    }

    private void run(TapeCode code) {
        double[] r = registers;
        TapeOp[] ops = code.ops;
        int[] of = code.operands;
        for (int i = 0, k = 0; i < ops.length; i++, k += 4) {
            TapeOp op = ops[i];
            switch (op) {
                // The commonest at once, the others by a call.
                case ADD -> r[of[k + 3]] = r[of[k]] + r[of[k + 1]];
                case SUBTRACT -> r[of[k + 3]] = r[of[k]] - r[of[k + 1]];
                case MULTIPLY -> r[of[k + 3]] = r[of[k]] * r[of[k + 1]];
                case SUM -> sum(code.loops[of[k]]);
                default -> r[of[k + 3]] = TapeValues.of(op, r[of[k]], r[of[k + 1]], r[of[k + 2]]);
            }
        }
    }

    private void sum(TapeLoop loop) {
        double first = Math.ceil(registers[loop.from]);
        double count = Math.floor(registers[loop.to]) - first + 1;
        boolean legal = budget.spend(count, loop.ofValue);
        for (int sum : loop.sums) registers[sum] = legal ? 0 : Double.NaN;
        if (!legal) return;
        for (int i = 0; i < count; i++) {
            registers[loop.index] = first + i;
            run(loop.body);
            for (int s = 0; s < loop.sums.length; s++) registers[loop.sums[s]] += registers[loop.terms[s]];
        }
    }
}
