/**
 * Topics about chance.
 *
 * <p>Decisions. Which families there are and what numbers they take is read off the engine: {@link
 * eigenscope.topics.probability.FamilyParams} makes parameters of it, for every topic that is about any distribution. A choice holds the family or
 * nothing, and nothing means what the topic says: a density of one's own, or no second distribution.
 */
package eigenscope.topics.probability;
