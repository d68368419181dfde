package eigenscope.engine.optim;

import static eigenscope.engine.optim.Objectives.descent;
import static eigenscope.engine.optim.Objectives.quadratic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run says of itself. */
final class StatusTest {
    private static final Optimizer PLAIN = new GradientDescent();

    private static Status.Diverged diverged(Status status) {
        return assertInstanceOf(Status.Diverged.class, status);
    }

    @Test
    void onRandomParabolasRunsConvergeIfAndOnlyIfTheRateIsBelowTheBound() {
        var random = new SplittableRandom(11);
        for (int trial = 0; trial < 200; trial++) {
            double steep = Math.exp(random.nextDouble(-3, 3));
            double mild = steep * random.nextDouble(0.05, 1);
            var f = Objectives.turned(steep, mild, random);
            double beta = random.nextDouble(0, 0.9);
            for (var optimizer : List.of(PLAIN, new Momentum(beta), new Nesterov(beta))) {
                double stable = optimizer.stableRate(steep).orElseThrow();
                String what = optimizer + " on " + steep + ", " + mild;
                var below = descent(f, optimizer, 0.97 * stable, 1, 0.7).run(2000);
                assertInstanceOf(Status.Converged.class, below.status(), what);
                var above = diverged(
                        descent(f, optimizer, 1.03 * stable, 1, 0.7).run(2000).status());
                var cause = assertInstanceOf(Status.Cause.RateTooLarge.class, above.cause(), what);
                assertEquals(steep, cause.curvature(), 1e-12 * steep);
                assertEquals(stable, cause.stable(), 1e-12 * stable);
            }
        }
    }

    @Test
    void slowDivergenceIsSeenLongBeforeInfinity() {
        var run = descent(quadratic(20, 1), PLAIN, 0.1001, 1, 1).run(2000);
        assertTrue(run.point(2000).norm() < 100);
        assertInstanceOf(Status.Cause.RateTooLarge.class, diverged(run.status()).cause());
    }

    @Test
    void justBelowTheBoundIsSlowButNotDiverging() {
        var run = descent(quadratic(20, 1), PLAIN, 0.0999, 1, 1).run(1000);
        assertEquals(new Status.Running(), run.status());
    }

    @Test
    void onTheBoundItSwingsForEver() {
        var run = descent(quadratic(2, 2), PLAIN, 1, 1, 1).run(2000);
        assertEquals(new Status.Running(), run.status());
    }

    @Test
    void aRunThatDivergesStopsBeforeInfinity() {
        var run = descent(quadratic(2, 2), PLAIN, 5, 1, 1).run(2000);
        assertTrue(run.last() < 200);
        assertTrue(run.point(run.last()).norm() <= 2 * Run.REACH);
        assertTrue(run.failed().isPresent());
        var status = diverged(run.status());
        assertEquals(0, status.from());
        assertEquals(new Status.Cause.RateTooLarge(5, 1, 2), status.cause());
    }

    @Test
    void aRunThatDivergesFromStepToStepMoreStopsToo() {
        var run = descent(Objectives.quartic(), PLAIN, 5, 1, 1).run(2000);
        assertTrue(run.last() < 10);
        assertInstanceOf(Status.Cause.RateTooLarge.class, diverged(run.status()).cause());
    }

    @Test
    void divergenceOnATiltedParabolaBeginsWhereTheSteepPartOvertakesTheMildOne() {
        // 1.1^2t · 20 · 1e−4² against 0.8895^2t: the loss is lowest where both fall and rise alike.
        var run = descent(quadratic(20, 1), PLAIN, 0.105, 1, 1e-4).run(400);
        var swapped = descent(quadratic(20, 1), PLAIN, 0.105, 1e-4, 1).run(400);
        assertEquals(0, diverged(run.status()).from());
        int from = diverged(swapped.status()).from();
        assertTrue(from > 10);
        assertTrue(swapped.loss(from) < swapped.loss(from - 1) && swapped.loss(from) < swapped.loss(from + 1));
    }

    @Test
    void adamWithAHugeRateIsNotCalledUnstable() {
        var run =
                descent(quadratic(2, 2), Objectives.usual(Method.ADAM), 5, 1, 1).run(30);
        assertEquals(new Status.Running(), run.status());
    }

    @Test
    void convergenceNamesItsTestAndItsFirstStep() {
        var run = descent(quadratic(2, 2), PLAIN, 0.25, 1, 0).run(100);
        // The gradient is 2 · 2⁻ᵗ: at most 1e−6 from t = 21 on.
        var status = assertInstanceOf(Status.Converged.class, run.status());
        assertEquals(21, status.since());
        assertEquals(Status.Test.GRADIENT, status.test());
        assertEquals(1e-6, status.tolerance());
        assertEquals(run.gradientNorm(100), status.measured());
    }

    @Test
    void aSteepMinimumIsReachedThoughRoundingKeepsTheGradient() {
        var steep = new Objectives.Plane(
                (x, y) -> 1e17 * (x - 0.1) * (x - 0.1) + y * y,
                (x, y) -> 2e17 * (x - 0.1) + 0.5,
                (x, y) -> 2 * y,
                (x, y) -> 2e17,
                (x, y) -> 0,
                (x, y) -> 2);
        var run = descent(steep, new Newton(), 1, 3, 1).run(10);
        assertTrue(run.gradientNorm(10) > 1e-3);
        var status = assertInstanceOf(Status.Converged.class, run.status());
        assertEquals(Status.Test.DISTANCE, status.test());
    }

    @Test
    void aSaddleReachedAlongItsStableAxisIsToldFromAMinimum() {
        var run = descent(quadratic(2, -2), PLAIN, 0.25, 1, 0).run(200);
        var status = assertInstanceOf(Status.Stuck.class, run.status());
        assertEquals(Status.Place.SADDLE, status.place());
        assertEquals(-2, status.curvature());
        assertEquals(Vec.of(0, 1), status.direction());
        assertEquals(21, status.since());
    }

    @Test
    void offThatAxisTheSaddleIsLeftForEver() {
        var run = descent(quadratic(2, -2), PLAIN, 0.25, 1, 1e-9).run(2000);
        var status = diverged(run.status());
        assertInstanceOf(Status.Cause.Unbounded.class, status.cause());
        assertTrue(run.point(status.from()).norm() > 1e8);
    }

    @Test
    void theMonkeySaddleHasNoCurvatureToTell() {
        var atRest = descent(Objectives.monkeySaddle(), PLAIN, 0.1, 0, 0).run(10);
        assertEquals(
                Status.Place.FLAT,
                assertInstanceOf(Status.Stuck.class, atRest.status()).place());
    }

    @Test
    void aMaximumIsNamed() {
        var run = descent(quadratic(-1, -2), PLAIN, 0.1, 0, 0).run(10);
        assertEquals(
                Status.Place.MAXIMUM,
                assertInstanceOf(Status.Stuck.class, run.status()).place());
    }

    @Test
    void aPlainFarFromThePitIsFlat() {
        var run = descent(Objectives.pit(), PLAIN, 0.1, 6, 3).run(100);
        assertEquals(
                Status.Place.FLAT,
                assertInstanceOf(Status.Stuck.class, run.status()).place());
    }

    @Test
    void aStartAtTheMinimumHasConvergedAtOnce() {
        var run = descent(Objectives.rosenbrock(), PLAIN, 0.001, 1, 1).run(0);
        assertEquals(0, assertInstanceOf(Status.Converged.class, run.status()).since());
    }

    @Test
    void aTroughIsAMinimumToo() {
        var run = descent(quadratic(2, 0), PLAIN, 0.25, 1, 3).run(100);
        assertInstanceOf(Status.Converged.class, run.status());
    }

    @Test
    void passingThroughTheMinimumWithVelocityIsNotConvergence() {
        // On x²/2 from 1: v = 1, x = 0 where the slope vanishes; the next step goes on.
        var run = descent(quadratic(1, 1), new Momentum(0.9), 1, 1, 0).run(1);
        assertEquals(Vec.of(0, 0), run.point(1));
        assertEquals(new Status.Running(), run.status());
    }

    @Test
    void leavingTheDomainIsNamedWithItsPlace() {
        var run = descent(Objectives.wall(), PLAIN, 1, 0.25, 0).run(50);
        // From 0.25 by 3 to 3.25, by −0.69 on to 2.56, and so on: it converges. From 3 at rate 5: to −0.33.
        assertInstanceOf(Status.Converged.class, run.status());
        var out = descent(Objectives.wall(), PLAIN, 5, 3, 0).run(50);
        var status = diverged(out.status());
        assertEquals(0, status.from());
        var cause = assertInstanceOf(Status.Cause.Undefined.class, status.cause());
        assertEquals(3 - 5 * (1 - 1 / 3.0), cause.point().at(0), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADAGRAD", "RMSPROP", "ADAM", "ADAMW", "ADADELTA"})
    void aMemoryThatOverflowsEndsTheRunRatherThanStandingStill(Method method) {
        // The square of a gradient of 1e160 is no double, and a division by infinity would leave the point where it is.
        var steep = new Objectives.Plane(
                (x, y) -> 1e160 * x, (_, _) -> 1e160, (_, _) -> 0, (_, _) -> 0, (_, _) -> 0, (_, _) -> 0);
        var run =
                descent(steep, method.optimizer(0.9, 0.999, 1e-8, 0), 0.1, 1, 1).run(100);
        assertEquals(0, run.last());
        assertInstanceOf(Status.Cause.Undefined.class, diverged(run.status()).cause());
    }

    @Test
    void backtrackingStaysInTheDomain() {
        var run = descent(Objectives.wall(), Backtracking.usual(), 5, 3, 1).run(200);
        assertInstanceOf(Status.Converged.class, run.status());
        assertEquals(1, run.x(200, 0), 1e-6);
    }

    @Test
    void aLossWithoutBottomIsNotBlamedOnTheRate() {
        var slope = new Objectives.Plane((x, y) -> x, (_, _) -> 1, (_, _) -> 0, (_, _) -> 0, (_, _) -> 0, (_, _) -> 0);
        var run = descent(slope, PLAIN, 1e6, 0, 0).run(200);
        assertEquals(new Status.Diverged(101, new Status.Cause.Unbounded(-2e8)), run.status());
    }

    @Test
    void anOptimizerWithMemoryThatIsLostIsSaidToHaveOvershot() {
        var run = descent(quadratic(2, 2), new AdamW(new Adam(0.9, 0.999, 1e-8), 10), 0.5, 1, 1)
                .run(2000);
        assertEquals(new Status.Cause.Overshoot(0.5), diverged(run.status()).cause());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e150, 1e300})
    void aStartBeyondReachIsAnAnswerNotAnException(double far) {
        var run = descent(Objectives.rosenbrock(), PLAIN, 0.001, far, -far).run(100);
        assertEquals(0, run.last());
        var status = diverged(run.status());
        assertEquals(new Status.Diverged(0, new Status.Cause.Undefined(Vec.of(far, -far))), status);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void noMethodCallsTheFlatnessOfAConstantAMinimum(Method method) {
        var run = descent(Objectives.constant(), method.optimizer(0.9, 0.999, 1e-8, 0), 0.1, 2, 2)
                .run(20);
        assertEquals(
                Status.Place.FLAT,
                assertInstanceOf(Status.Stuck.class, run.status()).place());
    }

    @Test
    void theStatusOfAShorterRunIsThatOfTheLongerOneCutOff() {
        var run = descent(quadratic(2, 2), PLAIN, 0.25, 1, 0).run(100);
        assertEquals(new Status.Running(), run.upTo(20).status());
        assertInstanceOf(Status.Converged.class, run.upTo(21).status());
        assertEquals(run.descent().run(50).status(), run.upTo(50).status());
    }
}
