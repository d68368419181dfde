package eigenscope.tex;

import eigenscope.figure.Lettering;
import eigenscope.figure.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of the fonts that pictures are written to files in, taken from the font once each; for one thread. They stand side by side
 * without kerning: Java's layout engine, which alone knows it, takes 80 ms to load, and in labels no eye misses it. The first letter of all
 * costs the loading of both fonts.
 */
public final class Letters implements Lettering {
    /** Text is laid out at this size, so that the font's own units, of which there are a few thousand to the em, lose nothing. */
    private static final double EM = 1000;

    private final Map<Integer, Letter> letters = new HashMap<>();

    @Override
    public Letter letter(int codePoint, boolean bold) {
        int key = (codePoint << 1) | (bold ? 1 : 0);
        // Asked for every letter of every frame: without a closure.
        Letter known = letters.get(key);
        if (known != null) return known;
        Letter read = read(codePoint, bold);
        letters.put(key, read);
        return read;
    }

    private static Letter read(int codePoint, boolean bold) {
        var glyph = Fonts.glyph(codePoint, EM, bold);
        var outline = Path.builder();
        Glyphs.copy(glyph.getOutline(), outline);
        return new Letter(scaled(outline.build()), glyph.getLogicalBounds().getWidth() / EM);
    }

    private static Path scaled(Path outline) {
        var smaller = Path.builder();
        outline.walk(smaller, 1 / EM, 0, 0);
        return smaller.build();
    }
}
