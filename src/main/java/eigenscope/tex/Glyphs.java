package eigenscope.tex;

import eigenscope.figure.Box;
import eigenscope.figure.Path;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Outlines of single characters, each taken from its font once. For one thread. */
final class Glyphs {
    /** Outlines as the font has them: nothing hinted to the pixels of some screen. */
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private static final char SOFT_HYPHEN = '\u00ad';

    private final IdentityHashMap<Font, Map<Character, Glyph>> fonts = new IdentityHashMap<>();

    /** An outline and the box around all its points. */
    record Glyph(Path outline, Box bounds) {}

    /**
     * Returns the outline of one character at the font's own size, baseline's left end at the origin, y down.
     *
     * @throws UnsupportedOperationException if the font lacks the character
     */
    Glyph outline(Font font, char c) {
        Map<Character, Glyph> glyphs = fonts.get(font);
        Glyph known = glyphs == null ? null : glyphs.get(c);
        return known == null ? remember(font, c) : known;
    }

    private Glyph remember(Font font, char c) {
        Glyph read = read(font, c);
        fonts.computeIfAbsent(font, unseen -> new HashMap<>()).put(c, read);
        return read;
    }

    private static Glyph read(Font font, char c) {
        var run = new Run().through(new AffineTransform());
        copy(font.createGlyphVector(UNHINTED, new int[] {code(font, c)}).getOutline(), run);
        if (run.isEmpty()) throw missing(font, c);
        return new Glyph(run.path(), run.bounds());
    }

    private static int code(Font font, char c) {
        // Java never shows a soft hyphen, in whose place these fonts keep capital omega, circled times and others.
        // They number their glyphs in the order of the characters: it is the one before its neighbour.
        if (c == SOFT_HYPHEN) return code(font, (char) (SOFT_HYPHEN + 1)) - 1;
        if (!font.canDisplay(c)) throw missing(font, c);
        return font.createGlyphVector(UNHINTED, new char[] {c}).getGlyphCode(0);
    }

    private static UnsupportedOperationException missing(Font font, char c) {
        return new UnsupportedOperationException("%s has no glyph U+%04X".formatted(font.getFontName(), (int) c));
    }

    /** Hands every piece of a shape to {@code sink}. */
    static void copy(Shape shape, Path.Sink sink) {
        double[] p = new double[6];
        for (var pieces = shape.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            switch (pieces.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> sink.move(p[0], p[1]);
                case PathIterator.SEG_LINETO -> sink.line(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> sink.quad(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> sink.cubic(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> sink.close();
            }
        }
    }
}
