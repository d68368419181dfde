/**
 * How learning descends: objectives with exact derivatives, optimisers, schedules, noise, and runs that know their status.
 *
 * <p>Decisions. What one sees is immutable: a {@link eigenscope.engine.optim.State}, a {@link
 * eigenscope.engine.optim.Step}, a {@link eigenscope.engine.optim.Run}. Each optimiser writes its formula once, as a loop over
 * the coordinates of a workspace; the same lines make a single step from a state and the thousands of a race, so a step
 * looked at is bit for bit the one that was run. A run records points, losses and the optimiser's memory in one array; all
 * else of a step is computed again when asked for, which is exact, since nothing depends on anything but the state, its
 * number and the seed.
 *
 * <p>Randomness is a function of (seed, step), not a stream: stepping back, replaying, and a race in which all optimisers
 * meet the same noise need no memory.
 *
 * <p>A run ends before infinity and says why. What it says of a rate that is too large is a comparison of two numbers, the
 * rate and the bound that the Hessian gives at that place, never a guess from the picture alone.
 *
 * <p>Refused: finite differences; a stop at convergence (steps asked for are steps made: the status tells since when the
 * point has been a minimum); an optimiser's private random generator; operators on vectors in the inner loop (each step would
 * allocate a dozen of them, for the same formula).
 */
package eigenscope.engine.optim;
