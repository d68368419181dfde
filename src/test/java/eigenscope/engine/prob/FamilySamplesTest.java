package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn from every family. */
final class FamilySamplesTest {
    private static final int DRAWS = 20_000;
    private static final int COUNT = 8;
    private static final double[] SHAPES = {0.02, 0.3, 1, 1.4, 300};

    private static double[] draw(Distribution d) {
        double[] draws = new double[DRAWS];
        d.sampler(RandomSource.XO_RO_SHI_RO_128_PP.create(20L)).fill(draws, 0, DRAWS);
        return draws;
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void asManyDrawsLieBelowAPlaceAsTheCumulativeSays(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            double[] draws = draw(d);
            for (double p : new double[] {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
                double x = d.quantile(p);
                double expected = d.cumulative(x);
                long below = Arrays.stream(draws).filter(v -> v <= x).count();
                double sd = Math.sqrt(expected * (1 - expected) / DRAWS);
                assertEquals(expected, (double) below / DRAWS, 5 * sd, () -> d + " below " + x);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theirMeanIsTheMeanWithinFiveStandardErrors(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            if (!Double.isFinite(d.variance())) continue;
            double mean = Arrays.stream(draw(d)).average().orElseThrow();
            assertEquals(d.mean(), mean, 5 * d.sd() / Math.sqrt(DRAWS), d::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theirSpreadIsTheStandardDeviation(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            // The error of a variance is as large as the fourth moment says.
            double kurtosis = d.excessKurtosis();
            if (!(kurtosis < 30) || d.variance() == 0) continue;
            double mean = d.mean();
            double squares = Arrays.stream(draw(d))
                    .map(x -> (x - mean) * (x - mean))
                    .average()
                    .orElseThrow();
            assertEquals(1, squares / d.variance(), 5 * Math.sqrt((kurtosis + 2) / DRAWS), d::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theyLieInTheSupportAndAreTheSameFromTheSameSeed(Family family) {
        for (Distribution d : Families.drawn(family, COUNT)) {
            double[] draws = draw(d);
            for (double x : draws) assertTrue(d.support().contains(x), () -> d + " drew " + x);
            assertArrayEquals(draws, draw(d));
        }
    }

    /** Shapes on both sides of 1 and near 0, whose gamma numbers are often 0 in doubles. */
    static Stream<Continuous> shapes() {
        return DoubleStream.of(SHAPES)
                .boxed()
                .flatMap(a -> Stream.concat(Stream.of(new Gamma(a, 2), new Nakagami(a, 1)), ratios(a)));
    }

    private static Stream<Continuous> ratios(double a) {
        return DoubleStream.of(SHAPES).boxed().flatMap(b -> {
            var ratio = new FisherF(2 * a, 2 * b);
            // The place 1 - x has no digits where b is small.
            return b < 0.1 ? Stream.of(ratio) : Stream.of(ratio, new Beta(a, b));
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noShapeIsFartherFromItsDrawsThanChanceAllows(Continuous d) {
        var gap = Kolmogorov.distance(Quantiles.of(Draws.of(d, 4).first(DRAWS)), d);
        assertTrue(Kolmogorov.pValue(gap.distance(), DRAWS) > 1e-3, () -> d + " at " + gap);
    }
}
