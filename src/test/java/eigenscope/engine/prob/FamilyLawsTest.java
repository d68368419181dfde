package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every distribution of every family. */
final class FamilyLawsTest {
    private static final int COUNT = 40;
    private static final double[] PROBABILITIES = {
        1e-12, 1e-6, 0.001, 0.02, 0.1, 0.25, 0.5, 0.6, 0.75, 0.9, 0.99, 0.9999
    };
    private static final double CLOSE = 1e-9;

    @ParameterizedTest
    @EnumSource(Family.class)
    void theDensityIsNowhereNegativeAndItsLogarithmIsTheLogDensity(Family family) {
        atQuantiles(family, (d, x) -> {
            double density = d.density(x);
            assertTrue(density >= 0, () -> d + " at " + x);
            // At a pole one of the two may be large where the other is infinite already.
            if (density > Double.MIN_NORMAL && density < 1e300)
                assertEquals(Math.log(density), d.logDensity(x), CLOSE, () -> d + " at " + x);
        });
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void cumulativeAndSurvivalAddUpToOne(Family family) {
        atQuantiles(family, (d, x) -> assertEquals(1, d.cumulative(x) + d.survival(x), 1e-12, () -> d + " at " + x));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theCumulativeNeverFallsAndTheSurvivalNeverRises(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            double from = d.quantile(1e-9);
            double step = (d.upperQuantile(1e-9) - from) / 500;
            for (int i = 0; i < 500; i++) {
                double x = from + i * step;
                double next = from + (i + 1) * step;
                // A rounding in the last places is no fall.
                assertTrue(d.cumulative(next) >= d.cumulative(x) * (1 - 1e-12), () -> d + " at " + x);
                assertTrue(d.survival(next) <= d.survival(x) * (1 + 1e-12), () -> d + " at " + x);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void aQuantileIsTheSmallestPlaceThatReachesItsProbability(Family family) {
        for (Distribution d : Families.drawn(family, COUNT))
            for (double p : PROBABILITIES) {
                double x = d.quantile(p);
                assertTrue(d.cumulative(after(x)) >= p * (1 - CLOSE), () -> d + " at p = " + p);
                assertTrue(d.cumulative(before(d, x)) < p * (1 + CLOSE), () -> d + " at p = " + p);
            }
    }

    /** Returns the atom before, or the place a rounding before. */
    private static double before(Distribution d, double x) {
        return d.isDiscrete() ? x - 1 : x - 4 * Math.ulp(x);
    }

    private static double after(double x) {
        return x + 4 * Math.ulp(x);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void anUpperQuantileIsTheSmallestPlaceWithNoMoreAbove(Family family) {
        for (Distribution d : Families.drawn(family, COUNT))
            for (double q : PROBABILITIES) {
                double x = d.upperQuantile(q);
                assertTrue(d.survival(after(x)) <= q * (1 + CLOSE), () -> d + " at q = " + q);
                assertTrue(d.survival(before(d, x)) > q * (1 - CLOSE), () -> d + " at q = " + q);
            }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theQuantileOfACumulativeIsThePlace(Family family) {
        atQuantiles(family, (d, x) -> {
            double p = d.cumulative(x);
            // Just below, for a cumulative of a discrete one is a jump that a rounding must not miss.
            double back = d.isDiscrete() ? d.quantile(p * (1 - CLOSE)) : d.quantile(p);
            if (p < 0.999)
                assertEquals(x, back, 1e-7 * Math.max(Math.abs(x), d.quantile(0.75) - d.quantile(0.25)), () -> d + "");
        });
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void probabilityZeroAndOneAreTheEndsOfTheSupport(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            assertEquals(d.support().low(), d.quantile(0));
            assertEquals(d.support().high(), d.quantile(1));
            assertEquals(d.support().high(), d.upperQuantile(0));
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void betweenIsTheDifferenceOfCumulatives(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            double from = d.quantile(0.2);
            double to = d.quantile(0.7);
            double atom = d.isDiscrete() ? d.density(from) : 0;
            assertEquals(d.cumulative(to) - d.cumulative(from) + atom, d.between(from, to), 1e-12, d::toString);
        }
    }

    private static void atQuantiles(Family family, BiConsumer<Distribution, Double> law) {
        for (Distribution d : Families.drawn(family, COUNT))
            for (double p : PROBABILITIES) law.accept(d, d.quantile(p));
    }
}
