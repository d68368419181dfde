package eigenscope.figure;

/** Turns LaTeX into outlines. The package {@code tex} has the one there is; figures only know that there is one. */
@FunctionalInterface
public interface Typesetter {
    /**
     * Typesets one formula.
     *
     * @param latex mathematics without dollar signs; {@code \term{id}{...}} marks what belongs to a term
     * @param size em in pixels, positive
     * @return the outlines, never null
     * @throws IllegalArgumentException if the LaTeX cannot be read, saying why
     */
    Typeset typeset(String latex, double size);
}
