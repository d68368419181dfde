/**
 * Topics about chance.
 *
 * <p>Decisions. Which families there are and what numbers they take is read off the engine: {@link
 * eigenscope.topics.probability.FamilyParams} makes parameters of it, for every topic that is about any distribution. A choice holds the family or
 * nothing, and nothing means what the topic says: a density of one's own, or no second distribution.
 *
 * <p>The covariance matrix of {@link eigenscope.topics.probability.BivariateNormal} is given by two deviations and the correlation, each legal
 * whatever the others are. Refused: the four entries as parameters, of which most are no covariance and one hand would move two. Its draws are standard
 * normal numbers made once and moved with mean and covariance, so that dots follow a hand instead of flickering.
 */
package eigenscope.topics.probability;
