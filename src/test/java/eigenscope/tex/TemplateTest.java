package eigenscope.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.figure.Typeset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula set by changing the numbers of an earlier one is what it would have been if set anew. */
final class TemplateTest {
    /** Coordinates are compared to three decimals. */
    private static final double NEAR = 2e-3;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5 = -0.25 | \\numeral{0} = -\\numeral{1}",
                "2\\cdot3 - 12\\,i | \\numeral{0}\\cdot\\numeral{1} - \\numeral{2}\\,i",
                "\\begin{bmatrix}1.5&-2\\\\ 3&4.0\\end{bmatrix} |"
                        + " \\begin{bmatrix}\\numeral{0}&-\\numeral{1}\\\\ \\numeral{2}&\\numeral{3}\\end{bmatrix}",
                "\\term{a1}{0.5}\\sqrt{\\pi} | \\term{a1}{\\numeral{0}}\\sqrt{\\pi}",
                "3\\cdot 10^{-7} | \\numeral{0}\\cdot 10^{-\\numeral{1}}",
                "x^2 + x_1 + \\tfrac12 + \\frac{1}{2} | x^2 + x_1 + \\tfrac12 + \\frac{\\numeral{0}}{\\numeral{1}}",
                "2.\\text{ then }(1.) | \\numeral{0}.\\text{ then }(\\numeral{1}.)"
            })
    void numbersThatStandByThemselvesAreTakenOut(String latex, String template) {
        assertEquals(template, Template.of(latex).latex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A = \\begin{bmatrix}#&-#\\\\#&#\\end{bmatrix}\\term{v}{\\begin{bmatrix}#\\\\-#\\end{bmatrix}}",
                "\\term{eigen}{\\lambda}^2 - #\\,\\term{eigen}{\\lambda} \\term{det}{+ #} = 0",
                "\\lambda_{1,2} = -# \\pm #\\,i, \\quad #<#\\le#",
                "\\det A = #\\cdot(-#) - #\\cdot# = \\term{det}{-#}",
                "\\frac{#}{#} + \\frac{#-1}{2} + \\sqrt{# + #} + \\sqrt[3]{#}",
                "\\sum_{i=1}^{12} # + \\max_x # + \\int_0^{#} x\\,dx",
                "{\\bf 1 = #} + \\mathbf{#} + \\mathrm{x = #} + \\text{at # px} + \\boldsymbol{#}",
                "x^{#} + x^{-#} + e^{#\\,t} + x_{1,#}",
                "#' + #^2 + #_0 + 2# + x^#",
                "\\begin{cases}#&x < #\\\\-#&\\text{else}\\end{cases} \\left(#\\right) \\Big|# \\approx \\overline{#}",
                "#\\cdot 10^{-7} \\hspace{2mm} #\\rule{12pt}{1pt}# \\begin{array}{l@{\\quad}r}#&#\\end{array}",
                "\\vec v \\mapsto # \\;\\underbrace{#}_{#} \\;\\hat{#} \\;|#| \\;\\lfloor#\\rfloor \\;\\boxed{#}"
            })
    void aFormulaWithOtherNumbersIsWhatItIsSetAnew(String pattern) {
        var random = new SplittableRandom(1);
        var reused = new Tex();
        for (int i = 0; i < 40; i++) {
            String latex = filled(pattern, random);
            var seen = reused.typeset(latex, 19);
            assertAlike(new Press().plain(latex, 19), seen, latex);
        }
    }

    private static String filled(String pattern, RandomGenerator random) {
        var latex = new StringBuilder();
        for (char c : pattern.toCharArray())
            if (c != '#') latex.append(c);
            else if (random.nextInt(3) == 0) latex.append(random.nextInt(1000));
            else latex.append(random.nextInt(40)).append('.').append(random.nextInt(10_000));
        return latex.toString();
    }

    @Test
    void theSameFormulaAtAnotherSizeIsAsMuchLarger() {
        var tex = new Tex();
        var latex = "\\begin{bmatrix}1.5&2\\end{bmatrix} = \\frac{3.25}{4}";
        tex.typeset(latex, 20);
        var seen = tex.typeset(latex, 40);
        assertAlike(new Press().plain(latex, 40), seen, latex);
    }

    @Test
    void nobodyElseMayNameThePlaceOfANumber() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Tex().typeset("\\numeral{0}", 20));
        assertTrue(refused.getMessage().contains("there is no command \\numeral"), refused::getMessage);
    }

    private static void assertAlike(Typeset wanted, Typeset seen, String latex) {
        assertEquals(wanted.width(), seen.width(), NEAR, latex);
        assertEquals(wanted.ascent(), seen.ascent(), NEAR, latex);
        assertEquals(wanted.descent(), seen.descent(), NEAR, latex);
        assertEquals(terms(wanted), terms(seen), latex);
        for (int i = 0; i < wanted.pieces().size(); i++) {
            var one = Outlines.points(wanted.pieces().get(i).outline());
            var other = Outlines.points(seen.pieces().get(i).outline());
            assertEquals(one.size(), other.size(), latex);
            for (int j = 0; j < one.size(); j++) assertEquals(one.get(j), other.get(j), NEAR, latex);
        }
    }

    private static List<String> terms(Typeset formula) {
        return formula.pieces().stream().map(Typeset.Piece::term).toList();
    }
}
