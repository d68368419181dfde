/**
 * Bayes' rule, of tests and of a coin.
 *
 * <p>Decisions. {@link eigenscope.topics.probability.bayes.Bayes} holds two ways to learn, a test and a coin. A choice decides which one
 * parameters, formulas, code and steps are about; a picture shows one of the two, and opening it makes the choice; readouts of both are always
 * there. Results of tests are two counts, not a list, for their order does not matter. Refused: a thousand separate shapes for a thousand
 * people, which are one path a kind.
 */
package eigenscope.topics.probability.bayes;
