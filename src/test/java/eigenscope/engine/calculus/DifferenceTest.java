package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How far quotients are from slopes, and from which step on rounding takes over. */
final class DifferenceTest {
    private static final Compiled EXP = compiled("exp(x)");

    private static Compiled compiled(String f) {
        return Compiled.of(Texts.good(f), List.of("x"));
    }

    private static double error(Difference method, double h) {
        return Math.abs(method.quotient(EXP, 1, h) - Math.E);
    }

    @Test
    void aForwardQuotientIsRiseOverRun() {
        assertEquals(2.5, Difference.FORWARD.quotient(compiled("x^2"), 1, 0.5));
    }

    @Test
    void aCentralQuotientIsExactForParabolas() {
        assertEquals(7, Difference.CENTRAL.quotient(compiled("3x^2 + x - 4"), 1, 0.25));
    }

    @Test
    void theTruncationOfTheForwardQuotientFallsWithTheStep() {
        assertEquals(1, error(Difference.FORWARD, 1e-3) / Difference.FORWARD.truncation(Math.E, Math.E, 1e-3), 1e-3);
    }

    @Test
    void theTruncationOfTheCentralQuotientFallsWithItsSquare() {
        assertEquals(1, error(Difference.CENTRAL, 1e-3) / Difference.CENTRAL.truncation(Math.E, Math.E, 1e-3), 1e-5);
    }

    @Test
    void roundingKeepsWithinItsBoundWhereNothingIsCutOff() {
        double noise = Difference.noise(1, Math.E, Math.E);
        for (double h = 1e-10; h > 1e-15; h *= 0.7)
            for (var method : Difference.values())
                assertTrue(error(method, h) <= noise / h, method + " at " + h + ": " + error(method, h));
    }

    @Test
    void theBestStepIsTheRootOfThePrecisionForTwoPointsOnOneSide() {
        // sqrt(2 * 2^-52 * 2e / e) = 2^-25, Numerical Recipes (5.7.5) with both roundings
        assertEquals(0x1p-25, Difference.FORWARD.bestStep(Math.E, Math.E, Difference.noise(1, Math.E, Math.E)), 1e-20);
    }

    @Test
    void theBestStepIsItsCubeRootForPointsOnBothSides() {
        double cube = 3 * 0x1p-52 * 2;
        double best = Difference.CENTRAL.bestStep(Math.E, Math.E, Difference.noise(1, Math.E, Math.E));
        assertEquals(cube, best * best * best, 1e-27);
    }

    @Test
    void whereNothingIsCutOffNoStepIsTooLarge() {
        assertEquals(Double.POSITIVE_INFINITY, Difference.FORWARD.bestStep(0, 1, 0));
        assertEquals(Double.POSITIVE_INFINITY, Difference.CENTRAL.bestStep(1, 0, 1e-16));
    }

    @Test
    void anUnknownThirdDerivativeLeavesTheBestStepUnknown() {
        assertTrue(Double.isNaN(Difference.CENTRAL.bestStep(1, Double.NaN, 1e-16)));
    }
}
