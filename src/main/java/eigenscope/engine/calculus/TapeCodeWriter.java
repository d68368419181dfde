package eigenscope.engine.calculus;

import java.util.ArrayList;
import java.util.List;

/** Collects operations in their order. */
final class TapeCodeWriter {
    private final List<TapeOp> ops = new ArrayList<>();
    private final List<Integer> operands = new ArrayList<>();
    private final List<TapeLoop> loops = new ArrayList<>();

    /** Returns one run of what stands in others, one after another. */
    static TapeCode joined(TapeCode... parts) {
        var all = new TapeCodeWriter();
        for (TapeCode part : parts)
            for (int i = 0; i < part.ops.length; i++)
                if (part.ops[i] == TapeOp.SUM) all.loop(part.loops[part.operands[4 * i]]);
                else {
                    int[] of = new int[4];
                    System.arraycopy(part.operands, 4 * i, of, 0, 4);
                    all.add(part.ops[i], of);
                }
        return all.code();
    }

    void add(TapeOp op, int... of) {
        ops.add(op);
        for (int register : of) operands.add(register);
    }

    void loop(TapeLoop loop) {
        add(TapeOp.SUM, loops.size(), 0, 0, 0);
        loops.add(loop);
    }

    TapeCode code() {
        return new TapeCode(
                ops.toArray(TapeOp[]::new),
                operands.stream().mapToInt(i -> i).toArray(),
                loops.toArray(TapeLoop[]::new));
    }
}
