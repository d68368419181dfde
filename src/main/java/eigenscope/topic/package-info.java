/**
 * The frame: what a topic declares ({@link eigenscope.topic.Topic}, {@link eigenscope.topic.Param}) and what follows from any declaration
 * ({@link eigenscope.topic.State}, {@link eigenscope.topic.History}, {@link eigenscope.topic.StateFile}). Neither JavaFX nor AWT; CommonMark for lessons.
 *
 * <p>Decisions.
 *
 * <ul>
 *   <li>A topic has {@link eigenscope.topic.Sheet sheets} rather than one figure: a second picture (the stages of a decomposition) is
 *       computed only while it is looked at. A sheet that shows some states only says so by what opening it changes
 *       ({@link eigenscope.topic.Sheet#where}): so no picture stands beside the numbers of another. To show just the sheets that fit was refused,
 *       for then nobody would find the others.
 *   <li>A covariance matrix is a {@link eigenscope.topic.Matrix} that clamps itself, as a real number does: an entry moves along with the one across the
 *       diagonal, and a covariance too large for its variances is refused where it is typed and made smaller where a variance shrinks.
 *   <li>{@code code} is given the model: the NumPy lines carry the present numbers.
 *   <li>Terms are declared once, with their ink: marks, formulas, code lines and matrix boxes refer to them by id.
 *   <li>{@code read} and {@code parse} are two: a file's value out of range is brought into it with a notice, a command's is refused.
 *   <li>A value of a {@link eigenscope.topic.State} is legal always: {@code with} clamps. So no topic checks its parameters.
 *   <li>Lessons are Markdown, read by commonmark-java: authors know it, editors show it, and a file of our own kind would need a
 *       manual. What a lesson may hold is less than Markdown ({@link eigenscope.topic.LessonBlock}), so that a screen draws all of it.
 *   <li>A step of a lesson that sets something up opens with a picture too, the first if it names none; what is to be seen afterwards is a
 *       link, since a picture that changes by itself takes away what the learner has just done.
 *   <li>The answer to a lesson's question is computed, never written down: it cannot be wrong, nor read in the file.
 *   <li>A saved or printed state leaves out what makes no sense in it, unless that was changed: two dozen letters that a typed function
 *       might have would bury the rest. To leave out the changed ones too was refused: a hidden value is kept, also in a file.
 *   <li>Numeric parameters have parts: a matrix entry is a number box like any other, nudged by the same keys.
 *   <li>A {@link eigenscope.figure.Handle} of the plane or of space is dragged by one method, with a place of two or three coordinates.
 *   <li>What one choice brings along is said by the topic ({@code changed}) and happens to hands only: a file or a command that names a
 *       surface and a start means that start, in whatever order it names them. Parameters that watch one another were refused for that.
 *   <li>What is changed seldom says so ({@code aside()}) and stands below the numbers, so that these are on the first screen.
 * </ul>
 */
package eigenscope.topic;
