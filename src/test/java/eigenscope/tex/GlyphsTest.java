package eigenscope.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXConstants;

/** The outlines are those of the fonts, all of them and the right ones. */
final class GlyphsTest {
    private final Tex tex = new Tex();

    /** Glyph numbers from the "cmap" tables of the font files, read with a program of its own. */
    @ParameterizedTest
    @CsvSource({
        "x,        base/jlm_cmmi10.ttf,  91",
        "1,        latin/jlm_cmr10.ttf,  20",
        "2,        latin/jlm_cmr10.ttf,  21",
        "-,        maths/jlm_cmsy10.ttf, 99",
        "\\otimes, maths/jlm_cmsy10.ttf, 109",
        "\\Omega,  latin/jlm_cmr10.ttf,  109"
    })
    void aSignIsTheGlyphOfItsFontFile(String latex, String file, int glyph) {
        assertEquals(Outlines.ofGlyph(file, glyph), Outlines.of(tex.typeset(latex, 100)));
    }

    @Test
    void allDigitsDiffer() {
        var seen = new HashSet<String>();
        for (int digit = 0; digit <= 9; digit++) seen.add(Outlines.of(tex.typeset(Integer.toString(digit), 20)));
        assertEquals(10, seen.size());
    }

    @Test
    void aMinusIsNoHyphen() {
        assertNotEquals(Outlines.of(tex.typeset("-", 20)), Outlines.of(tex.typeset("\\text{-}", 20)));
        assertEquals(Outlines.of(tex.typeset("-", 20)), Outlines.of(tex.typeset("\u2212", 20)));
    }

    static List<String> symbols() {
        var _ = new Tex().typeset("x", 16);
        return SymbolAtom.symbols.entrySet().stream()
                .filter(symbol -> symbol.getValue().type != TeXConstants.TYPE_ACCENT)
                .map(Map.Entry::getKey)
                .filter(name -> name.chars().allMatch(Character::isLetter))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void everySymbolHasInkThatTurnsAsARuleDoes(String name) {
        var pieces = tex.typeset("\\" + name, 20).pieces();
        assertEquals(1, pieces.size());
        assertTrue(Outlines.turn(pieces.getFirst().outline()) > 0);
    }

    @Test
    void aRuleTurnsClockwise() {
        var rule = tex.typeset("\\rule{2em}{1em}", 20).pieces().getFirst();
        assertEquals(2 * 40 * 20, Outlines.turn(rule.outline()), 1e-3);
    }
}
