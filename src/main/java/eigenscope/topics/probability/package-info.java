/**
 * Topics about chance.
 *
 * <p>Decisions. Which families there are and what numbers they take is read off the engine: {@link
 * eigenscope.topics.probability.FamilyParams} makes parameters of it, for every topic that is about any distribution. A choice holds the family or
 * nothing, and nothing means what the topic says: a density of one's own, or no second distribution.
 *
 * <p>{@link eigenscope.topics.probability.Bayes} holds two ways to learn, a test and a coin. A choice decides which one parameters, formulas, code and
 * steps are about; readouts and pictures of both are always there, and a hand on a picture makes the choice. Results of tests are two
 * counts, not a list, for their order does not matter. Refused: a thousand separate shapes for a thousand people, which are one path a kind.
 */
package eigenscope.topics.probability;
