/**
 * One distribution: density, cumulative, quantile, draws, data.
 *
 * <p>Decisions. Each topic of this wing is a package, beside {@code family}, which is what some of them share: together they are more than a
 * hundred files. Names kept the beginnings that told them apart when they shared a folder, so that a search for one finds one.
 */
package eigenscope.topics.probability.distributions;
