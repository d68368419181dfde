package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Complex;
import eigenscope.figure.Typeset;
import eigenscope.topic.Formula;
import eigenscope.topic.SampleTopic;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import eigenscope.topic.Value;
import eigenscope.topic.Whole;
import eigenscope.ui.FormulaLayout.Sides;
import eigenscope.ui.Syntax.Kind;
import eigenscope.ui.Syntax.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the panels compute before anything is shown. */
final class PanelPiecesTest {
    private static SetFormula formula(double letters, double numbers) {
        return new SetFormula(
                new Formula("f", "f", "f", "f"),
                new Typeset(List.of(), letters, 12, 4),
                new Typeset(List.of(), numbers, 20, 15));
    }

    @Test
    void numbersStandBelowLettersHoweverWideThePanel() {
        var places =
                FormulaLayout.of(List.of(formula(100, 200)), Sides.BOTH, 2000).places();
        assertEquals(places.get(0).x(), places.get(1).x());
        assertTrue(places.get(0).y() < places.get(1).y());
    }

    @Test
    void aWideFormulaIsSetSmaller() {
        var layout = FormulaLayout.of(List.of(formula(100, 500)), Sides.NUMBERS, 480);
        assertTrue(layout.places().getFirst().size() < 1);
        assertEquals(480, layout.width());
    }

    @Test
    void whatWouldBecomeTooSmallSticksOut() {
        var layout = FormulaLayout.of(List.of(formula(100, 2000)), Sides.NUMBERS, 480);
        assertEquals(0.6, layout.places().getFirst().size());
        assertTrue(layout.width() > 1200);
    }

    @Test
    void oneSideOnlyIsOneLineAFormula() {
        var formulas = List.of(formula(100, 100), formula(100, 100));
        assertEquals(2, FormulaLayout.of(formulas, Sides.LETTERS, 480).places().size());
    }

    @Test
    void aRegionOfSourceIsMovedToTheMargin() {
        String text = "class C {\n    // region a\n    int x;\n        int y;\n    // endregion\n}\n";
        assertEquals(List.of("int x;", "    int y;"), Source.cut(text, "a", "C.java"));
    }

    @Test
    void aMissingRegionIsNamed() {
        var e = assertThrows(IllegalStateException.class, () -> Source.cut("class C {}", "a", "C.java"));
        assertEquals("there is no region 'a' in C.java", e.getMessage());
    }

    @Test
    void aRegionWithoutAnEndIsNamed() {
        var e = assertThrows(IllegalStateException.class, () -> Source.cut("// region a\nint x;", "a", "C.java"));
        assertEquals("region 'a' of C.java has no end", e.getMessage());
    }

    @Test
    void aMissingFileIsNamed() {
        var e = assertThrows(IllegalStateException.class, () -> Source.region("eigenscope/engine/No.java", "a"));
        assertEquals("there is no source eigenscope/engine/No.java", e.getMessage());
    }

    @Test
    void regionsShareATabAndOtherLinesHaveTheirOwn() {
        var tabs = new Listing()
                .of(List.of(
                        new Snippet.Region("Determinant", "eigenscope/engine/linalg/Determinant.java", "det", "det"),
                        new Snippet.Lines("NumPy", "python", List.of(new Line("x = 1", "")))));
        assertEquals(List.of("Java", "NumPy"), List.copyOf(tabs.keySet()));
        assertEquals("// Determinant", tabs.get("Java").getFirst().text());
        assertEquals("det", tabs.get("Java").getLast().term());
    }

    @Test
    void keywordsNumbersAndCommentsAreToldApart() {
        assertEquals(
                List.of(
                        new Token("return", Kind.KEYWORD),
                        new Token(" x1 * ", Kind.PLAIN),
                        new Token("2.5e-3", Kind.NUMBER),
                        new Token("; ", Kind.PLAIN),
                        new Token("// twice", Kind.COMMENT)),
                Syntax.of("return x1 * 2.5e-3; // twice"));
    }

    @Test
    void aPythonCommentIsOne() {
        assertEquals(
                new Token("# 2.125", Kind.COMMENT),
                Syntax.of("np.linalg.det(A)   # 2.125").getLast());
    }

    @Test
    void copiedLatexHoldsNoCommandOfOurs() {
        assertEquals("A{\\vec v}", Latex.plain("A\\term{v}{\\vec v}"));
        assertEquals("A\\hat{\\imath}+A^{\\top}", Latex.plain("A\\ihat+A\\T"));
    }

    @Test
    void aBoxShowsTwoDecimalsOrThree() {
        assertEquals("1.50", Wording.brief(1.5));
        assertEquals("\u22120.50", Wording.brief(-0.5));
        assertEquals("0.125", Wording.brief(0.125));
        assertEquals("0.00", Wording.brief(0));
        assertEquals("0.01234", Wording.brief(0.01234));
        assertEquals("1.235e7", Wording.brief(12_345_678));
    }

    @Test
    void equalWaysOnALogarithmicSliderAreEqualFactors() {
        var travel = Travel.of(SampleTopic.RATE);
        double step = travel.place(1e-2) - travel.place(1e-3);
        assertEquals(step, travel.place(1) - travel.place(0.1), 1e-12);
        assertEquals(0.0316, travel.at((travel.place(1e-2) + travel.place(1e-1)) / 2));
    }

    @Test
    void theEndsOfASliderAreExact() {
        var travel = Travel.of(SampleTopic.RATE);
        assertEquals(1e-4, travel.at(travel.place(1e-4)));
        assertEquals(10, travel.at(travel.place(10)));
    }

    @Test
    void aLogarithmicSliderOfWholeNumbersReachesZero() {
        var travel = Travel.of(Whole.whole("draws", "n", 0, 1_000_000, 10).onLogScale());
        assertEquals(0, travel.place(0));
        assertEquals(0, travel.at(0));
        assertEquals(999, travel.at(travel.place(999)));
        assertEquals(travel.place(99) - travel.place(9), travel.place(9999) - travel.place(999), 1e-12);
    }

    @Test
    void aDraggedNumberHasNoCrumbs() {
        assertEquals(0.3, Travel.of(SampleTopic.SHIFT).at(0.1 + 0.2));
    }

    @Test
    void singleLettersOfAHeadingStayAsTheyAre() {
        assertEquals("VECTOR v", Wording.capitals("Vector v"));
    }

    @Test
    void aCopiedValueIsExact() {
        assertEquals("[0.1, Infinity]", Wording.exact(new Value.Many(List.of(Value.of(0.1), Value.of(1 / 0.0)))));
    }

    @Test
    void aListBreaksBetweenItsMembersOnly() {
        var pair = new Value.Many(List.of(new Value.Cplx(new Complex(1, 2)), Value.of(3)));
        assertEquals("(1\u00a0+\u00a02\u202fi, 3)", Wording.whole(pair));
    }
}
