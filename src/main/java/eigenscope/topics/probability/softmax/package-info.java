/**
 * Scores become probabilities.
 *
 * <p>Decisions.
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
 */
package eigenscope.topics.probability.softmax;
