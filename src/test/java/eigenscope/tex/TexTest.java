package eigenscope.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.figure.Box;
import eigenscope.figure.Typeset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas are set as mathematics is, and the same text always gives the same formula. */
final class TexTest {
    private final Tex tex = new Tex();

    private Typeset set(String latex) {
        return tex.typeset(latex, 20);
    }

    private double width(String latex) {
        return set(latex).width();
    }

    @Test
    void aFractionIsTallerAndDeeperThanALetter() {
        assertTrue(set("\\frac{a}{b}").ascent() > 1.5 * set("b").ascent());
        assertTrue(set("\\frac{a}{b}").descent() > 5);
        assertEquals(0, set("a").descent(), 0.01 * 20);
    }

    @Test
    void theEmIsAsLongAsAsked() {
        assertEquals(2 * 32, tex.typeset("\\quad\\quad", 32).width(), 1e-3);
    }

    @Test
    void twiceTheSizeIsTwiceTheFormula() {
        var small = set("\\sqrt{x_1}");
        var large = tex.typeset("\\sqrt{x_1}", 40);
        assertEquals(2 * small.width(), large.width(), 1e-4);
        assertEquals(
                2 * small.pieces().getFirst().bounds().maxX(),
                large.pieces().getFirst().bounds().maxX(),
                1e-4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a+b", "\\frac{a}{b}", "\\int_0^1 x\\,dx", "\\boxed{y}", "\\begin{bmatrix}1&2\\end{bmatrix}"})
    void theFormulaReachesAboutAsFarAsItSays(String latex) {
        var formula = set(latex);
        for (var piece : formula.pieces()) {
            var said = new Box(0, -formula.ascent(), formula.width(), formula.descent()).grown(2);
            assertTrue(said.contains(piece.bounds().minX(), piece.bounds().minY()), piece.bounds()::toString);
            assertTrue(said.contains(piece.bounds().maxX(), piece.bounds().maxY()), piece.bounds()::toString);
        }
    }

    @Test
    void aSignAtTheStartOrAfterAnOperatorIsSetCloseToItsNumber() {
        double sign = width("-5") - width("5");
        assertEquals(sign, width("=-5") - width("=5"), 1e-4);
        assertEquals(sign, width("3\\cdot-5") - width("3\\cdot5"), 1e-4);
        assertEquals(sign, width("(-5)") - width("(5)"), 1e-4);
        assertTrue(width("3-5") - width("35") > sign + 5);
    }

    @ParameterizedTest
    @CsvSource({
        "\\ihat, \\hat{\\imath}",
        "\\jhat, \\hat{\\jmath}",
        "\\khat, \\hat{k}",
        "x\\in\\R^n, x\\in\\mathbb{R}^n",
        "U\\Sigma V\\T x, U\\Sigma V^\\top x"
    })
    void abbreviationsStandForWhatTheySay(String brief, String full) {
        assertEquals(set(full), set(brief));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\\vec v = \\begin{bmatrix}1.5&-0.5\\\\0.5&1.25\\end{bmatrix}\\begin{pmatrix}2\\\\1\\end{pmatrix}",
                "\\lambda_{1,2} = \\frac{\\operatorname{tr}A\\pm\\sqrt{(\\operatorname{tr}A)^2-4\\det A}}{2}",
                "\\lVert A\\vec v\\rVert_2 \\leq \\sigma_1\\lVert\\vec v\\rVert_2",
                "\\nabla f(\\mathbf{x}) = \\left(\\frac{\\partial f}{\\partial x_1},\\ldots\\right)\\T",
                "\\mathcal{L} = -\\sum_{i=1}^n \\log p(y_i \\mid x_i;\\theta)",
                "\\hat{\\beta} = \\arg\\min_\\beta\\lVert y-X\\beta\\rVert^2",
                "\\text{if } x \\ge 0",
                "90^\\circ\\approx\\tfrac{\\pi}{2}"
            })
    void theVocabularyOfTheTopicsIsKnown(String latex) {
        assertTrue(set(latex).width() > 40);
    }

    @Test
    void spacesInTextAreKept() {
        assertTrue(width("\\text{a b}") > width("\\text{ab}") + 4);
    }

    @Test
    void aCaseStandsClearOfItsCondition() {
        var pieces = set("\\begin{cases}\\term{a}{x}&\\term{b}{y}\\end{cases}").pieces();
        double gap = pieces.getLast().bounds().minX()
                - pieces.get(pieces.size() - 2).bounds().maxX();
        assertTrue(gap > 15, () -> "only " + gap + " pixels");
    }

    @Test
    void nothingIsSetAsNothing() {
        assertEquals(0, set("").pieces().size());
        assertEquals(0, set("\\,").pieces().size());
    }

    @Test
    void theSameTextGivesTheSameFormula() {
        String latex = "\\max_x\\frac{\\sin\\omega t}{\\sqrt{1+x^2}}";
        assertEquals(new Tex().typeset(latex, 17.5), new Tex().typeset(latex, 17.5));
    }

    @Test
    void whatWasSetBeforeChangesNothing() {
        var equation = new Tex().typeset("a=b+\\max_x c", 20);
        set("a{=}b{+}\\max\\nolimits_x c\\sum\\limits_i");
        assertEquals(equation, new Tex().typeset("a=b+\\max_x c", 20));
    }

    @Test
    void aFormulaThatFailedChangesNothing() {
        var before = new Tex().typeset("\\text{a}\\frac12", 20);
        assertThrows(
                IllegalArgumentException.class,
                () -> set("\\term{v}{\\text{a}\\frac{\\boxed{1}}{\\textcolor{red}{2}}}"));
        assertEquals(before, new Tex().typeset("\\text{a}\\frac12", 20));
        assertEquals(before, set("\\text{a}\\frac12"));
    }

    @Test
    void aFormulaIsKeptUntilHundredsOfOthersCame() {
        var first = set("x");
        assertSame(first, set("x"));
        for (int i = 0; i < 300; i++) set("y_{" + i + "}");
        assertNotSame(first, set("x"));
        assertEquals(first, set("x"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aSizeIsPositive(double size) {
        assertThrows(IllegalArgumentException.class, () -> tex.typeset("x", size));
    }
}
