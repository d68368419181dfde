package eigenscope.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.figure.Typeset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms divide a formula and change nothing else. */
final class TermTest {
    private final Tex tex = new Tex();

    private List<String> terms(String latex) {
        return tex.typeset(latex, 20).pieces().stream().map(Typeset.Piece::term).toList();
    }

    @Test
    void piecesStandInTheOrderOfTheFormula() {
        assertEquals(List.of("", "b", "", "c"), terms("a+\\term{b}{b}+\\term{c}{\\vec c}"));
    }

    @Test
    void aTermGetsItsOwnGlyphsOnly() {
        var pieces = tex.typeset("\\term{x}{x}y", 20).pieces();
        assertEquals(
                Outlines.of(tex.typeset("x", 20)), Outlines.of(pieces.getFirst().outline()));
    }

    @Test
    void theInnermostTermWins() {
        assertEquals(List.of("out", "in", "out"), terms("\\term{out}{a+\\term{in}{b_{i}}+c}"));
    }

    @Test
    void theRuleOfAFractionBelongsToItsTerm() {
        assertEquals(List.of("top", "all", "bottom"), terms("\\term{all}{\\frac{\\term{top}{a}}{\\term{bottom}{b}}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a+\\term{b}{b}; a+b",
                "2\\term{n}{-0.5}=\\term{n}{-0.5}; 2-0.5=-0.5",
                "\\begin{bmatrix}\\term{a}{1}&-2\\\\3&\\term{a}{-4}\\end{bmatrix};"
                        + " \\begin{bmatrix}1&-2\\\\3&-4\\end{bmatrix}",
                "\\sqrt{\\term{x}{x^{2}}+1}; \\sqrt{x^{2}+1}",
                "\\term{s}{\\sum}_{i=1}^n \\term{x}{x}_i; \\sum_{i=1}^n x_i",
                "\\left(\\term{f}{\\frac{1}{2}}\\right)\\T; \\left(\\frac{1}{2}\\right)\\T"
            })
    void termsMoveNothing(String marked, String plain) {
        assertEquals(Outlines.of(tex.typeset(plain, 20)), Outlines.of(tex.typeset(marked, 20)));
        assertEquals(tex.typeset(plain, 20).width(), tex.typeset(marked, 20).width());
    }

    @Test
    void thereMayBeThousandsOfTerms() {
        String latex =
                IntStream.range(0, 3000).mapToObj("\\term{t%d}{x}"::formatted).collect(Collectors.joining());
        assertEquals(IntStream.range(0, 3000).mapToObj("t%d"::formatted).toList(), terms(latex));
    }

    @Test
    void boundsLieWhereTheTermIs() {
        var pieces = tex.typeset("\\term{a}{a}\\quad\\term{b}{b}", 20).pieces();
        assertTrue(pieces.getFirst().bounds().maxX() < 12);
        assertTrue(pieces.getLast().bounds().minX() > 30);
        assertTrue(pieces.getLast().bounds().minY() > -20
                && pieces.getLast().bounds().maxY() < 1);
    }
}
