package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;

/**
 * All that an optimiser carries from one step to the next. Immutable: the state before a step is still there after it.
 *
 * @param t the number of steps made so far
 * @param x the point
 * @param v the velocity, or the running mean of gradients; zero where the optimiser keeps none
 * @param s the sum, or the running mean, of squared gradients; zero where the optimiser keeps none
 * @param u the running mean of squared steps; zero where the optimiser keeps none
 * @param evaluations the number of points at which the steps so far asked the objective for anything
 */
public record State(int t, Vec x, Vec v, Vec s, Vec u, int evaluations) {
    /** The state at the start, before any step: without memory. */
    public static State at(Vec start) {
        var zero = Vec.of(new double[start.size()]);
        return new State(0, start, zero, zero, zero, 0);
    }
}
