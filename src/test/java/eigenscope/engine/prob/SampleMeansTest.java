package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Means of draws. */
final class SampleMeansTest {
    private static final Draws DRAWS = Draws.of(new Exponential(1), 3);

    @Test
    void aMeanIsTheSumOfItsDrawsByTheirNumber() {
        double[] draws = DRAWS.first(12);
        double[] means = SampleMeans.of(DRAWS, 4).between(0, 3);
        for (int r = 0; r < 3; r++)
            assertEquals(Arrays.stream(draws, 4 * r, 4 * r + 4).sum() / 4, means[r], 1e-15);
    }

    @Test
    void anyStretchIsTheSameWithoutThoseBeforeIt() {
        var row = SampleMeans.of(DRAWS, 300);
        double[] all = row.between(0, 100);
        assertArrayEquals(Arrays.copyOfRange(all, 20, 71), row.between(20, 71));
    }

    @Test
    void aLadderHasTheMeansOfEverySize() {
        double[][] ladder = SampleMeans.ladder(DRAWS, 2, 50, 1, 500);
        assertArrayEquals(SampleMeans.of(DRAWS, 1).between(0, 50), ladder[0]);
        assertArrayEquals(SampleMeans.of(DRAWS, 500).between(0, 32), ladder[1]);
    }

    @Test
    void runningMeansAreOfTheFirstDraws() {
        double[] draws = DRAWS.first(10);
        double[] running = SampleMeans.running(DRAWS, 0, 1, 2, 10);
        assertEquals(draws[0], running[0]);
        assertEquals((draws[0] + draws[1]) / 2, running[1]);
        assertEquals(Arrays.stream(draws).average().orElseThrow(), running[2], 1e-15);
    }

    @Test
    void sumsTooLargeForDoublesStayFinite() {
        var wild = Draws.of(new Pareto(1, 1e-3), 1);
        for (double mean : SampleMeans.of(wild, 10).between(0, 500)) assertEquals(mean, Math.min(mean, 1e300));
    }

    @Test
    void aMeanIsOfAtLeastOneDraw() {
        assertThrows(IllegalArgumentException.class, () -> SampleMeans.of(DRAWS, 0));
    }
}
