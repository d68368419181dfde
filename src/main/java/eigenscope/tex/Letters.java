package eigenscope.tex;

import eigenscope.figure.Lettering;
import eigenscope.figure.Path;
import java.awt.font.GlyphVector;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of the fonts that pictures are written to files in, taken from the font once each. For one thread; the first letter of all
 * costs the loading of both fonts.
 */
public final class Letters implements Lettering {
    /** Text is laid out at this size, so that the font's own units, of which there are a few thousand to the em, lose nothing. */
    private static final double EM = 1000;

    private final Map<Long, Letter> letters = new HashMap<>();
    private final Map<Long, Double> kernings = new HashMap<>();

    @Override
    public Letter letter(int codePoint, boolean bold) {
        return letters.computeIfAbsent(key(codePoint, 0, bold), key -> read(codePoint, bold));
    }

    private static Letter read(int codePoint, boolean bold) {
        var glyphs = glyphs(bold, codePoint);
        var outline = Path.builder();
        Glyphs.copy(glyphs.getOutline(), outline);
        return new Letter(scaled(outline.build()), width(glyphs));
    }

    private static Path scaled(Path outline) {
        var smaller = Path.builder();
        outline.walk(smaller, 1 / EM, 0, 0);
        return smaller.build();
    }

    @Override
    public double kerning(int left, int right, boolean bold) {
        return kernings.computeIfAbsent(
                key(left, right, bold),
                key -> width(glyphs(bold, left, right))
                        - letter(left, bold).advance()
                        - letter(right, bold).advance());
    }

    private static long key(int left, int right, boolean bold) {
        return ((long) left << 32) | ((long) right << 1) | (bold ? 1 : 0);
    }

    private static GlyphVector glyphs(boolean bold, int... codePoints) {
        return Fonts.glyphs(new String(codePoints, 0, codePoints.length), EM, bold);
    }

    private static double width(GlyphVector glyphs) {
        return glyphs.getLogicalBounds().getWidth() / EM;
    }
}
