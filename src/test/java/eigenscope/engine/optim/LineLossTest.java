package eigenscope.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The line through data. */
final class LineLossTest {
    private static LineLoss line() {
        try (var lines = LineLossTest.class.getResourceAsStream("/data/line.csv")) {
            double[][] rows = new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(row -> Arrays.stream(row.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
            return LineLoss.of(
                    Arrays.stream(rows).mapToDouble(r -> r[0]).toArray(),
                    Arrays.stream(rows).mapToDouble(r -> r[1]).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fiftyFullStepsOnTheDefaultDataEndWhereTheIssueSays() {
        // Eight decimals as issue 3 states them.
        var run = Objectives.descent(line(), new GradientDescent(), 0.1, 0, 0).run(50);
        assertEquals(1.98524983, run.x(50, 0), 5e-9);
        assertEquals(1.00054316, run.x(50, 1), 5e-9);
    }

    @Test
    void theBestLineIsThatOfPolyfit() {
        // The normal equations in 50 digits, by mpmath
        var best = line().leastSquares().orElseThrow();
        assertArrayEquals(
                new double[] {1.9856742839728556, 1.0007427829863966},
                best.solution().toArray(),
                1e-14);
        assertEquals(0.9400172776557294, best.residualNorm(), 1e-14);
    }

    @Test
    void theLossIsTheMeanSquareOfTheResiduals() {
        var loss = line();
        double[] best = loss.leastSquares().orElseThrow().solution().toArray();
        double norm = loss.leastSquares().orElseThrow().residualNorm();
        assertEquals(norm * norm / loss.rows(), loss.value(best), 1e-16);
    }

    @Test
    void theGradientVanishesAtTheBestLine() {
        var loss = line();
        double[] g = new double[2];
        loss.gradient(loss.leastSquares().orElseThrow().solution().toArray(), g);
        assertTrue(Vec.of(g).norm() < 1e-14);
    }

    @Test
    void withTheExactSumsInDecimalItAgreesOnDataFarFromTheOrigin() {
        var random = new SplittableRandom(2);
        double[] xs = random.doubles(200, 1e6, 1e6 + 1).toArray();
        double[] ys =
                Arrays.stream(xs).map(x -> 3 * x - 7 + random.nextDouble()).toArray();
        var loss = LineLoss.of(xs, ys);
        double[] p = {3.25, -250_000};
        double[] g = new double[2];
        double value = loss.gradient(p, g);
        BigDecimal square = BigDecimal.ZERO;
        BigDecimal byW = BigDecimal.ZERO;
        BigDecimal byB = BigDecimal.ZERO;
        for (int i = 0; i < xs.length; i++) {
            var r = new BigDecimal(p[0])
                    .multiply(new BigDecimal(xs[i]))
                    .add(new BigDecimal(p[1]))
                    .subtract(new BigDecimal(ys[i]));
            square = square.add(r.multiply(r));
            byW = byW.add(r.multiply(new BigDecimal(xs[i])));
            byB = byB.add(r);
        }
        var m = new BigDecimal(xs.length);
        // The residual of the means, about 1, comes from terms of 3e6.
        assertEquals(square.divide(m, MathContext.DECIMAL64).doubleValue(), value, 1e-8 * value);
        assertEquals(2 * byB.divide(m, MathContext.DECIMAL64).doubleValue(), g[1], 1e-8 * Math.abs(g[1]));
        assertEquals(2 * byW.divide(m, MathContext.DECIMAL64).doubleValue(), g[0], 1e-8 * Math.abs(g[0]));
    }

    @Test
    void allRowsAsABatchGiveTheGradientOfTheWhole() {
        var loss = line();
        double[] p = {0.3, 0.8};
        double[] whole = new double[2];
        double[] batch = new double[2];
        loss.gradient(p, whole);
        loss.gradient(p, IntStream.range(0, loss.rows()).toArray(), batch);
        assertArrayEquals(whole, batch, 1e-14);
    }

    @Test
    void theHessianIsThatOfTheQuadraticItIs() {
        var loss = line();
        double[] h = new double[4];
        loss.hessian(new double[] {5, 6}, new double[2], h);
        double[] g0 = new double[2];
        double[] g1 = new double[2];
        loss.gradient(new double[] {5, 6}, g0);
        loss.gradient(new double[] {6, 6}, g1);
        assertEquals(h[0], g1[0] - g0[0], 1e-12);
        assertEquals(h[2], g1[1] - g0[1], 1e-12);
        assertEquals(2, h[3]);
        assertEquals(h[1], h[2]);
    }

    @Test
    void pointsOneAboveTheOtherHaveNoBestLineButALoss() {
        var loss = LineLoss.of(new double[] {2, 2}, new double[] {1, 3});
        assertTrue(loss.leastSquares().isEmpty());
        assertEquals(1, loss.value(new double[] {1, 0}));
        double[] g = new double[2];
        loss.gradient(new double[] {0, 0}, g);
        // 2 · mean((0 − y) x) = −8, 2 · mean(0 − y) = −4
        assertArrayEquals(new double[] {-8, -4}, g);
    }

    @Test
    void onePointHasALossOfItsOwn() {
        assertEquals(0, LineLoss.of(new double[] {3}, new double[] {7}).value(new double[] {2, 1}));
    }

    @Test
    void dataThatIsNoDataIsRefused() {
        var none = assertThrows(IllegalArgumentException.class, () -> LineLoss.of(new double[0], new double[0]));
        assertEquals("the number of points must be at least 1, not 0", none.getMessage());
        assertThrows(IllegalArgumentException.class, () -> LineLoss.of(new double[2], new double[1]));
        assertThrows(IllegalArgumentException.class, () -> LineLoss.of(new double[] {Double.NaN}, new double[1]));
    }
}
