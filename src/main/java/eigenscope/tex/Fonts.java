package eigenscope.tex;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The two fonts of pictures, from the class path. */
public final class Fonts {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final Font REGULAR = load("Inter-Regular.otf");
    private static final Font BOLD = load("Inter-SemiBold.otf");
    /** Fractional metrics without hinting: widths then grow in proportion to the size, on every device. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Fonts() {}

    private static Font load(String name) {
        try (var stream = Fonts.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) throw new IOException("no font " + FOLDER + name + " on the class path");
            return Font.createFont(Font.TRUETYPE_FONT, stream)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("the font " + name + " cannot be read", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns words laid out from the origin along their baseline, {@code size} pixels to the em. */
    public static GlyphVector glyphs(String words, double size, boolean bold) {
        Font font = (bold ? BOLD : REGULAR).deriveFont((float) size);
        return font.layoutGlyphVector(CONTEXT, words.toCharArray(), 0, words.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** Returns one letter at the origin, {@code size} pixels to the em. */
    static GlyphVector glyph(int codePoint, double size, boolean bold) {
        return (bold ? BOLD : REGULAR)
                .deriveFont((float) size)
                .createGlyphVector(CONTEXT, Character.toString(codePoint));
    }
}
