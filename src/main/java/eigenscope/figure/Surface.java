package eigenscope.figure;

/**
 * The graph of a function of two variables over a rectangle, lit from above, with mesh lines.
 *
 * @param domain where the function is taken, x to the right and y into the picture
 * @param heights its values on an even grid over the domain, edges included
 * @param ink role of the colour
 */
public record Surface(String term, Box domain, Relief heights, Ink ink) implements Mark3 {}
