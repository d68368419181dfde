package eigenscope.engine.optim;

import static eigenscope.engine.optim.Objectives.descent;
import static eigenscope.engine.optim.Objectives.himmelblau;
import static eigenscope.engine.optim.Objectives.rosenbrock;
import static eigenscope.engine.optim.Objectives.usual;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of the optimisers whatever the objective. */
final class OptimizerLawsTest {
    private static final int STEPS = 200;

    private static double[] path(Objective f, Optimizer optimizer, double rate) {
        var run = descent(f, optimizer, rate, -1.2, 1).run(STEPS);
        return IntStream.rangeClosed(0, run.last())
                .boxed()
                .flatMapToDouble(t -> Arrays.stream(run.point(t).toArray()))
                .toArray();
    }

    private static void assertSamePath(Optimizer a, Optimizer b) {
        assertArrayEquals(path(himmelblau(), a, 0.005), path(himmelblau(), b, 0.005));
    }

    @Test
    void momentumThatForgetsAtOnceIsGradientDescent() {
        assertSamePath(new GradientDescent(), new Momentum(0));
    }

    @Test
    void nesterovThatForgetsAtOnceIsGradientDescent() {
        assertSamePath(new GradientDescent(), new Nesterov(0));
    }

    @Test
    void adamwWithoutDecayIsAdam() {
        var adam = new Adam(0.9, 0.999, 1e-8);
        assertSamePath(adam, new AdamW(adam, 0));
    }

    @Test
    void backtrackingWithASmallRateIsGradientDescent() {
        // Until the fall of the loss is lost in its rounding.
        var plain = descent(himmelblau(), new GradientDescent(), 0.005, -1.2, 1).run(60);
        var careful =
                descent(himmelblau(), Backtracking.usual(), 0.005, -1.2, 1).run(60);
        for (int t = 0; t <= 60; t++) assertEquals(plain.point(t), careful.point(t));
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"ADAGRAD", "RMSPROP", "ADAM", "NEWTON"})
    void theUnitsOfTheLossDoNotMatterToWhatScalesThem(Method method) {
        // Times 2¹⁰, which rounds nothing.
        var f = himmelblau();
        var larger = new Objective() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public double value(double[] x) {
                return 1024 * f.value(x);
            }

            @Override
            public double gradient(double[] x, double[] g) {
                double value = f.gradient(x, g);
                for (int i = 0; i < g.length; i++) g[i] *= 1024;
                return 1024 * value;
            }

            @Override
            public double hessian(double[] x, double[] g, double[] h) {
                f.hessian(x, g, h);
                for (int i = 0; i < h.length; i++) h[i] *= 1024;
                return gradient(x, g);
            }
        };
        var optimizer = method.optimizer(0.9, 0.999, 0, 0);
        assertArrayEquals(path(f, optimizer, 0.1), path(larger, optimizer, 0.1), 1e-12);
    }

    @Test
    void theFirstStepOfAdamIsTheRateWhateverTheSlope() {
        var step = descent(rosenbrock(), new Adam(0.9, 0.999, 0), 0.1, -1.2, 1)
                .run(0)
                .step(0);
        assertEquals(0.1, Math.abs(step.after().x().at(0) - step.before().x().at(0)), 1e-15);
        assertEquals(0.1, Math.abs(step.after().x().at(1) - step.before().x().at(1)), 1e-15);
    }

    @Test
    void newtonAtFullRateReachesTheMinimumOfAParabolaInOneStep() {
        var f = Objectives.turned(1, 1000, new SplittableRandom(1));
        var run = descent(f, new Newton(), 1, 3, -4).run(1);
        assertTrue(run.point(1).norm() < 1e-12, () -> "ended at " + run.point(1));
        assertFalse(run.step(0).modified());
    }

    @Test
    void newtonSaysThatTheHessianIsNotPositiveDefiniteAndGoesDownNevertheless() {
        var run =
                descent(Objectives.quadratic(2, -2), new Newton(), 0.5, 1, 0.5).run(1);
        var step = run.step(0);
        assertTrue(step.modified());
        // Away from the saddle along y, towards it along x: half of x/2·2 and of y/|−2|·2.
        assertEquals(Vec.of(0.5, 0.75), step.after().x());
        assertTrue(run.loss(1) < run.loss(0));
    }

    @Test
    void newtonWithoutAnyCurvatureTakesTheGradient() {
        var plane = new Objectives.Plane(
                (x, y) -> 2 * x - y, (_, _) -> 2, (_, _) -> -1, (_, _) -> 0, (_, _) -> 0, (_, _) -> 0);
        var step = descent(plane, new Newton(), 1, 5, 5).run(1).step(0);
        assertTrue(step.modified());
        assertEquals(Vec.of(2, -1), step.direction());
    }

    @Test
    void backtrackingNeverClimbs() {
        var run = descent(rosenbrock(), Backtracking.usual(), 100, -1.2, 1).run(STEPS);
        for (int t = 1; t <= STEPS; t++) assertTrue(run.loss(t) <= run.loss(t - 1));
    }

    @Test
    void backtrackingCountsWhatItTries() {
        // On x² from 1 with g = 2: α = 4 and 2 and 1 do not lower the loss, 1/2 does.
        var step = descent(Objectives.quadratic(2, 2), Backtracking.usual(), 4, 1, 0)
                .run(1)
                .step(0);
        assertEquals(0.5, step.taken());
        assertEquals(4, step.rate());
        assertEquals(5, step.after().evaluations());
    }

    @Test
    void backtrackingThatFindsNothingLowerStays() {
        // A gradient that points the wrong way.
        var before = State.at(Vec.of(1, 0));
        var after = Backtracking.usual().step(Objectives.quadratic(2, 2), before, Vec.of(-2, 0), 1);
        assertEquals(before.x(), after.x());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void aStepLeavesTheStateItCameFrom(Method method) {
        var f = rosenbrock();
        var before = State.at(Vec.of(-1.2, 1));
        var copy = new State(before.t(), before.x(), before.v(), before.s(), before.u(), before.evaluations());
        var after = usual(method).step(f, before, Vec.of(1, 2), 0.01);
        assertEquals(copy, before);
        assertEquals(1, after.t());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void stepByStepIsBitForBitWhatARunIs(Method method) {
        var descent = descent(rosenbrock(), usual(method), 0.001, -1.2, 1);
        var run = descent.run(STEPS);
        var state = State.at(descent.start());
        for (int t = 0; t < STEPS; t++) {
            assertEquals(run.state(t), state);
            var gradient = run.step(t).gradient();
            state = descent.optimizer().step(descent.objective(), state, gradient, 0.001);
            assertEquals(run.step(t).after(), state);
        }
        assertEquals(run.state(STEPS), state);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theStepIsTheRateTimesTheDirection(Method method) {
        var run = descent(rosenbrock(), usual(method), 0.01, -1.2, 1).run(3);
        var step = run.step(2);
        var expected = step.before().x().minus(step.direction().times(step.taken()));
        assertEquals(expected, step.after().x());
        assertEquals(step.direction(), step.of(Quantity.DIRECTION));
        assertTrue(usual(method).quantities().contains(Quantity.DIRECTION));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void whereThereIsNoSlopeNobodyMoves(Method method) {
        var run = descent(Objectives.constant(), method.optimizer(0.9, 0.999, 0, 0), 0.1, 3, -2)
                .run(5);
        assertEquals(5, run.last());
        assertEquals(Vec.of(3, -2), run.point(5));
    }

    @Test
    void constantsOutOfRangeAreRefusedByName() {
        assertEquals(
                "beta1 must be from 0 to below 1, not 1.0",
                assertThrows(IllegalArgumentException.class, () -> new Momentum(1))
                        .getMessage());
        assertEquals(
                "epsilon must be finite and not negative, not NaN",
                assertThrows(IllegalArgumentException.class, () -> new Adagrad(Double.NaN))
                        .getMessage());
    }
}
