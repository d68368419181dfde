package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws as a function of seed and place, and what is kept of them. */
final class DrawsTest {
    private static final Normal NORMAL = new Normal(2, 3);
    private static final Tally EMPTY = Tally.of(Histogram.over(-10, 10, 40));

    @Test
    void theFirstDrawsOfManyAreTheSame() {
        double[] many = Draws.of(NORMAL, 1).first(30_000);
        assertArrayEquals(Arrays.copyOf(many, 1000), Draws.of(NORMAL, 1).first(1000));
    }

    @Test
    void aBlockCanBeHadAlone() {
        var block = new double[Draws.BLOCK];
        Draws.of(NORMAL, 1).block(2, block);
        double[] many = Draws.of(NORMAL, 1).first(3 * Draws.BLOCK);
        assertArrayEquals(Arrays.copyOfRange(many, 2 * Draws.BLOCK, 3 * Draws.BLOCK), block);
    }

    @Test
    void anotherSeedDrawsAnotherRow() {
        assertNotEquals(Draws.of(NORMAL, 1).first(1)[0], Draws.of(NORMAL, 2).first(1)[0]);
    }

    @Test
    void countingInPartsOrOnOneThreadChangesNotABit() throws Exception {
        var draws = Draws.of(NORMAL, 3);
        var atOnce = draws.counted(EMPTY, 100_000);
        var inParts = draws.counted(draws.counted(EMPTY, 5 * Draws.BLOCK), 100_000);
        assertEquals(atOnce, inParts);
        try (var one = new ForkJoinPool(1)) {
            assertEquals(atOnce, one.submit(() -> draws.counted(EMPTY, 100_000)).get());
        }
    }

    @Test
    void stoppingInsideABlockLosesNothing() {
        var draws = Draws.of(NORMAL, 3);
        var inParts = draws.counted(draws.counted(EMPTY, 777), 20_000);
        assertEquals(draws.counted(EMPTY, 20_000).histogram(), inParts.histogram());
        assertEquals(20_000, inParts.draws());
    }

    @Test
    void enoughIsEnough() {
        var draws = Draws.of(NORMAL, 3);
        var tally = draws.counted(EMPTY, 20_000);
        assertEquals(tally, draws.counted(tally, 20_000));
    }

    @Test
    void theWayTellsTheMomentsUpToTheEndOfEveryBlock() {
        var draws = Draws.of(NORMAL, 3);
        var way = new ArrayList<Running>();
        int total = 9 * Draws.BLOCK + 5;
        var whole = draws.counted(draws.counted(EMPTY, 2 * Draws.BLOCK), total, way::add);
        assertEquals(8, way.size());
        for (int k = 0; k < 7; k++)
            assertEquals(draws.counted(EMPTY, (3 + k) * Draws.BLOCK).running(), way.get(k));
        assertEquals(whole.running(), way.getLast());
        assertEquals(draws.counted(EMPTY, total), whole);
    }

    @Test
    void everyNumberFallsIntoOneBin() {
        var histogram = Histogram.over(0, 1, 4).plus(-1, 0, 0.25, 0.3, 0.999, 1, 1.1, 7);
        assertEquals(1, histogram.below());
        assertEquals(2, histogram.above());
        assertArrayEquals(new long[] {1, 2, 0, 2}, counts(histogram));
        assertEquals(8, histogram.total());
        assertEquals(2 / (8 * 0.25), histogram.density(1));
    }

    private static long[] counts(Histogram histogram) {
        return IntStream.range(0, histogram.bins()).mapToLong(histogram::count).toArray();
    }

    @Test
    void atomsSitInTheMiddleOfTheirBins() {
        var dice = Histogram.ofAtoms(1, 6, 100).plus(1, 6, 6, 3);
        assertArrayEquals(new long[] {1, 0, 1, 0, 0, 2}, counts(dice));
        assertEquals(0.5, dice.edge(0));
        var together = Histogram.ofAtoms(0, 1000, 100).plus(0, 10, 11, 1000);
        assertEquals(91, together.bins());
        assertEquals(2, together.count(0));
        assertEquals(1, together.count(90));
    }

    @Test
    void countsOfOtherBinsAreNotAdded() {
        assertThrows(
                IllegalArgumentException.class, () -> Histogram.over(0, 1, 4).plus(Histogram.over(0, 2, 4)));
    }

    @Test
    void momentsOfPartsMakeTheMomentsOfTheWhole() {
        double[] draws = Draws.of(new Gamma(0.7, 3), 9).first(5000);
        for (int cut : new int[] {0, 1, 700, 4999, 5000}) {
            var whole = Running.of(draws);
            var parts = Running.of(Arrays.copyOf(draws, cut)).plus(Running.of(Arrays.copyOfRange(draws, cut, 5000)));
            assertEquals(whole.mean(), parts.mean(), 1e-13);
            assertEquals(whole.variance(), parts.variance(), 1e-12 * whole.variance());
            assertEquals(whole.skewness(), parts.skewness(), 1e-12);
            assertEquals(whole.excessKurtosis(), parts.excessKurtosis(), 1e-11);
        }
    }

    @Test
    void aFarAwayMeanCostsNoDigits() {
        // 1, 2, 3, 4, 10 moved by a billion: mean 4, squares 50, cubes 180, fourths 1394
        var far = Running.of(1e9 + 1, 1e9 + 2).plus(Running.of(1e9 + 3, 1e9 + 4, 1e9 + 10));
        assertEquals(1e9 + 4, far.mean());
        assertEquals(12.5, far.variance(), 1e-6);
        assertEquals(180, far.cubes(), 1e-4);
        assertEquals(1394, far.fourths(), 1e-3);
    }

    @Test
    void nothingHasNoVariance() {
        assertEquals(Double.NaN, Running.NONE.variance());
        assertEquals(Running.of(1, 2), Running.NONE.plus(Running.of(1, 2)));
    }
}
