/**
 * Chance: distributions with their densities, tails and quantiles, sampling from a seed, estimation and information.
 *
 * <p>Decisions. A distribution is a record of its parameters; commons-statistics computes behind it and does not show. What a family is
 * called and which parameters it has stands once, in {@link eigenscope.engine.prob.Family}; sliders, commands and fits read it there.
 * Parameters that make no distribution are refused as a result with a reason, since a hand on a slider makes them all the time.
 *
 * <p>A moment that does not exist is NaN and one that is infinite is infinite, as the integrals say; nothing is estimated where a formula
 * is known. The upper tail has functions of its own, because one minus a number near one has no digits left.
 *
 * <p>Drawing is a function of (seed, block): every block of draws has its own generator. So the first thousand of a million are the same
 * thousand, blocks can be drawn in any order or at once, and stopping half way loses nothing.
 */
package eigenscope.engine.prob;
