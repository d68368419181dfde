/**
 * Pictures as data: a {@link eigenscope.figure.Figure} of plots of marks, painted by a {@link eigenscope.figure.Pen} for the screen or a
 * file. No JavaFX, no AWT: the same values serve every back end and compare equal when they look equal.
 *
 * <p>Decisions. A plot is either flat or in space, and so are its marks: a mark cannot land in the wrong one. Themes live here rather than
 * with the window, because exported pictures wear them too and the window's style sheet is derived from them.
 *
 * <p>A view works in places on its axes, logarithms where an axis is logarithmic: panning, zooming and cutting need not know of scales, and
 * what a session remembers is such a window. So a plot whose scale is a choice needs an id for each scale. Curves join their points by
 * straight lines of the picture; lines without ends and lattices are refused on logarithmic axes, where they would be bent.
 *
 * <p>Which axes show the same stretch is said by the axes, by a name they have in common: the figure refuses links that cannot hold, and
 * {@link eigenscope.figure.Links} is all that pan and zoom need. A list of pairs beside the plots was refused: it could name plots that are
 * not there. What is seen is kept for every plot still, so that a plot keeps its place on a sheet where it stands alone.
 *
 * <p>The square plane of a joint figure is painted into a place that need not be one, for a square in a wide window leaves half of it to a margin. How much
 * more it then shows is known when it is painted, so its margins take their stretch from it there ({@link eigenscope.figure.Painter#seen}).
 *
 * <p>In space every mark goes to its place in a {@link eigenscope.figure.Room} first; light, hiding and the sizes of arrows know places only.
 *
 * <p>Colours for numbers are derived from the inks of the theme, not taken from a known map: on dark paper a map that begins at white would
 * shine, and neither would keep apart from the hues of paths drawn on it. Lines of equal value are computed by whoever makes the figure, off
 * the thread that paints, and kept as values. A bar that says what colours mean has a strip beside the plot: in a corner of it, as is usual, it
 * would cover what the colours show.
 *
 * <p>Labels under a level axis get their room in pixels when a plot is painted, and what pan and zoom work with does not know of it: a share of
 * the data is too little in a low plot and too much in a high one. Refused: labels over the axis, among the marks, but where a hand moved the
 * axis down to the edge.
 *
 * <p>Words beside points are moved apart when a plot is painted, for only a pen knows how wide they are, and each picture is worked out from
 * itself alone: a placement that remembered the last one would make exports differ from the window. Refused: leader lines, and words that push
 * each other about, which dance while a point is dragged.
 */
package eigenscope.figure;
