/**
 * Chance: distributions with their densities, tails and quantiles, sampling from a seed, estimation and information.
 *
 * <p>Decisions. A distribution is a record of its parameters; what computes behind it does not show. What a family is
 * called and which parameters it has stands once, in {@link eigenscope.engine.prob.Family}; sliders, commands and fits read it there.
 * Parameters that make no distribution are refused as a result with a reason, since a hand on a slider makes them all the time.
 *
 * <p>A moment that does not exist is NaN and one that is infinite is infinite, as the integrals say; nothing is estimated where a formula
 * is known. The upper tail has functions of its own, because one minus a number near one has no digits left.
 *
 * <p>Nearly every continuous family is location + scale Z of a {@link eigenscope.engine.prob.Law}: place, stretch, ends and probabilities 0 and 1
 * are dealt with once, in {@link eigenscope.engine.prob.LocationScale}. The laws are ours over the special functions of commons-numbers; the
 * generators and fast samplers are those of commons-rng. The neighbour commons-statistics was refused and is not on the class path: where a
 * law has no inverse in closed form its solver stops at an absolute 1e-9, which is every digit of a small quantile; it has no entropies
 * and no truncated normal law far out; and its objects are too dear to make for each density. Instead quantiles are found in the logarithms
 * of place and probability ({@link eigenscope.engine.prob.Inverse}), densities from what remains after Stirling's formula is divided out
 * ({@link eigenscope.engine.prob.Kernel}), and tails of large shapes with the same factors ({@link eigenscope.engine.prob.LargeShapes}).
 *
 * <p>Discrete laws give mass and both tails; quantiles, entropy and tables for drawing follow from these in
 * {@link eigenscope.engine.prob.Steps}. Counts stay below 10^15 or so, where doubles still tell one from the next; parameters that would leave
 * that range are refused.
 *
 * <p>Distances are taken before they are divided, and a lower and an upper probability travel together, since each is exact where it is small.
 * The probability of a narrow interval is the integral of its density, or a sum of masses: a difference of probabilities has no digits left.
 *
 * <p>Drawing is a function of (seed, block): every block of draws has its own generator. So the first thousand of a million are the same
 * thousand, blocks can be drawn in any order or at once, and stopping half way loses nothing. Where no quick sampler is known, quantiles
 * are looked up in tables whose error is less than ten million draws show ({@link eigenscope.engine.prob.InverseTable}). Refused: Cheng's beta
 * sampler, a third as fast as two gamma numbers.
 *
 * <p>A fit, a divergence, a diagnosis is a result too: a number with its error, or the reason why there is none. Likelihoods are climbed with
 * exact derivatives. Whether an integral over a tail is infinite is decided by how tails fall, never by watching quadrature grow. Refused:
 * standard errors where the likelihood is not smooth, and a fit that puts an end of the support where nobody knows it.
 */
package eigenscope.engine.prob;
