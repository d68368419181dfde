package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.CompiledTrees.X;
import static eigenscope.engine.calculus.CompiledTrees.Y;
import static eigenscope.engine.calculus.CompiledTrees.call;
import static eigenscope.engine.calculus.CompiledTrees.letter;
import static eigenscope.engine.calculus.CompiledTrees.minus;
import static eigenscope.engine.calculus.CompiledTrees.number;
import static eigenscope.engine.calculus.CompiledTrees.plus;
import static eigenscope.engine.calculus.CompiledTrees.power;
import static eigenscope.engine.calculus.CompiledTrees.rosenbrock;
import static eigenscope.engine.calculus.CompiledTrees.sum;
import static eigenscope.engine.calculus.CompiledTrees.times;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompiledTest {
    private static final List<String> XY = List.of("x", "y");

    private static Compiled of(Expr expr) {
        return Compiled.of(expr, XY);
    }

    @Test
    void rosenbrockHasItsGradientAndItsHessian() {
        var gradient = new double[2];
        var hessian = new double[2][2];
        double value = of(rosenbrock()).hessian(new double[] {-1.5, 2}, gradient, hessian);
        assertEquals(2.5 * 2.5 + 100 * 0.25 * 0.25, value);
        // −2(1 − x) − 400x(y − x²), 200(y − x²); 2 − 400y + 1200x², −400x, 200
        assertArrayEquals(new double[] {-155, -50}, gradient);
        assertArrayEquals(new double[] {1902, 600}, hessian[0]);
        assertArrayEquals(new double[] {600, 200}, hessian[1]);
    }

    // By mpmath 1.3 with 50 digits, of the doubles.
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        1 - exp(-(x^2 + 2y^2)/2) ~  1e-9 ~ 1e-9  ~ 1.5000000000000002e-18
        exp(x) - 1               ~  1e-9 ~ 0     ~ 1.0000000005000001e-9
        ln(1 + x^2 + 3y^2)       ~  1e-9 ~ 1e-9  ~ 4.0000000000000005e-18
        log(x^2 + 1)             ~  0    ~ 0     ~ 0
        ln(1 + x + y)            ~ -1    ~ 1e-20 ~ -46.051701859880914
        """)
    void whatIsNearOneAndMeantBesideItKeepsItsDigits(String text, double x, double y, double value) {
        assertEquals(value, of(Texts.good(text)).value(x, y), 2e-16 * Math.abs(value));
    }

    @Test
    void aLetterThatStandsForNothingIsNamedWithThoseThatStandForSomething() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> of(plus(X, letter("q"))));
        assertEquals("the letter q stands for nothing here; known are x, y", refusal.getMessage());
    }

    @Test
    void aParameterKeepsItsValueUntilItIsBoundAnew() {
        var line = Compiled.of(plus(times(letter("a"), X), letter("b")), List.of("x"), Map.of("a", 2.0, "b", 1.0));
        assertEquals(7, line.value(3));
        assertEquals(16, line.bind(Map.of("a", 5.0)).value(3));
        assertEquals(7, line.value(3));
    }

    @Test
    void onlyAParameterCanBeBound() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> of(X).bind(Map.of("x", 1.0)));
        assertTrue(refusal.getMessage().startsWith("x is no parameter"), refusal.getMessage());
    }

    @Test
    void aLetterIsVariableOrParameterAndNotBoth() {
        assertThrows(IllegalArgumentException.class, () -> Compiled.of(X, XY, Map.of("y", 1.0)));
    }

    @Test
    void aPointHasAsManyNumbersAsThereAreVariables() {
        assertThrows(IllegalArgumentException.class, () -> of(X).value(1));
    }

    @Test
    void aSumHasTheDerivativesOfItsTerms() {
        var gradient = new double[2];
        // Σ i x^i for i from 1 to 3, which is x + 2x² + 3x³
        var sum = sum("i", number(1), number(3), times(letter("i"), power(X, letter("i"))));
        assertEquals(2 + 8 + 24, of(sum).gradient(new double[] {2, 0}, gradient));
        assertArrayEquals(new double[] {1 + 8 + 36, 0}, gradient);
    }

    @Test
    void sumsWithinSumsSeeTheOuterIndex() {
        // Σᵢ Σⱼ xj for i = 1..4 and j = 1..i is x (4·1 + 3·2 + 2·3 + 1·4)
        var inner = sum("j", number(1), letter("i"), times(X, letter("j")));
        var outer = sum("i", number(1), number(4), inner);
        var gradient = new double[2];
        assertEquals(40, of(outer).gradient(new double[] {2, 0}, gradient));
        assertEquals(20, gradient[0]);
    }

    @Test
    void whatIsSteepDoesNotMoveWithoutItsArgument() {
        var gradient = new double[2];
        var root = call(Function.SQRT, call(Function.RELU, minus(X, Y)));
        assertEquals(0, of(root).gradient(new double[] {1, 2}, gradient));
        assertArrayEquals(new double[] {0, 0}, gradient);
    }
}
