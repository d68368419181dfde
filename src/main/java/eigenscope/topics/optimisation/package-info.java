/**
 * Topics of optimisation. Their mathematics is that of {@link eigenscope.engine.optim}: a topic reads it off, draws it and says it.
 *
 * <p>Decisions of the topic on gradient descent.
 *
 * <ul>
 *   <li>Step t is the one from the point after t steps: what formula, overlays and slice show is the step that comes next, so that there is
 *       one at the start too, and a learner can foresee the picture's next change.
 *   <li>Arrows and ellipses are drawn in the units of the plane: −η g, −η v and the ellipse of all steps for a gradient of that length. Nothing is
 *       scaled to look well; what is too long leaves the picture.
 *   <li>A schedule needs to know how long a run is meant to be. That is a parameter of its own, {@code horizon}: were it the step one looks at,
 *       looking on would change what has been.
 *   <li>Losses stand on a logarithmic axis where none of them is negative, else on a linear one: no number is shifted to fit.
 * </ul>
 *
 * <p>Decisions of the topic on fitting a line.
 *
 * <ul>
 *   <li>What a hand drags is the start, in both planes: the first line by its ends among the data, the point (w, b) among the lines. The present
 *       line is what training made of it and follows; to drag it itself would be to drag a result.
 *   <li>All that follows from the data alone is worked out once and kept for as long as the data stay. A step on all rows costs a dozen operations,
 *       whatever their number.
 *   <li>The loss is the mean of squares, not their sum or half of it: so the rate means the same for any number of rows.
 *   <li>Squares stand on residuals of some hundred rows at most, evenly chosen: more would be a smear.
 * </ul>
 */
package eigenscope.topics.optimisation;
