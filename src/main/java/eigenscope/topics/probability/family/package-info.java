/**
 * What topics about any distribution share: the parameters of all families, a density of one's own, formulas and code of each.
 *
 * <p>Decisions. Which families there are and what numbers they take is read off the engine: {@link
 * eigenscope.topics.probability.family.FamilyParams} makes parameters of it, for every topic that is about any distribution. A choice holds the
 * family or nothing, and nothing means what the topic says: a density of one's own, or no second distribution.
 *
 * <p>A formula of a family is said once, as a function in the language that learners type in ({@link
 * eigenscope.topics.probability.family.Form}). From its tree come the letters, the same with numbers, and a value: a test holds it against the
 * engine, which computes otherwise. LaTeX templates were refused, since nothing could tell whether they are right. A closed form that has no
 * finite value here, or none at all, gives way to the integral or sum that defines it.
 */
package eigenscope.topics.probability.family;
