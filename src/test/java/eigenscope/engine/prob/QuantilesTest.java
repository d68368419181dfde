package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of samples, and what is read from it. */
final class QuantilesTest {
    private static final double[] FIVE = {5, -1, 2.5, 2, 40};

    /** Random rows between which lie ties, rows of all sizes and the largest doubles there are. */
    private static double[] wild(int n, long seed) {
        var random = new SplittableRandom(seed);
        double[] rows = new double[n];
        Arrays.setAll(rows, i -> switch (random.nextInt(6)) {
            case 0 -> Math.exp(700 * random.nextGaussian());
            case 1 -> -Math.exp(100 * random.nextGaussian());
            case 2 -> random.nextInt(4);
            case 3 -> random.nextBoolean() ? Double.MAX_VALUE : -Double.MAX_VALUE;
            default -> random.nextGaussian();
        });
        Arrays.setAll(rows, i -> Math.clamp(rows[i], -Double.MAX_VALUE, Double.MAX_VALUE));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 1000, 50_000})
    void everyRankHasTheRowThatSortingPutsThere(int n) {
        double[] rows = wild(n, n);
        var quantiles = Quantiles.of(rows);
        double[] read = new double[n];
        // Backwards, so that buckets are sorted in another order than they lie.
        for (int k = n - 1; k >= 0; k--) read[k] = quantiles.at(k);
        Arrays.sort(rows);
        assertArrayEquals(rows, read);
    }

    @Test
    void aRankBetweenTwoOthersIsNeitherOfThem() {
        double[] rows = wild(3000, 5);
        var quantiles = Quantiles.of(rows);
        var random = new SplittableRandom(6);
        for (int i = 0; i < 2000; i++) {
            int from = random.nextInt(2998);
            int to = random.nextInt(from + 2, 3000);
            int between = quantiles.between(from, to);
            assertTrue(from < between && between < to, from + " " + between + " " + to);
        }
    }

    @Test
    void theFirstOfABucketIsInItsPlaceBeforeTheOthersAre() {
        double[] rows = wild(20_000, 9);
        var quantiles = Quantiles.of(rows);
        int between = quantiles.between(0, 19_999);
        double first = quantiles.at(between);
        Arrays.sort(rows);
        assertEquals(rows[between], first);
        assertEquals(rows[between + 1], quantiles.at(between + 1));
    }

    @Test
    void countsAreThoseOfTheRows() {
        double[] rows = wild(2000, 7);
        var quantiles = Quantiles.of(rows);
        for (double x : wild(200, 8)) {
            assertEquals(Arrays.stream(rows).filter(r -> r <= x).count(), quantiles.countUpTo(x));
            assertEquals(Arrays.stream(rows).filter(r -> r < x).count(), quantiles.countBelow(x));
        }
    }

    @Test
    void equalRowsAreAllEqual() {
        var quantiles = Quantiles.of(new double[] {3, 3, 3});
        assertEquals(3, quantiles.quantile(0.3));
        assertEquals(0, quantiles.countBelow(3));
        assertEquals(3, quantiles.countUpTo(3));
    }

    /** NumPy: numpy.quantile([5, -1, 2.5, 2, 40], p), its type 7. */
    @ParameterizedTest
    @CsvSource({"0, -1", "0.1, 0.2", "0.25, 2", "0.5, 2.5", "0.9, 26", "0.99, 38.6", "1, 40"})
    void quantilesAreThoseOfNumPy(double p, double quantile) {
        assertEquals(quantile, Quantiles.of(FIVE).quantile(p), 1e-14);
    }

    @Test
    void aSmallSampleIsPlottedWhole() {
        var pairs = Quantiles.of(FIVE).against(new Normal(1, 2), 100);
        // 1 + 2 times the normal quantile of 0.1: scipy.stats.norm.ppf(0.1, 1, 2)
        assertEquals(-1.5631031310892007, pairs.getFirst().theory(), 1e-14);
        assertEquals(1 + 2.5631031310892007, pairs.getLast().theory(), 1e-14);
        assertEquals(1, pairs.get(2).theory(), 1e-15);
        assertArrayEquals(
                new double[] {-1, 2, 2.5, 5, 40},
                pairs.stream().mapToDouble(Quantiles.Pair::row).toArray());
    }

    @Test
    void aLargeSampleIsThinnedButNotInItsTails() {
        double[] rows = new double[10_000];
        Arrays.setAll(rows, i -> (i * 7919) % 10_000);
        var pairs = Quantiles.of(rows).against(new Normal(0, 1), 300);
        assertEquals(300, pairs.size());
        for (int k = 0; k < 30; k++) {
            assertEquals(k, pairs.get(k).row());
            assertEquals(9999 - k, pairs.get(299 - k).row());
        }
        for (int i = 1; i < 300; i++)
            assertTrue(pairs.get(i).theory() > pairs.get(i - 1).theory());
    }

    @Test
    void whatIsNoSampleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Quantiles.of(new double[0]));
        var e = assertThrows(IllegalArgumentException.class, () -> Quantiles.of(new double[] {1, Double.NaN}));
        assertEquals("want finite rows; row 2 is NaN", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Quantiles.of(FIVE).quantile(Double.NaN));
    }
}
