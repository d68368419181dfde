package eigenscope.engine.calculus;

import java.util.BitSet;

/** A run of operations on registers. */
final class TapeCode {
    /** What to do, one after another. */
    final TapeOp[] ops;

    /** Four numbers for each: the registers of its operands, 0 for none, and the register of its result; for a sum the number of its loop first. */
    final int[] operands;

    /** The loops of the sums. */
    final TapeLoop[] loops;

    TapeCode(TapeOp[] ops, int[] operands, TapeLoop[] loops) {
        this.ops = ops;
        this.operands = operands;
        this.loops = loops;
    }

    /** Adds the registers it reads. */
    void addUsed(BitSet registers) {
        for (int i = 0; i < ops.length; i++)
            if (ops[i] != TapeOp.SUM) for (int k = 0; k < 3; k++) registers.set(operands[4 * i + k]);
        for (TapeLoop loop : loops) {
            registers.set(loop.from);
            registers.set(loop.to);
            for (int term : loop.terms) registers.set(term);
            loop.body.addUsed(registers);
        }
    }

    /** Adds the registers it sets for what comes after it. */
    void addSet(BitSet registers) {
        for (int i = 0; i < ops.length; i++) if (ops[i] != TapeOp.SUM) registers.set(operands[4 * i + 3]);
        for (TapeLoop loop : loops) for (int sum : loop.sums) registers.set(sum);
    }
}
