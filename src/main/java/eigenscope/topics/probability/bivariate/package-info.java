/**
 * Two numbers that depend on one another, normally distributed.
 *
 * <p>Decisions. The covariance matrix of {@link eigenscope.topics.probability.bivariate.BivariateNormal} is given by two deviations and the
 * correlation, each legal whatever the others are, or entered as a matrix, where a choice says so. Refused: both at once, which files could
 * make contradict each other. Its draws are standard normal numbers made once and moved with mean and covariance, so that dots follow a hand
 * instead of flickering.
 */
package eigenscope.topics.probability.bivariate;
