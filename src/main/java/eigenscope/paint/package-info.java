/**
 * The pen over our own pixels: paths, words and formulas with soft edges in an {@code int[]}, without JavaFX and without AWT. The window shows
 * what it painted as one opaque image.
 *
 * <p>Decisions.
 *
 * <ul>
 *   <li>JavaFX's canvas was refused after it had been measured: without a GPU it samples every path row by row, lays out every word anew and
 *       takes two copies of the picture to the screen. What is here takes the exact area a path covers of each pixel, and words and
 *       formulas are stamps that were cut once.
 *   <li>Coverage is summed by signed area: the sum over a row of what the edges before a pixel contribute is how much of it is inside. Where
 *       parts of one path overlap, the sum is cut at one: the non-zero rule, up to pixels in which edges of opposite sense cross.
 *   <li>A stroke is filled as a box for each straight piece and a wedge for each bend, all of the same sense: neighbours share edges,
 *       which cancel out, so that a pale stroke has no seams.
 *   <li>Rasters have rows without gaps, so that what fills them needs no stride. One for a part of the picture is handed a copy of it, which
 *       is copied back: laying it over cost as much again as a heat map.
 *   <li>A letter stands on quarters of a pixel: finer no eye sees, and each needs a stamp of its own.
 * </ul>
 */
package eigenscope.paint;
