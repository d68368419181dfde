package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.CompiledTrees.X;
import static eigenscope.engine.calculus.CompiledTrees.letter;
import static eigenscope.engine.calculus.CompiledTrees.plus;
import static eigenscope.engine.calculus.CompiledTrees.rosenbrock;
import static eigenscope.engine.calculus.CompiledTrees.times;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows and grids say what points say, bit for bit. */
final class CompiledRowsTest {
    private static final List<String> XY = List.of("x", "y");

    private final Random random = new Random(4);
    private final double[] xs = random.doubles(23, -3, 3).toArray();
    private final double[] ys = random.doubles(7, -3, 3).toArray();

    @Test
    void aGridHoldsTheValuesOfItsPoints() {
        var trees = RandomExpr.in(random, "x", "y");
        for (int i = 0; i < 1000; i++) {
            Expr expr = trees.next(5);
            var f = Compiled.of(expr, XY);
            var grid = new double[xs.length * ys.length];
            f.fill(xs, ys, grid);
            var row = new double[xs.length];
            for (int j = 0; j < ys.length; j++) {
                f.fill(xs, ys[j], row);
                for (int k = 0; k < xs.length; k++) {
                    double value = f.value(xs[k], ys[j]);
                    assertEquals(value, grid[j * xs.length + k], expr::toString);
                    assertEquals(value, row[k], expr::toString);
                }
            }
        }
    }

    @Test
    void rowsOfDerivativesHoldTheDerivativesOfTheirPoints() {
        var trees = RandomExpr.in(random, "x", "y");
        for (int i = 0; i < 1000; i++) {
            Expr expr = trees.next(5);
            var f = Compiled.of(expr, XY);
            var first = new double[3][xs.length];
            var second = new double[6][xs.length];
            f.gradients(xs, ys[0], first);
            f.hessians(xs, ys[0], second);
            var gradient = new double[2];
            var hessian = new double[2][2];
            for (int k = 0; k < xs.length; k++) {
                double value = f.hessian(new double[] {xs[k], ys[0]}, gradient, hessian);
                double[] expected = {value, gradient[0], gradient[1], hessian[0][0], hessian[0][1], hessian[1][1]};
                for (int r = 0; r < 6; r++) assertEquals(expected[r], second[r][k], expr::toString);
                for (int r = 0; r < 3; r++) assertEquals(expected[r], first[r][k], expr::toString);
            }
        }
    }

    @Test
    void aFunctionOfOneVariableFillsRowsToo() {
        var trees = RandomExpr.in(random, "x");
        for (int i = 0; i < 500; i++) {
            var f = Compiled.of(trees.next(5), List.of("x"));
            var values = new double[xs.length];
            var jets = new double[3][xs.length];
            var jet = new double[3];
            f.fill(xs, values);
            f.jets(xs, jets);
            for (int k = 0; k < xs.length; k++) {
                f.jet(xs[k], jet);
                assertEquals(f.value(xs[k]), values[k]);
                assertArrayEquals(jet, new double[] {jets[0][k], jets[1][k], jets[2][k]});
            }
        }
    }

    @Test
    void aShortRowAfterALongOneIsShort() {
        var f = Compiled.of(rosenbrock(), XY);
        f.fill(xs, 1, new double[xs.length]);
        var two = new double[2];
        f.fill(new double[] {1, 2}, 1, two);
        assertArrayEquals(new double[] {0, 901}, two);
    }

    @Test
    void aConstantFillsARow() {
        var row = new double[2];
        Compiled.of(plus(letter("a"), letter("b")), XY, Map.of("a", 1.0, "b", 2.0))
                .fill(new double[2], 0, row);
        assertArrayEquals(new double[] {3, 3}, row);
    }

    @Test
    void whatDependsOnTheSecondVariableAloneFillsARow() {
        var row = new double[2];
        Compiled.of(letter("y"), XY).fill(new double[2], 7, row);
        assertArrayEquals(new double[] {7, 7}, row);
    }

    @Test
    void aGridHasARowForEachNumberOfTheOtherVariable() {
        var f = Compiled.of(X, XY);
        assertThrows(IllegalArgumentException.class, () -> f.fill(new double[3], new double[2], new double[5]));
        assertThrows(IllegalArgumentException.class, () -> f.fill(new double[3], new double[3]));
    }

    @Test
    void severalThreadsMayUseOneFunction() throws InterruptedException, ExecutionException {
        var f = Compiled.of(rosenbrock(), XY);
        var bound = Compiled.of(times(letter("a"), X), List.of("x"), Map.of("a", 3.0));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = IntStream.range(0, 8)
                    .mapToObj(t -> threads.submit(() -> {
                        var row = new double[1];
                        for (int i = 0; i < 20_000; i++) {
                            double x = i * 1e-3 + t;
                            double expected = (1 - x) * (1 - x) + 100 * ((2 - x * x) * (2 - x * x));
                            assertEquals(expected, f.value(x, 2));
                            f.fill(new double[] {x}, 2, row);
                            assertEquals(expected, row[0]);
                            assertEquals(3 * x, bound.value(x));
                        }
                    }))
                    .toList();
            for (var task : tasks) task.get();
        }
    }
}
