package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.tex.Tex;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second column is what one would write by hand. */
final class LatexTest {
    private static final Map<String, String> NUMBERS = Map.of("x", "-2", "y", "3", "w1", "2.5\\cdot 10^{-9}", "n", "4");

    private static String of(String text) {
        return Latex.of(Texts.good(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "2*x*y             ~ 2xy",
                "2*3               ~ 2\\cdot 3",
                "x*2               ~ x\\cdot 2",
                "2*3^x             ~ 2\\cdot 3^{x}",
                "3(x+1)(y-2)       ~ 3(x+1)(y-2)",
                "x(-2)             ~ x\\cdot (-2)",
                "x(-y)             ~ x(-y)",
                "(2x)y             ~ 2xy",
                "2(x y)            ~ 2xy",
                "alpha x           ~ \\alpha x",
                "2pi x             ~ 2\\pi x",
                "pi^2              ~ \\pi^{2}",
                "x1 w_23           ~ x_{1}w_{23}",
                "1e-9 x            ~ 10^{-9}x",
                "2.5e-9 + 1        ~ 2.5\\cdot 10^{-9}+1",
                "(2.5e-9)^2        ~ (2.5\\cdot 10^{-9})^{2}"
            })
    void productsNeedNoSignButBetweenNumbers(String text, String tex) {
        assertEquals(tex, of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "x-(y-1)           ~ x-(y-1)",
                "(x-y)-1           ~ x-y-1",
                "-x^2              ~ -x^{2}",
                "(-x)^2            ~ (-x)^{2}",
                "-(x+1)            ~ -(x+1)",
                "x+(-y)            ~ x+(-y)",
                "(x+1)^2           ~ (x+1)^{2}",
                "(x^y)^2           ~ (x^{y})^{2}",
                "x^y^2             ~ x^{y^{2}}",
                "(x y)^2           ~ (xy)^{2}",
                "2^(x+1)           ~ 2^{x+1}",
                "x^-1              ~ x^{-1}"
            })
    void parenthesesStandWhereTheyMust(String text, String tex) {
        assertEquals(tex, of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "x/(y+1)           ~ \\frac{x}{y+1}",
                "(x+1)/2           ~ \\frac{x+1}{2}",
                "-x^2/2            ~ -\\frac{x^{2}}{2}",
                "(x/y)^2           ~ \\left(\\frac{x}{y}\\right)^{2}",
                "1/2 x             ~ \\frac{1}{2}x",
                "2(1/3)            ~ 2\\cdot \\frac{1}{3}",
                "x^(1/3)           ~ x^{1/3}",
                "x^(-1/3)          ~ x^{-1/3}",
                "x^((y+1)/3)       ~ x^{\\frac{y+1}{3}}"
            })
    void quotientsAreFractionsAndInExponentsSlashes(String text, String tex) {
        assertEquals(tex, of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "sin(x)            ~ \\sin(x)",
                "sin(x)^2          ~ \\sin^{2}(x)",
                "sin(x)^y          ~ (\\sin(x))^{y}",
                "sin(x/2)          ~ \\sin\\left(\\frac{x}{2}\\right)",
                "2sin(x)cos(y)     ~ 2\\sin(x)\\cos(y)",
                "asin(x)           ~ \\arcsin(x)",
                "log2(x)           ~ \\log_{2}(x)",
                "ln(x)             ~ \\ln(x)",
                "exp(-x^2)         ~ e^{-x^{2}}",
                "exp(-x/2)         ~ e^{-x/2}",
                "exp(x^2/2)        ~ \\exp\\left(\\frac{x^{2}}{2}\\right)",
                "e^x               ~ e^{x}",
                "sqrt(x+1)         ~ \\sqrt{x+1}",
                "sqrt(x)^3         ~ (\\sqrt{x})^{3}",
                "cbrt(x)           ~ \\sqrt[3]{x}",
                "|x|^3             ~ \\left|x\\right|^{3}",
                "|x/2|             ~ \\left|\\frac{x}{2}\\right|",
                "floor(x)          ~ \\lfloor x\\rfloor",
                "max(x, y)         ~ \\max(x,\\,y)",
                "atan2(y, x)       ~ \\operatorname{atan2}(y,\\,x)",
                "sigmoid(x)        ~ \\sigma(x)",
                "gamma(x)          ~ \\Gamma(x)",
                "erf(x)            ~ \\operatorname{erf}(x)"
            })
    void functionsHaveTheirSigns(String text, String tex) {
        assertEquals(tex, of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "sum(i, 1, n, i^2) ~ \\sum_{i=1}^{n} i^{2}",
                "sum(i, 1, n, i+1) ~ \\sum_{i=1}^{n}(i+1)",
                "sum(i, 1, n, i)+1 ~ \\sum_{i=1}^{n} i+1",
                "sum(i, 1, n, i)*x ~ \\left(\\sum_{i=1}^{n} i\\right)x",
                "2sum(i, 1, n, i)  ~ 2\\sum_{i=1}^{n} i"
            })
    void sumsAreSetAsInBooks(String text, String tex) {
        assertEquals(tex, of(text));
    }

    @Test
    void conditionsAreCasesAndThoseInsideTheOtherwiseMoreOfThem() {
        String first = "1&\\text{if }{x}\\leq 0";
        String second = "2&\\text{if }{x}<1";
        String last = "3&\\text{otherwise}";
        assertEquals(
                "\\begin{cases}" + String.join("\\\\", first, second, last) + "\\end{cases}",
                of("if(x<=0, 1, if(x<1, 2, 3))"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "2x+y              ~ 2\\cdot (-2)+3",
                "y x               ~ 3\\cdot (-2)",
                "x y               ~ (-2)\\cdot 3",
                "x+y               ~ -2+3",
                "y-x               ~ 3-(-2)",
                "x^2               ~ (-2)^{2}",
                "2^x               ~ 2^{-2}",
                "y/x               ~ \\frac{3}{-2}",
                "sin(x)            ~ \\sin(-2)",
                "y^2 w1            ~ 3^{2}\\cdot 2.5\\cdot 10^{-9}",
                "2a                ~ 2a",
                "sum(n, 1, 3, n x) ~ \\sum_{n=1}^{3} n\\cdot (-2)"
            })
    void presentNumbersStandInThePlaceOfLetters(String text, String tex) {
        Latex.Letters present =
                name -> NUMBERS.containsKey(name) ? Latex.Shown.number(NUMBERS.get(name)) : Latex.Letters.plain(name);
        assertEquals(tex, Latex.of(Texts.good(text), present));
    }

    @Test
    void lettersCanBeMarkedAsTerms() {
        assertEquals(
                "\\term{x}{x}^{2}+2\\term{y}{y}",
                Latex.of(Texts.good("x^2+2y"), name -> Latex.Letters.plain(name).as(name)));
    }

    @Test
    void numbersCanBeMarkedAsTerms() {
        Latex.Letters marked = name -> Latex.Shown.number(NUMBERS.get(name)).as(name);
        assertEquals("(\\term{x}{-2})^{2}+2\\cdot \\term{y}{3}", Latex.of(Texts.good("x^2+2y"), marked));
    }

    @Test
    void whatIsTooDeepToBeReadIsDots() {
        assertTrue(of("sqrt(".repeat(60) + "x" + ")".repeat(60)).contains("\\ldots"));
    }

    @Test
    void everythingTypesets() {
        var tex = new Tex();
        var trees = new RandomExpr(new SplittableRandom(6));
        for (int i = 0; i < 1_500; i++) {
            String latex = Latex.of(trees.next(1 + i % 6));
            assertTrue(tex.typeset(latex, 20).width() > 0, latex);
        }
    }
}
