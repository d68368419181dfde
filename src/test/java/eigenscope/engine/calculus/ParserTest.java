package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed and what it means; the second column was written by hand. */
final class ParserTest {
    @ParameterizedTest
    @CsvSource({
        "1+2-3, (- (+ 1 2) 3)",
        "1-2-3, (- (- 1 2) 3)",
        "8/4/2, (/ (/ 8 4) 2)",
        "8/4*2, (* (/ 8 4) 2)",
        "1+2*3, (+ 1 (* 2 3))",
        "2*3^2, (* 2 (^ 3 2))",
        "2^3*4, (* (^ 2 3) 4)",
        "2^3^0.5, (^ 2 (^ 3 0.5))",
        "2**3, (^ 2 3)",
        "(1+2)*3, (* (+ 1 2) 3)",
        "[1+2]*3, (* (+ 1 2) 3)",
        "((x)), x"
    })
    void powersBindFirstAndToTheRightThenProductsThenSums(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "-x^2, (neg (^ x 2))",
        "-2^2, (neg (^ 2 2))",
        "(-x)^2, (^ (neg x) 2)",
        "2^-x, (^ 2 (neg x))",
        "2^-x^2, (^ 2 (neg (^ x 2)))",
        "2^-x y, (* (^ 2 (neg x)) y)",
        "-x*y, (neg (* x y))",
        "-x/y, (neg (/ x y))",
        "-2x, (neg (* 2 x))",
        "-x+y, (+ (neg x) y)",
        "x*-y, (* x (neg y))",
        "x*-y^2, (* x (neg (^ y 2)))",
        "x*-y*z, (* (* x (neg y)) z)",
        "x/-y, (/ x (neg y))",
        "x--y, (- x (neg y))",
        "--x, (neg (neg x))",
        "+x, x",
        "x+-y z, (+ x (neg (* y z)))"
    })
    void aSignRanksWithSumsAndAfterAnOperatorBelongsToTheFactor(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2x y, (* (* 2 x) y)",
        "3(x+1)(y-2), (* (* 3 (+ x 1)) (- y 2))",
        "sin(x)cos(y), (* (sin x) (cos y))",
        "2pi, (* 2 PI)",
        "6/2(1+x), (* (/ 6 2) (+ 1 x))",
        "1/2x, (* (/ 1 2) x)",
        "2x^2y, (* (* 2 (^ x 2)) y)",
        "2^3x, (* (^ 2 3) x)",
        "xy, (* x y)",
        "abc, (* (* a b) c)",
        "x(x+1), (* x (+ x 1))",
        "(x)(y), (* x y)",
        "2e, (* 2 E)",
        "2ex, (* (* 2 E) x)",
        "2e-x, (- (* 2 E) x)",
        "xe^x, (* x (^ E x))",
        "2xexp(x), (* (* 2 x) (exp x))",
        "xsin(x), (* x (sin x))",
        "xylog2(x), (* (* x y) (log2 x))",
        "2pisin(x), (* (* 2 PI) (sin x))",
        "'2if(x<0, 1, 2)', (* 2 (if (< x 0) 1 2))",
        "2|x|y, (* (* 2 (abs x)) y)"
    })
    void productsNeedNoSign(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource({"1e-3, 0.001", "2.5E1, 25", ".5, 0.5", "5., 5", "007, 7", "1e5, 100000", "0, 0", "1.25e+2, 125"})
    void numbersAreDecimal(String text, double value) {
        assertEquals(new Expr.Literal(value), Texts.good(text));
    }

    @ParameterizedTest
    @CsvSource({
        "w1, w1",
        "w_1, w1",
        "w\u2081, w1",
        "x1y2, (* x1 y2)",
        "xy2, (* x y2)",
        "X, X",
        "\u03b1, \u03b1",
        "alpha, \u03b1",
        "theta_1, \u03b81",
        "2beta, (* 2 \u03b2)",
        "mu, \u03bc",
        "xi, (* x i)",
        "\u03c6, \u03c6",
        "\u03d5, \u03c6"
    })
    void aLetterWithOrWithoutAnIndexIsAVariable(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void everyFunctionIsCalledByItsName(Function function) {
        String arguments = function.fewest() == 1 ? "(x)" : "(x, y)";
        assertEquals(
                "(%s %s)".formatted(function.symbol(), function.fewest() == 1 ? "x" : "x y"),
                Shape.of(function.symbol() + arguments));
    }

    @ParameterizedTest
    @CsvSource({
        "arcsin(x), (asin x)",
        "arctan(x), (atan x)",
        "log_2(x), (log2 x)",
        "log\u2081\u2080(x), (log10 x)",
        "sgn(x), (sign x)",
        "\u0393(x), (gamma x)",
        "'max(x, y, 2)', (max x y 2)",
        "'atan2(y, x)', (atan2 y x)",
        "sin (x), (sin x)",
        "sin(x)^2, (^ (sin x) 2)",
        "sin^2(x), (^ (sin x) 2)",
        "sin\u00b2(x), (^ (sin x) 2)",
        "sin^2 x, (^ (sin x) 2)",
        "sin(x)/2, (/ (sin x) 2)"
    })
    void functionsHaveOtherSpellings(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "sin x, (sin x)",
        "sin x + 1, (+ (sin x) 1)",
        "ln 2x, (ln (* 2 x))",
        "sin 2 pi x, (sin (* (* 2 PI) x))",
        "sin x cos y, (* (sin x) (cos y))",
        "sin x^2, (sin (^ x 2))",
        "2 sin x, (* 2 (sin x))",
        "sin -x, (sin (neg x))",
        "sin sin x, (sin (sin x))",
        "sqrt 2, (sqrt 2)",
        "|sin x|, (abs (sin x))"
    })
    void oneArgumentOfNumbersAndLettersGoesWithoutParentheses(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "x\u00b2, (^ x 2)",
        "x\u207b\u00b9, (^ x (neg 1))",
        "x\u00b9\u2070, (^ x 10)",
        "2x\u00b2y, (* (* 2 (^ x 2)) y)",
        "-x\u00b2, (neg (^ x 2))",
        "2\u00b7x, (* 2 x)",
        "2\u00d7x, (* 2 x)",
        "6\u00f72, (/ 6 2)",
        "x\u22121, (- x 1)",
        "2\u03c0, (* 2 PI)",
        "\u03c4, TAU",
        "\u221ax, (sqrt x)",
        "\u221a2 + 1, (+ (sqrt 2) 1)",
        "\u221a(x+1), (sqrt (+ x 1))",
        "\u221a(x)^2, (^ (sqrt x) 2)",
        "2\u221ax, (* 2 (sqrt x))",
        "\u221b8, (cbrt 8)",
        "|x|, (abs x)",
        "|x|+|y|, (+ (abs x) (abs y))",
        "|2x-|y||, (abs (- (* 2 x) (abs y)))",
        "||x|-1|, (abs (- (abs x) 1))",
        "|x||y|, (* (abs x) (abs y))",
        "x\u00a0+\u20091, (+ x 1)",
        "\uff12\uff0b\uff58, (+ 2 x)",
        "\ud835\udc65\u00b2, (^ x 2)"
    })
    void whatIsPastedFromABookIsRead(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "<, <",
        "<=, <=",
        "\u2264, <=",
        ">, >",
        ">=, >=",
        "\u2265, >=",
        "=, ==",
        "==, ==",
        "!=, !=",
        "\u2260, !=",
        "<>, !="
    })
    void comparisonsStandInConditions(String typed, String relation) {
        assertEquals("(if (%s x 0) 1 2)".formatted(relation), Shape.of("if(x%s0, 1, 2)".formatted(typed)));
    }

    @Test
    void aSumHasALetterTwoBoundsAndATerm() {
        assertEquals("(sum i 1 n (* (^ i 2) x))", Shape.of("sum(i, 1, n, i^2 x)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum(i, 1, 10000, i)", "sum(i, 5, 1, i)", "sum(i, 1, 99, sum(j, 1, 99, i*j))"})
    void sumsMayHaveAsManyTermsAsTheLimitSays(String text) {
        Texts.good(text);
    }
}
