package eigenscope.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The surfaces that are built in. */
final class SurfaceTest {
    private static Run run(Surface surface) {
        return Objectives.descent(
                        surface.landscape().objective(),
                        new GradientDescent(),
                        surface.landscape().rate(),
                        surface.landscape().start().x(),
                        surface.landscape().start().y())
                .run(2000);
    }

    // By NumPy 2.4, from the formulas of the survey, of Wikipedia's "Test functions for optimization", of MATLAB's
    // manual.
    @ParameterizedTest
    @CsvSource({
        "BOWL, 2.18",
        "RAVINE, 21.37",
        "ROSENBROCK, 320.49999999999994",
        "HIMMELBLAU, 160.7282",
        "BEALE, 7.631235409999999",
        "SADDLE, -1.2000000000000002",
        "MONKEY_SADDLE, -3.2059999999999995",
        "ACKLEY, 5.7530624164203985",
        "RASTRIGIN, 28.360339887498945",
        "PLATEAU, 0.855575731176458",
        "HILLS, -3.8199243362011512",
        "CUSTOM, 0.4601000000000004"
    })
    void valuesAreThoseOfTheLiterature(Surface surface, double expected) {
        double value = surface.landscape().objective().value(new double[] {0.7, -1.3});
        assertEquals(expected, value, 1e-13 * Math.abs(expected));
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void theStartIsInTheWindowAndHasAGradient(Surface surface) {
        assertTrue(surface.landscape()
                .window()
                .contains(surface.landscape().start().vec()));
        var run = run(surface);
        assertTrue(run.gradientNorm(0) > Verdict.GRADIENT);
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void theGivenRateDivergesOnlyWhereThereIsNoBottom(Surface surface) {
        var status = run(surface).status();
        if (surface.landscape().minima().isEmpty())
            assertInstanceOf(
                    Status.Cause.Unbounded.class,
                    assertInstanceOf(Status.Diverged.class, status).cause());
        else
            assertTrue(
                    status instanceof Status.Converged || status instanceof Status.Running,
                    () -> surface + ": " + status);
    }

    @ParameterizedTest
    @EnumSource(value = Surface.class, mode = EnumSource.Mode.EXCLUDE, names = "ACKLEY")
    void atItsMinimaTheGradientVanishesAndTheSurfaceBendsUp(Surface surface) {
        var f = surface.landscape().objective();
        for (var minimum : surface.landscape().minima()) {
            double[] g = new double[2];
            f.gradient(minimum.toArray(), g);
            var curvature = Curvature.at(f, minimum).orElseThrow();
            assertTrue(curvature.smallest() > 0);
            assertTrue(Vec.of(g).norm() <= 1e-14 * curvature.largest(), () -> surface + ": " + Vec.of(g));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Surface.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACKLEY", "RASTRIGIN"})
    void aSearchOfTheWindowFindsTheKnownMinimaAndNoOthers(Surface surface) {
        var found = Minima.within(
                surface.landscape().objective(), surface.landscape().window(), 100);
        assertEquals(surface.landscape().minima().size(), found.size(), () -> surface + ": " + found);
        for (var minimum : surface.landscape().minima())
            assertTrue(found.stream().anyMatch(p -> p.minus(minimum).norm() < 1e-12), () -> surface + ": " + found);
    }

    @Test
    void aSearchFindsTheDentsOfRastrigin() {
        // One near each of the whole numbers from −5 to 5, both ways.
        var found = Minima.within(
                Surface.RASTRIGIN.landscape().objective(),
                Surface.RASTRIGIN.landscape().window(),
                100);
        assertEquals(121, found.size());
        assertTrue(found.getFirst().norm() < 1e-12);
    }

    @Test
    void theBottomOfAckleyIsAPointAndItsValueZero() {
        var f = Surface.ACKLEY.landscape().objective();
        assertEquals(0, f.value(new double[] {0, 0}), 1e-14);
        assertTrue(f.value(new double[] {1e-6, 0}) > 2e-6);
    }

    @Test
    void plainDescentOnAckleyRestsInTheFirstDentItMeets() {
        // The dent near (2, 2): both coordinates 1.974 by the same descent in NumPy
        var run = run(Surface.ACKLEY);
        assertInstanceOf(Status.Converged.class, run.status());
        assertTrue(run.point(2000).minus(Vec.of(1.974, 1.974)).norm() < 1e-3);
    }

    @Test
    void aTypedFunctionRunsLikeOneWrittenByHand() {
        for (var method : Method.values()) {
            var typed = Objectives.descent(
                            Surface.ROSENBROCK.landscape().objective(), Objectives.usual(method), 0.001, -1.2, 1)
                    .run(300);
            var written = Objectives.descent(Objectives.rosenbrock(), Objectives.usual(method), 0.001, -1.2, 1)
                    .run(300);
            double gap = typed.point(300).minus(written.point(300)).norm();
            assertTrue(gap < 1e-11, () -> method + ": " + gap);
        }
    }
}
