package eigenscope.figure;

import java.util.function.Consumer;

/**
 * What a picture is drawn with: screen, PNG, SVG and PDF each have one. Coordinates are logical pixels, y down. A pen scales widths by
 * its theme's weight and sizes of type by its theme's scale, so that marks need not know about projectors.
 */
public interface Pen {
    /** Returns the colours and scales in force. */
    Theme theme();

    /** Returns the device's pixels for one logical pixel, positive. */
    double resolution();

    /** Draws along a path, with round joins and caps. */
    void stroke(Path path, Stroke stroke);

    /** Fills a path moved by (dx, dy). */
    void fill(Path path, double dx, double dy, Ink ink, double opacity);

    /** Fills a path where it is. */
    default void fill(Path path, Ink ink, double opacity) {
        fill(path, 0, 0, ink, opacity);
    }

    /** Fills a box: what a path could do too, but the largest areas of a picture are boxes. */
    void fill(Box box, Ink ink, double opacity);

    /**
     * Fills boxes that keep a pixel of the device away from one another, as one piece.
     *
     * @param corners of each box two opposite ones: x, y, x, y
     */
    default void fill(double[] corners, Ink ink, double opacity) {
        var path = Path.builder();
        for (int i = 0; i < corners.length; i += 4) {
            path.move(corners[i], corners[i + 1]);
            path.line(corners[i + 2], corners[i + 1]);
            path.line(corners[i + 2], corners[i + 3]);
            path.line(corners[i], corners[i + 3]);
            path.close();
        }
        fill(path.build(), ink, opacity);
    }

    /**
     * Draws dense things by pixels: hands out a transparent raster of the device's resolution that covers {@code where}, and shows what
     * {@code drawing} left in it. The raster is the pen's own and is used again: it must not be kept.
     */
    void raster(Box where, Consumer<Raster> drawing);

    /** Returns the em of a type in logical pixels. */
    default double em(Type type) {
        return type.size() * theme().scale();
    }

    /** Sets words with the type's anchor at (x, y). */
    default void text(String words, double x, double y, Type type) {
        set(words, x - type.anchor().across() * width(words, type), y + type.drop() * em(type), type);
    }

    /** Sets a formula with the type's anchor at (x, y). */
    default void tex(String latex, double x, double y, Type type) {
        Typeset formula = typeset(latex, type);
        double top = y - type.anchor().down() * formula.height();
        set(formula, x - type.anchor().across() * formula.width(), top + formula.ascent(), type);
    }

    /** Returns how wide words come out, in logical pixels. */
    double width(String words, Type type);

    /** Returns a formula as it comes out, in logical pixels. */
    Typeset typeset(String latex, Type type);

    /** Sets words with the left end of their baseline at (left, base), whatever the type's anchor. */
    void set(String words, double left, double base, Type type);

    /** Sets a formula with the left end of its baseline at (left, base), whatever the type's anchor. */
    void set(Typeset formula, double left, double base, Type type);

    /** Draws with everything outside {@code box} cut off. */
    void clipped(Box box, Runnable drawing);
}
