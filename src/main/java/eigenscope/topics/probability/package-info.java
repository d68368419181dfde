/**
 * Topics about chance.
 *
 * <p>Decisions. Which families there are and what numbers they take is read off the engine: {@link
 * eigenscope.topics.probability.FamilyParams} makes parameters of it, for every topic that is about any distribution. A choice holds the family or
 * nothing, and nothing means what the topic says: a density of one's own, or no second distribution.
 *
 * <p>A formula of a family is said once, as a function in the language that learners type in ({@link eigenscope.topics.probability.Form}). From its
 * tree come the letters, the same with numbers, and a value: a test holds it against the engine, which computes otherwise. LaTeX templates were
 * refused, since nothing could tell whether they are right. A closed form that has no finite value here, or none at all, gives way to the integral
 * or sum that defines it.
 *
 * <p>The covariance matrix of {@link eigenscope.topics.probability.BivariateNormal} is given by two deviations and the correlation, each legal
 * whatever the others are, or entered as a matrix, where a choice says so. Refused: both at once, which files could make contradict each other. Its draws are standard
 * normal numbers made once and moved with mean and covariance, so that dots follow a hand instead of flickering.
 *
 * <p>Decisions of the topic on softmax.
 *
 * <ul>
 *   <li>Probabilities are computed from the shifted logits as doubles have them, not from those without the shift: that the shift cancels is seen,
 *       and proved by a law, rather than assumed.
 *   <li>A right class that is not there, after a class was taken away by a file or the slider went too far, has no loss and says so. To take the
 *       last class in its place silently would answer another question than was asked.
 *   <li>Colours of the Jacobian go as far as an entry can at the present temperature: where softmax is sure the whole map fades, which is the
 *       vanishing gradient.
 *   <li>More than three probabilities are shown as the shadow of their simplex on a regular polygon. It does not say who wins, so no realms are
 *       drawn in it.
 *   <li>Weights, the row between logits and probabilities, are shown on request: three rows do not fit a small window.
 * </ul>
 *
 * <p>{@link eigenscope.topics.probability.Bayes} holds two ways to learn, a test and a coin. A choice decides which one parameters, formulas, code and
 * steps are about, and a picture shows one of the two and opening it makes the choice; readouts of both are always there. Results of tests are two
 * counts, not a list, for their order does not matter. Refused: a thousand separate shapes for a thousand people, which are one path a kind.
 *
 * <p>Means are really drawn, n draws each, though sums of some families have a law with a name that one draw would do for: that law is shown beside them
 * and was refused as a shortcut, since what is to be seen is averaging. Half a milliard draws come in stages, and dear results are kept.
 */
package eigenscope.topics.probability;
