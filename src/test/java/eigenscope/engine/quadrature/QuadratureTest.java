package eigenscope.engine.quadrature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Integrals whose values are known from primitives. */
final class QuadratureTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static void assertIntegral(double exact, DoubleUnaryOperator f, double from, double to) {
        var result = Quadrature.integral(f, from, to, 1e-12);
        assertEquals(exact, result.value(), 2e-12 * Math.abs(exact));
        assertTrue(result.isWithin(1e-11), () -> "bound " + result.error());
    }

    @Test
    void infiniteTailsAreFollowedToTheirEnd() {
        assertIntegral(Math.sqrt(2 * Math.PI), x -> Math.exp(-x * x / 2), -INFINITY, INFINITY);
        assertIntegral(Math.PI, x -> 1 / (1 + x * x), -INFINITY, INFINITY);
        assertIntegral(20, x -> Math.pow(x, -1.05), 1, INFINITY);
        assertIntegral(Math.exp(3), Math::exp, -INFINITY, 3);
    }

    @Test
    void polesAtTheEndsThatCanBeIntegratedAre() {
        assertIntegral(20, x -> Math.pow(x, -0.95), 0, 1);
        assertIntegral(Math.PI, x -> 1 / Math.sqrt(1 - x * x), -1, 1);
        assertIntegral(1 / 0.3, x -> Math.pow(2 - x, -0.7), 1, 2);
        assertIntegral(-1, Math::log, 0, 1);
    }

    @Test
    void kinksAndJumpsAreFound() {
        assertIntegral(0.29, x -> Math.abs(x - 0.3), 0, 1);
        assertIntegral(1.7, x -> x < 0.3 ? 1 : 2, 0, 1);
        assertIntegral(4.5, x -> Math.floor(10 * x), 0, 1);
    }

    @Test
    void zeroTimesInfinityFarOutIsNoObstacle() {
        assertIntegral(2, x -> x * x * Math.exp(-x), 0, INFINITY);
        assertIntegral(1, x -> Math.exp(-1 / x) / (x * x), 0, INFINITY);
    }

    @Test
    void theBoundHoldsWhereAPoleInsideHidesDigits() {
        var result = Quadrature.integral(x -> 1 / Math.sqrt(Math.abs(x - 0.3)), 0, 1, 1e-12);
        double exact = 2 * (Math.sqrt(0.3) + Math.sqrt(0.7));
        assertTrue(result.error() < 1e-6);
        assertEquals(exact, result.value(), result.error());
    }

    @Test
    void cutAtThePoleTheDigitsAreThere() {
        var result = Quadrature.integral(x -> 1 / Math.sqrt(Math.abs(x - 0.3)), 1e-12, 0, 0.3, 1);
        assertEquals(2 * (Math.sqrt(0.3) + Math.sqrt(0.7)), result.value(), 1e-11);
    }

    @Test
    void integralsThatAreInfiniteHaveNoBound() {
        assertEquals(INFINITY, Quadrature.integral(x -> 1 / x, 0, 1, 1e-10).error());
        assertEquals(
                INFINITY, Quadrature.integral(x -> 1 / x, 1, INFINITY, 1e-10).error());
        assertEquals(
                INFINITY, Quadrature.integral(x -> 1 / (1 - x), 0, 1, 1e-10).error());
    }

    @Test
    void aFunctionThatIsNotDefinedHasNoIntegral() {
        assertEquals(Double.NaN, Quadrature.integral(Math::sqrt, -1, 1, 1e-10).value());
    }

    @Test
    void anIntervalOfOnePointHoldsNothing() {
        assertEquals(new Quadrature.Result(0, 0), Quadrature.integral(x -> 1 / x, 0, 0, 1e-10));
    }

    @Test
    void endsInTheWrongOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Quadrature.integral(x -> x, 1, 0, 1e-10));
    }
}
