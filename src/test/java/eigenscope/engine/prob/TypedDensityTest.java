package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.calculus.Parsed;
import eigenscope.engine.calculus.Parser;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Densities as typed, beside the families they are. */
final class TypedDensityTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static Made made(String text, double low, double high) {
        var expr = ((Parsed.Good) Parser.parse(text)).expr();
        return TypedDensity.of(new Typed(expr, "x", Map.of(), low, high));
    }

    private static TypedDensity typed(String text, double low, double high) {
        return (TypedDensity)
                assertInstanceOf(Made.Good.class, made(text, low, high)).distribution();
    }

    private static void assertRefused(String reason, Made made) {
        String found = assertInstanceOf(Made.Refused.class, made).reason();
        assertTrue(found.contains(reason), found);
    }

    private static void assertLike(Distribution known, TypedDensity typed, double... xs) {
        for (double x : xs) {
            assertEquals(known.density(x), typed.density(x), 1e-11 * known.density(x));
            assertEquals(known.cumulative(x), typed.cumulative(x), 1e-10 * known.cumulative(x));
            assertEquals(known.survival(x), typed.survival(x), 1e-10 * known.survival(x));
        }
        for (double p : new double[] {1e-9, 0.01, 0.3, 0.5}) {
            assertEquals(known.quantile(p), typed.quantile(p), 1e-10 * Math.abs(known.quantile(p)) + 1e-14);
            assertEquals(
                    known.upperQuantile(p), typed.upperQuantile(p), 1e-10 * Math.abs(known.upperQuantile(p)) + 1e-14);
        }
        assertEquals(known.mean(), typed.mean(), 1e-10);
        assertEquals(known.variance(), typed.variance(), 1e-10 * known.variance());
        assertEquals(known.skewness(), typed.skewness(), 1e-9);
        assertEquals(known.excessKurtosis(), typed.excessKurtosis(), 1e-8);
        assertEquals(known.entropy(), typed.entropy(), 1e-8);
        assertEquals(known.mode(), typed.mode(), 1e-9);
    }

    @Test
    void theBellIsTheNormalDistributionOutToItsTails() {
        var bell = typed("exp(-x^2/2)", -INFINITY, INFINITY);
        assertEquals(1 / Math.sqrt(2 * Math.PI), bell.constant(), 1e-14);
        assertLike(new Normal(0, 1), bell, -20, -7, -1, 0, 3, 12);
    }

    @Test
    void aBellFarFromZeroIsFound() {
        assertLike(new Normal(1000, 1), typed("exp(-(x-1000)^2/2)", -INFINITY, INFINITY), 990, 1000, 1003);
    }

    @Test
    void onePowerAndAnExponentialAreGamma() {
        assertLike(new Gamma(3, 1), typed("x^2 exp(-x)", 0, INFINITY), 1e-6, 0.1, 2, 50, 300);
    }

    @Test
    void polesAtBothEndsAreBeta() {
        var arcsine = typed("1/sqrt(x(1-x))", 0, 1);
        assertEquals(1 / Math.PI, arcsine.constant(), 1e-12);
        assertEquals(2 / Math.PI * Math.asin(Math.sqrt(1e-9)), arcsine.cumulative(1e-9), 1e-15);
        assertEquals(Double.NaN, arcsine.mode());
    }

    @Test
    void aPoleIsTheMode() {
        assertEquals(0, typed("x^(-0.5)", 0, 1).mode());
        assertEquals(INFINITY, typed("x^(-0.5)", 0, 1).density(0));
        assertEquals(0, typed("1/sqrt(abs(x))", -1, 1).mode());
    }

    @Test
    void aFlatTopIsOneModeAndALevelOneIsNone() {
        assertEquals(0, typed("exp(-x^4)", -INFINITY, INFINITY).mode(), 1e-9);
        assertEquals(2, typed("1/(1+(x-2)^8)", -INFINITY, INFINITY).mode(), 1e-9);
        assertEquals(0, typed("1-x^8", 0, 1).mode());
        assertEquals(Double.NaN, typed("if(abs(x)<1, 1, 0)", -2, 2).mode());
        assertEquals(Double.NaN, typed("x^2 exp(-x^2)", -INFINITY, INFINITY).mode());
    }

    @Test
    void aPoleInTheMiddleOfTheWholeLineIsFound() {
        // Two gamma densities of shape 1/2, back to back.
        var typed = typed("exp(-abs(x))/sqrt(abs(x))", -INFINITY, INFINITY);
        assertEquals(0.5 / Math.sqrt(Math.PI), typed.constant(), 1e-13);
        assertEquals(0.5 * new Gamma(0.5, 1).survival(2), typed.survival(2), 1e-12);
        assertEquals(0.75, typed.variance(), 1e-10);
    }

    @Test
    void whatOverflowsWhereTheFunctionHasVanishedIsNothing() {
        assertLike(new Gamma(21, 1), typed("x^20 exp(-x)", 0, INFINITY), 5, 20, 60, 300);
        assertEquals(1, typed("exp(-exp(x)) exp(x)", -INFINITY, INFINITY).constant(), 1e-12);
    }

    @Test
    void kinksAndJumpsAreKept() {
        assertEquals(1 / 1.7, typed("if(x<0.3, 1, 2)", 0, 1).constant(), 1e-12);
        assertEquals(0.575, typed("if(x<0.3, 1, 2)", 0, 1).quantile(0.5), 1e-12);
        assertEquals(1, typed("abs(x)", -1, 1).constant(), 1e-12);
        assertEquals(
                5.693147180559945,
                typed("if(x>5, exp(-x), 0)", -INFINITY, INFINITY).quantile(0.5),
                1e-11);
    }

    @Test
    void momentsThatDoNotExistAreNotANumber() {
        var cauchy = typed("1/(1+x^2)", -INFINITY, INFINITY);
        assertEquals(1 / Math.PI, cauchy.constant(), 1e-14);
        assertEquals(Double.NaN, cauchy.mean());
        assertEquals(0, cauchy.mode(), 1e-9);
    }

    @Test
    void momentsThatAreInfiniteAreInfinite() {
        var pareto = typed("x^(-2.5)", 1, INFINITY);
        assertEquals(3, pareto.mean(), 1e-9);
        assertEquals(INFINITY, pareto.variance());
        assertEquals(INFINITY, typed("x^(-1.5)", 1, INFINITY).mean());
    }

    @Test
    void whatIsNoDensityIsRefusedWithTheReason() {
        assertRefused("negative", made("1-x", 0, 2));
        assertRefused("−", made("1-x", 0, 2));
        assertRefused("not a number", made("log(x)", -1, 1));
        assertRefused("infinite", made("1/x", 0, 1));
        assertRefused("infinite", made("1", 0, INFINITY));
        assertRefused("infinite", made("1/x^2", -1, 1));
        assertRefused("infinite", made("exp(x^2)", -INFINITY, INFINITY));
        assertRefused("0 everywhere", made("0", 0, 1));
        assertRefused("too small", made("1e-320", 0, 1));
        assertRefused("not a number", made("sqrt(x)", -9, 9));
    }

    @Test
    void drawsFallWhereTheCumulativeSays() {
        var typed = typed("exp(-(x-3)^2) + exp(-(x+3)^2)", -INFINITY, INFINITY);
        double[] draws = Draws.of(typed, 5).first(50_000);
        for (double x : new double[] {-4, -3, 0, 2.5, 3.2}) {
            double part = (double) Arrays.stream(draws).filter(d -> d <= x).count() / draws.length;
            assertEquals(typed.cumulative(x), part, 0.01);
        }
    }

    @Test
    void equalTextsMakeEqualDensities() {
        assertEquals(typed("x", 0, 1), typed("x", 0, 1));
        assertEquals(typed("x", 0, 1).hashCode(), typed("x", 0, 1).hashCode());
    }
}
