package eigenscope.engine.calculus;

import java.util.BitSet;

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

    /** Whether there are sums. */
    final boolean hasLoops;

    /** The registers that are set once, by {@link #once} or before, and used at each point. */
    final int[] spreadOnce;

    /** The registers that {@link #byOthers} sets, or that are such variables, and that are used at each point. */
    final int[] spreadByOthers;

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
            int[] outputs) {
        this.registers = registers;
        this.variables = variables;
        this.parameters = parameters;
        this.constants = constants;
        this.once = once;
        this.byFirst = byFirst;
        this.byOthers = byOthers;
        this.byAll = byAll;
        this.outputs = outputs;
        whole = TapeCodeWriter.joined(byFirst, byOthers, byAll);
        hasLoops = once.loops.length + whole.loops.length > 0;
        var used = new BitSet();
        for (int output : outputs) used.set(output);
        byFirst.addUsed(used);
        byAll.addUsed(used);
        var setOnce = new BitSet();
        setOnce.set(variables, variables + parameters + constants.length);
        once.addSet(setOnce);
        setOnce.and(used);
        spreadOnce = setOnce.stream().toArray();
        var setByOthers = new BitSet();
        setByOthers.set(1, Math.max(1, variables));
        byOthers.addSet(setByOthers);
        setByOthers.and(used);
        spreadByOthers = setByOthers.stream().toArray();
    }
}
