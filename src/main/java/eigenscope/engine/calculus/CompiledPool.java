package eigenscope.engine.calculus;

import java.util.concurrent.atomic.AtomicReference;

/**
 * One program with its parameters, and the registers it runs in while no other thread does. Whoever takes registers gives them back;
 * two threads at once have one pair each, and one of them is dropped.
 */
final class CompiledPool {
    private final TapeProgram program;
    private final double[] parameters;
    private final AtomicReference<TapePoint> idlePoint = new AtomicReference<>();
    private final AtomicReference<RowsTape> idleRows = new AtomicReference<>();

    CompiledPool(TapeProgram program, double[] parameters) {
        this.program = program;
        this.parameters = parameters;
    }

    TapePoint takePoint() {
        TapePoint idle = idlePoint.getAndSet(null);
        return idle == null ? new TapePoint(program, parameters) : idle;
    }

    void give(TapePoint point) {
        idlePoint.set(point);
    }

    /** Takes registers for rows of that many numbers, or more. */
    RowsTape takeRows(int width) {
        RowsTape idle = idleRows.getAndSet(null);
        return idle == null || idle.width() < width ? new RowsTape(program, parameters, width) : idle;
    }

    void give(RowsTape rows) {
        idleRows.set(rows);
    }
}
