package eigenscope.tex;

import static java.util.Objects.requireNonNull;

import eigenscope.figure.Typeset;
import eigenscope.figure.Typesetter;
import java.util.Map;

/**
 * LaTeX mathematics as outlines, and the last few hundred formulas kept.
 *
 * <p>Any thread may call; one formula is set at a time, whatever the number of instances, while formulas that are kept
 * never wait. The first formula loads symbol tables and fonts, which takes a quarter of a second: not for the JavaFX thread.
 *
 * <p>Beyond LaTeX: {@code \term{id}{...}}, {@code \ihat}, {@code \jhat}, {@code \khat}, {@code \R} and the transpose
 * {@code A\T}. Colours, images, definitions and letters outside the formula fonts are refused.
 */
public final class Tex implements Typesetter {
    /** Formulas kept: a few frames of the largest topic, some megabytes at most. */
    private static final int KEPT = 256;

    private final Map<Key, Typeset> kept = new Lately<>(KEPT);

    /** Used behind the library's door only. Kept, for what it has read and because Java 2D puts a finalizer on every surface. */
    private final Press press = new Press();

    private record Key(String latex, double size) {}

    /** Prepares nothing yet: neither fonts nor tables are read before the first formula. */
    public Tex() {}

    @Override
    public Typeset typeset(String latex, double size) {
        requireNonNull(latex);
        if (!(size > 0 && size < Float.MAX_VALUE))
            throw new IllegalArgumentException("the size of a formula is a positive number of pixels, not " + size);
        var key = new Key(latex, size);
        synchronized (kept) {
            Typeset known = kept.get(key);
            if (known != null) return known;
        }
        Typeset fresh = Library.typeset(latex, size, press);
        synchronized (kept) {
            kept.put(key, fresh);
        }
        return fresh;
    }
}
