package eigenscope.engine.calculus;

/**
 * Operations in the order in which they are run, by how often they must be: what depends on no variable once, what depends on the first
 * variable alone once for all rows of a grid, what depends on the others alone once for each row, the rest at each point.
 */
final class TapeProgram {
    /**
     * What the terms that only derivatives need may be more than those of a value, before they are NaN: such a sum stands, for each
     * sum of the value, at most once in each of four parts and each loop around it.
     */
    static final int DERIVED_TERMS = 16 * Limits.SUM_TERMS;

    /** How many numbers are kept: the variables, the parameters, the constants, the results. */
    final int registers;

    /** How many variables there are, in the first registers. */
    final int variables;

    /** How many parameters there are, in the next registers. */
    final int parameters;

    /** The values of the registers after these. */
    final double[] constants;

    /** Depends on constants and parameters. */
    final TapeCode once;

    /** Depends on the first variable too, and on no other one. */
    final TapeCode byFirst;

    /** Depends on variables other than the first. */
    final TapeCode byOthers;

    /** Depends on the first variable and another one. */
    final TapeCode byAll;

    /** The last three, one after another. */
    final TapeCode whole;

    /** The registers of value, gradient and upper triangle of the Hessian, as many as were asked for. */
    final int[] outputs;

    TapeProgram(
            int registers,
            int variables,
            int parameters,
            double[] constants,
            TapeCode once,
            TapeCode byFirst,
            TapeCode byOthers,
            TapeCode byAll,
            TapeCode whole,
            int[] outputs) {
        this.registers = registers;
        this.variables = variables;
        this.parameters = parameters;
        this.constants = constants;
        this.once = once;
        this.byFirst = byFirst;
        this.byOthers = byOthers;
        this.byAll = byAll;
        this.whole = whole;
        this.outputs = outputs;
    }
}
