package eigenscope.engine.calculus;

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
}
