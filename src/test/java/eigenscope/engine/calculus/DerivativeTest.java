package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives as formulas: short, and equal to the automatic ones. */
final class DerivativeTest {
    private static final List<String> XY = List.of("x", "y");

    private static Expr of(String text, String letter) {
        return Derivative.of(Texts.good(text), letter).orElseThrow();
    }

    // By hand.
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "5                       ~ 0",
                "y                       ~ 0",
                "x                       ~ 1",
                "-x                      ~ -1",
                "x^4-3x^2+y^2            ~ 4*x^3 - 6*x",
                "0.1x^3                  ~ 0.3*x^2",
                "3/4 x^2                 ~ 3*x/2",
                "x^0.5                   ~ 0.5*x^(-0.5)",
                "x^(1/3)                 ~ x^(-2/3)/3",
                "x^-2                    ~ -2*x^(-3)",
                "x^n                     ~ n*x^(n - 1)",
                "2^x                     ~ ln(2)*2^x",
                "e^(2x)                  ~ 2*e^(2*x)",
                "x^x                     ~ x^x*(ln(x) + 1)",
                "1/x                     ~ -1/x^2",
                "1/x^3                   ~ -3/x^4",
                "x/(1+x^2)               ~ (1 - x^2)/(1 + x^2)^2",
                "(1-x)^2+100(y-x^2)^2    ~ -2*(1 - x) - 400*x*(y - x^2)",
                "x sin(x)                ~ sin(x) + x*cos(x)",
                "sin(x y)                ~ y*cos(x*y)",
                "cos(x)                  ~ -sin(x)",
                "tan(x)                  ~ 1 + tan(x)^2",
                "asin(x)                 ~ 1/sqrt(1 - x^2)",
                "acos(x)                 ~ -1/sqrt(1 - x^2)",
                "atan(2x)                ~ 2/(1 + 4*x^2)",
                "tanh(x)                 ~ 1 - tanh(x)^2",
                "exp(-x^2/2)             ~ -x*exp(-x^2/2)",
                "ln(x^2+1)               ~ 2*x/(x^2 + 1)",
                "log2(x)                 ~ 1/(x*ln(2))",
                "sqrt(x^2+y^2)           ~ x/sqrt(x^2 + y^2)",
                "cbrt(x)                 ~ 1/(3*cbrt(x)^2)",
                "sigmoid(w x+b)          ~ w*sigmoid(w*x + b)*(1 - sigmoid(w*x + b))",
                "softplus(x)             ~ sigmoid(x)",
                "relu(x)                 ~ if(x > 0, 1, 0)",
                "erf(x)                  ~ 2*exp(-x^2)/sqrt(pi)",
                "gamma(x)                ~ gamma(x)*digamma(x)",
                "|x|^3                   ~ 3*abs(x)^2*sign(x)",
                "sign(x)+floor(x)+step(x) ~ 0",
                "max(x, y, x^2)          ~ if(x >= max(y, x^2), 1, if(y >= x^2, 0, 2*x))",
                "min(x, 3)               ~ if(x <= 3, 1, 0)",
                "mod(y, x)               ~ -floor(y/x)",
                "atan2(y, x)             ~ -y/(x^2 + y^2)",
                "if(x < 0, -x, x^2)      ~ if(x < 0, -1, 2*x)",
                "if(x < 0, x+1, x+2)     ~ 1",
                "sum(i, 1, n, i x^i)     ~ sum(i, 1, n, i^2*x^(i - 1))",
                "sum(x, 1, 3, x)         ~ 0",
                "1e200x*1e200x           ~ 2*10^400*x"
            })
    void areWrittenAsOneWouldByHand(String text, String derivative) {
        assertEquals(derivative, PlainText.of(of(text, "x")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1/x       ~ 2/x^3",
                "x^3 y     ~ 6*x*y",
                "sin(x)^2  ~ 2*cos(x)^2 - 2*sin(x)^2",
                "exp(-x^2) ~ 4*x^2*exp(-x^2) - 2*exp(-x^2)",
                "sqrt(x)   ~ -1/(4*x*sqrt(x))"
            })
    void areTakenTwice(String text, String derivative) {
        assertEquals(derivative, PlainText.of(Derivative.of(of(text, "x"), "x").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x^4-3x^2 y+y^2",
                "sin(x y)+x^2",
                "x^y",
                "(x^2+1)^(y/2)",
                "2^(x y)",
                "e^(x y)",
                "x/(y^2+1)",
                "(x+y)/(x^2+2)^3",
                "tan(x)",
                "asin(x/5)+acos(y/5)",
                "atan(x y)",
                "atan2(y, x)",
                "sinh(x)-cosh(y)",
                "tanh(x y)",
                "exp(-x^2-y^2)",
                "ln(x^2+y^2)",
                "log(x^2)",
                "log2(x^2+1)",
                "log10(x^2+y^2)",
                "sqrt(x^2+y^2)",
                "cbrt(x-y)",
                "|x-y|^3",
                "sign(x) y",
                "max(x, y, x y)",
                "min(x^2, y)",
                "floor(x) y + ceil(y) x",
                "mod(x, y)",
                "erf(x y)",
                "gamma(x)",
                "gamma(x y)/gamma(y^2+1)",
                "sigmoid(2x-y)",
                "relu(x-y)^2",
                "softplus(x y)",
                "gelu(x y)",
                "step(x) y",
                "if(x < y, x^2 y, sin(y))",
                "sum(i, 1, 4, x^i y/i)",
                "sum(i, 1, 3, sum(j, 1, i, sin(i x + j y)))",
                "x^2/2 - y^2/(2x)",
                "-20exp(-0.2sqrt(0.5(x^2+y^2)))-exp(0.5(cos(2pi x)+cos(2pi y)))+e+20",
                "(x^2+y-11)^2+(x+y^2-7)^2",
                "(1.5-x+x y)^2+(2.25-x+x y^2)^2+(2.625-x+x y^3)^2",
                "x^-1.5 y",
                "(x y)^3/(x/y)"
            })
    void agreeWithTheAutomaticOnes(String text) {
        Expr expr = Texts.good(text);
        var automatic = Compiled.of(expr, XY);
        var random = new SplittableRandom(8);
        var first = new double[2];
        var second = new double[2][2];
        for (int point = 0; point < 40; point++) {
            double[] at = {random.nextDouble(-3, 3), random.nextDouble(-3, 3)};
            automatic.hessian(at, first, second);
            for (int i = 0; i < 2; i++) {
                Expr slope = Derivative.of(expr, XY.get(i)).orElseThrow();
                agrees(first[i], slope, at, text);
                for (int j = 0; j < 2; j++) {
                    Optional<Expr> bend = Derivative.of(slope, XY.get(j));
                    if (bend.isPresent()) agrees(second[i][j], bend.get(), at, text);
                    else assertTrue(text.contains("gamma"), text);
                }
            }
        }
    }

    private static void agrees(double automatic, Expr symbolic, double[] at, String text) {
        if (Double.isNaN(automatic)) return;
        double value = Compiled.of(symbolic, XY).value(at);
        assertEquals(
                automatic,
                value,
                1e-10 * Math.max(1, Math.abs(automatic)),
                () -> "%s: %s at (%s, %s)".formatted(text, PlainText.of(symbolic), at[0], at[1]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "abs(x)       ~ 0 ~ 0",
                "relu(x)      ~ 0 ~ 0",
                "step(x)      ~ 0 ~ 0",
                "sign(x)      ~ 0 ~ 0",
                "floor(x)     ~ 2 ~ 0",
                "ceil(x)      ~ 2 ~ 0",
                "max(x, 2x)   ~ 0 ~ 1",
                "max(2x, x)   ~ 0 ~ 2",
                "min(x, 2x)   ~ 0 ~ 1",
                "max(1, x, x^2) ~ 1 ~ 0",
                "if(x > 1, x, 5x) ~ 1 ~ 5",
                "mod(x, 2)    ~ 4 ~ 1",
                "mod(5, x)    ~ 2.5 ~ -2",
                "sum(i, 1, x, x) ~ 3 ~ 3"
            })
    void atKinksBothKeepToTheSameConvention(String text, double x, double slope) {
        var gradient = new double[1];
        Compiled.of(Texts.good(text), List.of("x")).gradient(new double[] {x}, gradient);
        assertEquals(slope, gradient[0]);
        assertEquals(slope, Compiled.of(of(text, "x"), List.of("x")).value(x));
    }

    @Test
    void ofDigammaHaveNoFormula() {
        assertEquals(Optional.empty(), Derivative.of(Texts.good("digamma(x)"), "x"));
        assertEquals("0", PlainText.of(of("digamma(y)", "x")));
    }

    @Test
    void thatNobodyCouldReadAreNotGiven() {
        assertEquals(Optional.empty(), Derivative.of(Texts.good("max(" + "x^2,".repeat(300) + "x)"), "x"));
    }

    @Test
    void ofRandomFunctionsAreEitherGivenOrNot() {
        var trees = new RandomExpr(new SplittableRandom(9));
        int given = 0;
        for (int i = 0; i < 5_000; i++)
            if (Derivative.of(trees.next(1 + i % 7), "x").isPresent()) given++;
        assertTrue(given > 4_000, "only " + given);
    }
}
