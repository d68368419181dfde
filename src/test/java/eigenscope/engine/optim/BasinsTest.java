package eigenscope.engine.optim;

import static eigenscope.engine.optim.Objectives.descent;
import static eigenscope.engine.optim.Objectives.himmelblau;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where starts end. */
final class BasinsTest {
    private static final Window WINDOW = Window.square(6);

    private static Basins basins(Objective f, Optimizer optimizer, double rate, int steps, List<Vec> minima) {
        return new Basins(descent(f, optimizer, rate, 0, 0), WINDOW, 24, 24, steps, minima);
    }

    @Test
    void theFourMinimaOfHimmelblauAreFound() {
        // D. M. Himmelblau, Applied Nonlinear Programming (1972); the digits by mpmath.
        var expected = List.of(
                Vec.of(3, 2),
                Vec.of(-2.805118086952745, 3.131312518250573),
                Vec.of(-3.779310253377747, -3.2831859912861696),
                Vec.of(3.584428340330492, -1.8481265269644034));
        var found = Minima.within(himmelblau(), WINDOW, 60);
        assertEquals(4, found.size());
        for (var minimum : expected)
            assertTrue(found.stream().anyMatch(p -> p.minus(minimum).norm() < 1e-13), () -> minimum + " of " + found);
    }

    @Test
    void aMinimumOutsideTheWindowIsNotOne() {
        assertEquals(List.of(), Minima.within(Objectives.quadratic(1, 1), new Window(1, 2, 1, 2), 20));
    }

    @Test
    void whereNothingIsDefinedThereIsNoMinimum() {
        var nothing = new Objectives.Plane(
                (_, _) -> Double.NaN,
                (_, _) -> Double.NaN,
                (_, _) -> Double.NaN,
                (_, _) -> Double.NaN,
                (_, _) -> Double.NaN,
                (_, _) -> Double.NaN);
        assertEquals(List.of(), Minima.within(nothing, WINDOW, 10));
    }

    @Test
    void everyStartEndsWhereItsRunEnds() {
        var minima = Minima.within(himmelblau(), WINDOW, 60);
        var basins = basins(himmelblau(), new GradientDescent(), 0.01, 500, minima);
        for (int j = 0; j < 24; j += 5) {
            int[] row = basins.row(j);
            for (int i = 0; i < 24; i++) {
                var run = descent(himmelblau(), new GradientDescent(), 0.01, WINDOW.x(i, 24), WINDOW.y(j, 24))
                        .run(500);
                if (run.status() instanceof Status.Converged)
                    assertTrue(minima.get(row[i]).minus(run.point(run.last())).norm() < 1e-5);
                else assertTrue(row[i] < 0);
            }
        }
    }

    @Test
    void aRowIsTheSameWheneverItIsAskedFor() {
        var basins = basins(himmelblau(), Objectives.usual(Method.MOMENTUM), 0.002, 300, List.of(Vec.of(3, 2)));
        basins.row(3);
        assertArrayEquals(basins.row(9), basins.row(9));
    }

    @Test
    void startsThatAreLostAreMarked() {
        var basins = basins(Objectives.quadratic(2, 2), new GradientDescent(), 1.5, 100, List.of(Vec.of(0, 0)));
        assertTrue(Arrays.stream(basins.row(0)).allMatch(end -> end == Basins.DIVERGED));
    }

    @Test
    void startsThatHaveNoTimeAreMarked() {
        var basins = basins(Objectives.quadratic(2, 2), new GradientDescent(), 1e-6, 10, List.of(Vec.of(0, 0)));
        assertTrue(Arrays.stream(basins.row(0)).allMatch(end -> end == Basins.RUNNING));
    }

    @Test
    void startsThatRestAtNoMinimumAreMarked() {
        var basins = basins(Objectives.constant(), new GradientDescent(), 1, 10, List.of());
        assertTrue(Arrays.stream(basins.row(0)).allMatch(end -> end == Basins.ELSEWHERE));
    }

    @Test
    void aWindowWithoutInsideIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Window(1, 1, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> new Window(0, Double.NaN, 0, 2));
    }
}
