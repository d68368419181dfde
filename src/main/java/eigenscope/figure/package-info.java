/**
 * Pictures as data: a {@link eigenscope.figure.Figure} of plots of marks, painted by a {@link eigenscope.figure.Pen} for the screen or a
 * file. No JavaFX, no AWT: the same values serve every back end and compare equal when they look equal.
 *
 * <p>Decisions. A plot is either flat or in space, and so are its marks: a mark cannot land in the wrong one. Themes live here rather than
 * with the window, because exported pictures wear them too and the window's style sheet is derived from them.
 */
package eigenscope.figure;
