package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A descent that was made: every step of it can be looked at. Immutable.
 *
 * <p>Keeps 3 + 4n numbers a step, n being the dimension. Every recorded state has a finite loss, gradient and memory and
 * coordinates of at most {@link #REACH}; only the start may be without. Runs are equal when all that they recorded is, whatever they are runs of.
 */
public final class Run {
    /** The largest coordinate that is gone to, in modulus: a run ends before numbers do. */
    public static final double REACH = 1e100;

    private final Descent descent;
    private final int n;
    private final int stride;
    private final double[] rows;
    private final int[] evaluations;
    private final int last;
    private final Optional<Vec> failed;

    private Run(Run whole, int last) {
        descent = whole.descent;
        n = whole.n;
        stride = whole.stride;
        rows = whole.rows;
        evaluations = whole.evaluations;
        this.last = last;
        failed = last == whole.last ? whole.failed : Optional.empty();
    }

    private Run(Descent descent, int steps) {
        this.descent = descent;
        n = descent.objective().dimension();
        stride = 2 + 4 * n;
        rows = new double[(steps + 1) * stride];
        evaluations = new int[steps + 1];
        var w = new Workspace(descent.objective());
        w.begin(descent.start().toArray());
        w.evaluate();
        record(w);
        while (w.t < steps && w.isSound()) {
            descent.advance(w);
            w.evaluate();
            if (w.isSound()) record(w);
        }
        boolean sound = w.isSound();
        last = sound ? w.t : Math.max(0, w.t - 1);
        failed = sound ? Optional.empty() : Optional.of(Vec.of(w.x));
    }

    static Run of(Descent descent, int steps) {
        return new Run(descent, steps);
    }

    private void record(Workspace w) {
        int row = w.t * stride;
        rows[row] = w.loss;
        rows[row + 1] = Workspace.norm(w.exact);
        for (int i = 0; i < n; i++) {
            rows[row + 2 + i] = w.x[i];
            rows[row + 2 + n + i] = w.v[i];
            rows[row + 2 + 2 * n + i] = w.s[i];
            rows[row + 2 + 3 * n + i] = w.u[i];
        }
        evaluations[w.t] = w.evaluations;
    }

    /** What this is a run of. */
    public Descent descent() {
        return descent;
    }

    /** The number of steps made; fewer than asked for if the run diverged. */
    public int last() {
        return last;
    }

    /** The same run as it stood after {@code t} steps, or whole where it is not that long. Costs nothing. */
    public Run upTo(int t) {
        Check.atLeast(0, "the step", t);
        return t >= last ? this : new Run(this, t);
    }

    /** The loss after {@code t} steps. */
    public double loss(int t) {
        return rows[Objects.checkIndex(t, last + 1) * stride];
    }

    /** The length of the exact gradient after {@code t} steps. */
    public double gradientNorm(int t) {
        return rows[Objects.checkIndex(t, last + 1) * stride + 1];
    }

    /** The coordinate i of the point after {@code t} steps. */
    public double x(int t, int i) {
        return rows[Objects.checkIndex(t, last + 1) * stride + 2 + Objects.checkIndex(i, n)];
    }

    /** The point after {@code t} steps. */
    public Vec point(int t) {
        return part(t, 0);
    }

    /** The points at which the first {@code t} steps asked the objective. */
    public int evaluations(int t) {
        return evaluations[Objects.checkIndex(t, last + 1)];
    }

    /** Everything that the step after {@code t} steps begins with. */
    public State state(int t) {
        return new State(t, part(t, 0), part(t, 1), part(t, 2), part(t, 3), evaluations(t));
    }

    /** Every number of the step from the state after {@code t} steps; from the last one: of the step that would be next. */
    public Step step(int t) {
        return descent.step(state(t));
    }

    /** The point at which the run ended because it, its loss, its gradient or its memory was out of reach; empty if that was not why. */
    public Optional<Vec> failed() {
        return failed;
    }

    /** How the run stands after its last step. */
    public Status status() {
        return Verdict.on(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Run run
                        && last == run.last
                        && stride == run.stride
                        && failed.equals(run.failed)
                        && Arrays.equals(rows, 0, (last + 1) * stride, run.rows, 0, (last + 1) * stride)
                        && Arrays.equals(evaluations, 0, last + 1, run.evaluations, 0, last + 1));
    }

    @Override
    public int hashCode() {
        return 31 * last + Double.hashCode(loss(last));
    }

    private Vec part(int t, int part) {
        int from = Objects.checkIndex(t, last + 1) * stride + 2 + part * n;
        return Vec.of(Arrays.copyOfRange(rows, from, from + n));
    }
}
