package eigenscope.tex;

import org.scilab.forge.jlatexmath.Char;
import org.scilab.forge.jlatexmath.TeXFont;

/** The characters that numbers are made of, each looked up once a style. */
final class Digits {
    private static final int STYLES = 8;
    private static final int POINT = 10;

    private final Char[][] known = new Char[STYLES][POINT + 1];

    /** Returns a digit or the decimal point in the font's usual face. */
    Char of(char c, int style, TeXFont font) {
        int i = c == '.' ? POINT : c - '0';
        if (known[style][i] == null) known[style][i] = read(c, style, font);
        return known[style][i];
    }

    /** Returns a digit or the decimal point in the font's present face. */
    static Char read(char c, int style, TeXFont font) {
        return c == '.' ? font.getChar("normaldot", style) : font.getDefaultChar(c, style);
    }
}
