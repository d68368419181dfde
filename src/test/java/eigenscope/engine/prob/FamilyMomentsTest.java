package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eigenscope.engine.quadrature.GaussLegendre;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The formulas of every family against sums and integrals of its density. */
final class FamilyMomentsTest {
    private static final int COUNT = 25;
    /** Tails lighter than this one's fourth moment converge in doubles. */
    private static final double LIGHT = 25;
    /** What a kink inside costs the rule of {@link Expectation}. */
    private static final double KINKED = 3e-5;

    private static List<Distribution> light(Family family) {
        return Families.drawn(family, COUNT).stream()
                .filter(d -> d.excessKurtosis() < LIGHT && d.variance() > 0)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theFourMomentsAreTheIntegrals(Family family) {
        for (Distribution d : light(family)) {
            double mean = d.mean();
            double sd = d.sd();
            assertEquals(0, Expectation.of(d, x -> (x - mean) / sd), 1e-7, () -> "mean of " + d);
            assertEquals(1, Expectation.of(d, x -> Math.pow((x - mean) / sd, 2)), 1e-7, () -> "variance of " + d);
            assertEquals(
                    d.skewness(), Expectation.of(d, x -> Math.pow((x - mean) / sd, 3)), 1e-5, () -> "skewness of " + d);
            assertEquals(
                    d.excessKurtosis() + 3,
                    Expectation.of(d, x -> Math.pow((x - mean) / sd, 4)),
                    1e-3,
                    () -> "kurtosis of " + d);
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theEntropyIsTheExpectedInformation(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            // Places next to a pole at 1 round to it, with a share of the probability that is felt.
            if (!d.isDiscrete() && d.density(d.support().high()) > 1) continue;
            assertEquals(Expectation.of(d, x -> -d.logDensity(x)), d.entropy(), KINKED, d::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theDensityAddsUpToTheCumulative(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            double from = d.quantile(0.1);
            double to = d.quantile(0.9);
            assertEquals(d.between(from, to), sum(d, from, to), 1e-5, d::toString);
        }
    }

    private static double sum(Distribution d, double from, double to) {
        if (!d.isDiscrete()) return GaussLegendre.integral(d::density, from, to, 200);
        double sum = 0;
        for (double x = from; x <= to; x++) sum += d.density(x);
        return sum;
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void nothingIsDenserThanTheMode(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            double mode = d.mode();
            if (Double.isNaN(mode)) continue;
            for (int i = 1; i < 200; i++) {
                double x = d.quantile(i / 200.);
                assertFalse(d.density(x) > d.density(mode) * (1 + 1e-12), () -> d + " at " + x);
            }
        }
    }
}
