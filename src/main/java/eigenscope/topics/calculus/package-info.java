/**
 * Topics of calculus. What a learner types is parsed, compiled and derived by {@link eigenscope.engine.calculus}; nothing here estimates a
 * derivative but where estimating is what one looks at.
 *
 * <p>Decisions of the topic {@code derivative}.
 *
 * <ul>
 *   <li>The step is positive: the slope to the left is what the central difference adds, and a slider of a step that may be 1e-16 has no
 *       room for signs.
 *   <li>A hand on the curve makes the step small, never tiny: two handles on one pixel cannot be told apart. The slider goes on from there.
 *   <li>At kinks the slope is the engine's convention and is called so, with the slopes on both sides; nothing claims a tangent there.
 *   <li>The score of a drawn derivative is known only once it is revealed, or one would draw by it.
 *   <li>What the picture shows upwards depends on the function and the window alone: an axis that followed the point would hide its motion.
 * </ul>
 */
package eigenscope.topics.calculus;
