package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The distance against its plain definition over sorted rows, its probability against SciPy. */
final class KolmogorovTest {
    private static final Normal STANDARD = new Normal(0, 1);

    private static double plain(double[] sample, Distribution distribution) {
        double[] rows = sample.clone();
        Arrays.sort(rows);
        double n = rows.length;
        double largest = 0;
        for (int k = 0; k < n; k++) {
            double below = distribution.cumulative(distribution.isDiscrete() ? rows[k] - 1 : rows[k]);
            largest = Math.max(largest, Math.max((k + 1) / n - distribution.cumulative(rows[k]), below - k / n));
        }
        return largest;
    }

    private static double[] draws(int n, ToDoubleFunction<RandomGenerator> one) {
        var random = new SplittableRandom(n);
        double[] rows = new double[n];
        Arrays.setAll(rows, i -> one.applyAsDouble(random));
        return rows;
    }

    private static void assertIsPlain(double[] rows, Distribution distribution) {
        assertEquals(
                plain(rows, distribution),
                Kolmogorov.distance(Quantiles.of(rows), distribution).distance());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 1000, 100_000})
    void theDistanceOfFittingRowsIsThatOfTheDefinition(int n) {
        assertIsPlain(draws(n, RandomGenerator::nextGaussian), STANDARD);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 1000, 100_000})
    void theDistanceOfOtherRowsIsThatOfTheDefinition(int n) {
        assertIsPlain(draws(n, r -> 3 + 0.01 * r.nextGaussian()), STANDARD);
        assertIsPlain(draws(n, r -> Math.tan(Math.PI * (r.nextDouble() - 0.5))), STANDARD);
        assertIsPlain(draws(n, r -> Math.exp(100 * r.nextGaussian())), STANDARD);
        assertIsPlain(draws(n, r -> Math.rint(2 * r.nextGaussian())), STANDARD);
        assertIsPlain(draws(n, r -> 1e9 + r.nextGaussian()), new Normal(1e9, 1.01));
    }

    @Test
    void theDistanceToADiscreteDistributionCountsItsJumpsOnce() {
        // 3 of 4 ones where half are expected
        var rows = Quantiles.of(new double[] {1, 0, 1, 1});
        assertEquals(0.25, Kolmogorov.distance(rows, new Bernoulli(0.5)).distance());
        assertEquals(0, Kolmogorov.distance(rows, new Bernoulli(0.75)).distance());
        assertIsPlain(draws(10_001, r -> r.nextInt(2)), new Bernoulli(0.4));
    }

    @Test
    void theGapIsWhereItIsSaidToBe() {
        double[] rows = draws(5000, r -> r.nextGaussian() + 0.1);
        var gap = Kolmogorov.distance(Quantiles.of(rows), STANDARD);
        double below = Arrays.stream(rows).filter(x -> x < gap.at()).count() / 5000.0;
        assertEquals(gap.distance(), STANDARD.cumulative(gap.at()) - below, 1e-15);
    }

    @Test
    void twoSamplesAreAsFarApartAsTheirSteps() {
        // scipy.stats.ks_2samp([1, 2, 3, 4, 5], [2.5, 3, 9, 10]).statistic = 0.5
        var a = Quantiles.of(new double[] {5, 3, 1, 2, 4});
        var b = Quantiles.of(new double[] {10, 3, 2.5, 9});
        assertEquals(0.5, Kolmogorov.distance(a, b).distance(), 1e-15);
        assertEquals(0.5, Kolmogorov.distance(b, a).distance(), 1e-15);
        assertEquals(0, Kolmogorov.distance(a, a).distance());
    }

    /** SciPy 1.17.1: scipy.stats.kstwo.sf(d, n). */
    @ParameterizedTest
    @CsvSource({
        "0.7, 1, 0.6000000000000001, 1e-13",
        "0.5, 2, 0.5, 1e-13",
        "0.3, 3, 0.8862222222222222, 1e-13",
        "0.2, 10, 0.7487190399999999, 1e-13",
        "0.4, 10, 0.05898924519999926, 1e-13",
        "0.1, 100, 0.2526927570063874, 1e-12",
        "0.15, 100, 0.019839242125641813, 1e-12",
        "0.05, 100, 0.9532159710635725, 1e-12",
        "0.08, 101, 0.5119735630516677, 0.0002",
        "0.12, 101, 0.10036266310269953, 0.0002",
        "0.03, 1000, 0.3226902143914636, 2.1e-05",
        "0.0043, 100000, 0.04940312751194875, 1e-06"
    })
    void theProbabilityIsThatOfSciPy(double d, int n, double p, double close) {
        assertEquals(p, Kolmogorov.pValue(d, n), close);
    }

    @Test
    void theProbabilityFallsFromOneToZero() {
        for (int n : new int[] {1, 5, 100, 101, 1_000_000}) {
            assertEquals(1, Kolmogorov.pValue(0, n), 1e-15);
            assertEquals(0, Kolmogorov.pValue(1, n));
            for (double d = 0; d < 1; d += 0.01)
                assertTrue(Kolmogorov.pValue(d, n) >= Kolmogorov.pValue(d + 0.01 * (1 - d), n) - 1e-13);
        }
    }

    @Test
    void aDistanceThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Kolmogorov.pValue(Double.NaN, 10));
        assertThrows(IllegalArgumentException.class, () -> Kolmogorov.pValue(1.1, 10));
    }
}
