package eigenscope.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Gradients with chance in them. */
final class EstimatorTest {
    private static double[] drawn(long seed, int t) {
        double[] g = new double[2];
        new Noise(1, seed).estimate(t, new double[2], new double[2], g);
        return g;
    }

    private static LineLoss loss(int rows) {
        var random = new SplittableRandom(3);
        return LineLoss.of(
                random.doubles(rows, -1, 1).toArray(),
                random.doubles(rows, -1, 1).toArray());
    }

    @Test
    void noiseIsAFunctionOfSeedAndStep() {
        assertArrayEquals(drawn(5, 17), drawn(5, 17));
        assertNotEquals(drawn(5, 17)[0], drawn(5, 18)[0]);
        assertNotEquals(drawn(5, 17)[0], drawn(6, 17)[0]);
    }

    @Test
    void noiseHasMeanZeroAndItsDeviation() {
        double[] draws = IntStream.range(0, 100_000)
                .mapToDouble(t -> drawn(t % 7, t)[t % 2])
                .toArray();
        double mean = Arrays.stream(draws).average().orElseThrow();
        double variance = Arrays.stream(draws).map(z -> z * z).average().orElseThrow();
        // Four standard errors: 4/√n and 4√(2/n).
        assertEquals(0, mean, 0.0127);
        assertEquals(1, variance, 0.0179);
    }

    @Test
    void neighbouringStepsAndCoordinatesAreUncorrelated() {
        int n = 100_000;
        double steps = IntStream.range(0, n)
                .mapToDouble(t -> drawn(1, t)[0] * drawn(1, t + 1)[0])
                .average()
                .orElseThrow();
        double seeds = IntStream.range(0, n)
                .mapToDouble(t -> drawn(t, 1)[0] * drawn(t + 1, 1)[0])
                .average()
                .orElseThrow();
        double coordinates = IntStream.range(0, n)
                .mapToDouble(t -> drawn(1, t)[0] * drawn(1, t)[1])
                .average()
                .orElseThrow();
        assertEquals(0, steps, 0.0127);
        assertEquals(0, seeds, 0.0127);
        assertEquals(0, coordinates, 0.0127);
    }

    @Test
    void aNoisyStepSeenAgainIsTheOneThatWasMade() {
        var descent = new Descent(
                Objectives.rosenbrock(),
                Vec.of(-1.2, 1),
                Objectives.usual(Method.ADAM),
                new Schedule.Constant(0.01),
                Noise.of(2, 9));
        var run = descent.run(100);
        for (int t = 0; t < 100; t++) assertEquals(run.state(t + 1), run.step(t).after());
        assertNotEquals(run.step(3).gradient(), run.step(3).estimate());
    }

    @Test
    void allRunnersMeetTheSameNoise() {
        var descent = new Descent(
                Objectives.quadratic(1, 1),
                Vec.of(1, 1),
                new GradientDescent(),
                new Schedule.Constant(0.01),
                Noise.of(1, 4));
        var plain = descent.run(10).step(7);
        var other = descent.with(new Momentum(0.5)).run(10).step(7);
        var plainNoise = plain.estimate().minus(plain.gradient());
        assertTrue(plainNoise.minus(other.estimate().minus(other.gradient())).norm() < 1e-15);
    }

    @Test
    void noNoiseIsTheExactGradient() {
        assertEquals(new Estimator.Exact(), Noise.of(0, 42));
    }

    @Test
    void aBatchHoldsAsManyDifferentRowsAsItsSize() {
        var batch = new MiniBatch(loss(50), 20, 1);
        for (int t = 0; t < 100; t++) {
            int[] rows = batch.rows(t);
            assertEquals(20, Arrays.stream(rows).distinct().count());
            assertTrue(Arrays.stream(rows).allMatch(r -> r >= 0 && r < 50));
        }
        assertArrayEquals(batch.rows(7), batch.rows(7));
        assertFalse(Arrays.equals(batch.rows(7), batch.rows(8)));
    }

    @Test
    void everyRowIsDrawnAsOftenAsAnother() {
        var batch = new MiniBatch(loss(10), 3, 1);
        int[] counts = new int[10];
        for (int t = 0; t < 100_000; t++) for (int row : batch.rows(t)) counts[row]++;
        // Each count is binomial with n = 1e5, p = 0.3: 145 a standard deviation; five of them.
        for (int count : counts) assertEquals(30_000, count, 725);
    }

    @Test
    void batchesAreRightOnAverage() {
        var loss = loss(40);
        double[] p = {0.5, -0.25};
        double[] exact = new double[2];
        double[] g = new double[2];
        double[] sum = new double[2];
        loss.gradient(p, exact);
        var batch = new MiniBatch(loss, 5, 8);
        for (int t = 0; t < 50_000; t++) {
            batch.estimate(t, p, exact, g);
            sum[0] += g[0] / 50_000;
            sum[1] += g[1] / 50_000;
        }
        assertArrayEquals(exact, sum, 0.01);
    }

    @Test
    void aBatchOfAllRowsIsTheExactGradient() {
        var loss = loss(30);
        assertEquals(30, new MiniBatch(loss, 100, 1).size());
        double[] exact = {1.5, 2.5};
        double[] g = new double[2];
        new MiniBatch(loss, 30, 1).estimate(0, new double[2], exact, g);
        assertArrayEquals(exact, g);
    }
}
