package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;
import java.util.Arrays;

/**
 * The numbers that an optimiser works on, overwritten by every step: of one run and one thread, never seen outside. Arrays have
 * the size of the objective's dimension.
 */
final class Workspace {
    final Objective f;
    final int n;
    /** The point. */
    final double[] x;
    /** The gradient at the point, exact. */
    final double[] exact;
    /** The gradient that the optimiser is given, g: the exact one or an estimate. */
    final double[] g;
    /** Velocity, or the running mean of gradients. */
    final double[] v;
    /** The sum, or the running mean, of squared gradients. */
    final double[] s;
    /** The running mean of squared steps. */
    final double[] u;
    /** v without the bias of its start. */
    final double[] vHat;
    /** s without the bias of its start. */
    final double[] sHat;
    /** The direction d that the step subtracts, times the rate. */
    final double[] d;
    /** The Hessian, one row after the other. */
    final double[] h;
    /** Its factor. */
    final double[] l;
    /** A point that is tried. */
    final double[] trial;

    /** The number of the step being made, from 1; between steps the number of steps made. */
    int t;
    /** f(x). */
    double loss;
    /** η of this step, as the schedule has it. */
    double rate;
    /** What d was multiplied by in the end. */
    double taken;
    /** Whether the direction is not the one of the plain formula. */
    boolean modified;
    /** Points at which the objective was asked so far. */
    int evaluations;

    Workspace(Objective f) {
        this.f = f;
        n = f.dimension();
        x = new double[n];
        exact = new double[n];
        g = new double[n];
        v = new double[n];
        s = new double[n];
        u = new double[n];
        vHat = new double[n];
        sHat = new double[n];
        d = new double[n];
        h = new double[n * n];
        l = new double[n * n];
        trial = new double[n];
    }

    /** Begins at a point, without memory; the loss is not computed. */
    void begin(double... start) {
        System.arraycopy(start, 0, x, 0, n);
        Arrays.fill(v, 0);
        Arrays.fill(s, 0);
        Arrays.fill(u, 0);
        t = 0;
        evaluations = 0;
    }

    void load(State state) {
        begin(state.x().toArray());
        System.arraycopy(state.v().toArray(), 0, v, 0, n);
        System.arraycopy(state.s().toArray(), 0, s, 0, n);
        System.arraycopy(state.u().toArray(), 0, u, 0, n);
        t = state.t();
        evaluations = state.evaluations();
    }

    State state() {
        return new State(t, Vec.of(x), Vec.of(v), Vec.of(s), Vec.of(u), evaluations);
    }

    void evaluate() {
        loss = f.gradient(x, exact);
    }

    /** Makes one step; point, loss, exact gradient and {@code g} are those before it, the point alone is the one after. */
    void step(Optimizer optimizer, double eta) {
        rate = eta;
        taken = eta;
        modified = false;
        t++;
        evaluations++;
        optimizer.update(this);
    }

    /**
     * Whether point, loss, gradient and memory are numbers, and the point is within reach of all that is computed from it. A sum of
     * squares that has overflowed would divide every later step down to nothing, as if the run had come to rest.
     */
    boolean isSound() {
        if (!Double.isFinite(loss)) return false;
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(x[i]) <= Run.REACH) || !Double.isFinite(exact[i])) return false;
            if (!Double.isFinite(v[i]) || !Double.isFinite(s[i]) || !Double.isFinite(u[i])) return false;
        }
        return true;
    }

    /** The quotient g / scale, and 0 where both vanish: a coordinate that has seen no slope stays, with ε = 0 too. */
    static double ratio(double g, double scale) {
        return g == 0 && scale == 0 ? 0 : g / scale;
    }

    /** The Euclidean length, in plain arithmetic where that neither overflows nor underflows. */
    static double norm(double[] a) {
        double sum = 0;
        for (double ai : a) sum += ai * ai;
        return sum > 1e-200 && sum < 1e200 ? Math.sqrt(sum) : Vec.of(a).norm();
    }
}
