package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Legal parameters as far out as they go, and places and probabilities likewise: every answer comes, soon, and is a possible one. */
final class FamilyExtremesTest {
    private static final double[] PLACES = {
        0,
        1,
        -1,
        1e-300,
        1e300,
        -1e300,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };
    private static final double[] PROBABILITIES = {0, Double.MIN_VALUE, 1e-300, 1e-10, 0.3, 0.5, 1 - 0x1p-53, 1};

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyAnswerIsPossible(Family family) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Families.extreme(family).forEach(FamilyExtremesTest::check));
    }

    private static void check(Distribution d) {
        for (double x : PLACES) {
            assertTrue(d.density(x) >= 0, () -> "density of " + d + " at " + x);
            assertFalse(Double.isNaN(d.logDensity(x)), () -> "log-density of " + d + " at " + x);
            assertTrue(isProbability(d.cumulative(x)), () -> "cumulative of " + d + " at " + x);
            assertTrue(isProbability(d.survival(x)), () -> "survival of " + d + " at " + x);
        }
        for (double p : PROBABILITIES) {
            assertTrue(d.support().contains(d.quantile(p)), () -> d + ": quantile of " + p + " is " + d.quantile(p));
            assertTrue(
                    d.support().contains(d.upperQuantile(p)), () -> d + ": upper " + p + " is " + d.upperQuantile(p));
        }
        assertFalse(d.variance() < 0, () -> "variance of " + d);
        assertEquals(d.entropy(), d.entropy());
        assertEquals(d.mode(), d.mode());
        assertFalse(d.excessKurtosis() < -2 - 1e-9, () -> "kurtosis of " + d);
        assertFalse(Double.isNaN(d.sampler(RandomSource.SPLIT_MIX_64.create(1L)).next()), () -> "draw of " + d);
    }

    private static boolean isProbability(double p) {
        return 0 <= p && p <= 1;
    }
}
