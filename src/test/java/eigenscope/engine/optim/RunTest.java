package eigenscope.engine.optim;

import static eigenscope.engine.optim.Objectives.descent;
import static eigenscope.engine.optim.Objectives.rosenbrock;
import static eigenscope.engine.optim.Objectives.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a run keeps, and what a race makes of runs. */
final class RunTest {
    @Test
    void aRunOfNoStepsIsItsStart() {
        var run = descent(rosenbrock(), usual(Method.ADAM), 0.1, -1.2, 1).run(0);
        assertEquals(0, run.last());
        assertEquals(Vec.of(-1.2, 1), run.point(0));
        assertEquals(24.2, run.loss(0), 1e-12);
        // ∇f(−1.2, 1) = (−215.6, −88)
        assertEquals(Math.hypot(215.6, 88), run.gradientNorm(0), 1e-10);
        assertTrue(run.failed().isEmpty());
    }

    @Test
    void aLongerRunBeginsAsTheShorterOne() {
        var descent = descent(rosenbrock(), usual(Method.NESTEROV), 0.0003, -1.2, 1);
        var longer = descent.run(500);
        var shorter = descent.run(200);
        for (int t = 0; t <= 200; t++) assertEquals(shorter.state(t), longer.state(t));
        assertEquals(200, longer.upTo(200).last());
        assertThrows(IndexOutOfBoundsException.class, () -> longer.upTo(200).loss(201));
    }

    @Test
    void everyStepLeadsFromItsStateToTheNext() {
        var run = descent(rosenbrock(), usual(Method.ADADELTA), 1, -1.2, 1).run(100);
        for (int t = 0; t < 100; t++) {
            var step = run.step(t);
            assertEquals(run.state(t), step.before());
            assertEquals(run.state(t + 1), step.after());
            assertEquals(run.loss(t), step.loss());
        }
    }

    @Test
    void theNextStepCanBeLookedAtBeforeItIsMade() {
        var descent = descent(rosenbrock(), usual(Method.MOMENTUM), 0.0003, -1.2, 1);
        assertEquals(descent.run(11).state(11), descent.run(10).step(10).after());
    }

    @Test
    void plainMethodsAskOnceAStep() {
        assertEquals(
                40,
                descent(rosenbrock(), usual(Method.RMSPROP), 0.01, 0, 0).run(40).evaluations(40));
    }

    @Test
    void threeDimensionsWorkLikeTwo() {
        var f = new Objectives.Quadratic(Mat.of(3, 3, 4, 1, 0, 1, 3, 1, 0, 1, 2));
        for (var method : List.of(Method.NEWTON, Method.GRADIENT_DESCENT)) {
            var run = descent(f, usual(method), 0.3, 1, 2, 3).run(300);
            assertTrue(run.point(300).norm() < 1e-8, method.name());
            assertTrue(run.status() instanceof Status.Converged);
        }
    }

    @Test
    void aStartThatIsNoPointIsRefused() {
        assertEquals(
                "the start must be finite, not (NaN, 1.0)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> descent(rosenbrock(), new GradientDescent(), 0.1, Double.NaN, 1))
                        .getMessage());
        assertEquals(
                "the start must have 2 coordinates, not 3",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> descent(rosenbrock(), new GradientDescent(), 0.1, 1, 1, 1))
                        .getMessage());
    }

    @Test
    void aRaceIsRankedByWhoArrivesFirstAndLastsLongest() {
        var f = Objectives.quadratic(2, 2);
        var optimizers = List.<Optimizer>of(
                new GradientDescent(), new Newton(), usual(Method.ADAGRAD), new Momentum(0.5), Backtracking.usual());
        var race = Race.of(descent(f, new GradientDescent(), 1.2, 1, 0.5), optimizers, 60);
        // At rest since steps 10, 10, 14 and 45, by the formulas in Python; plain descent is beyond its bound of 1.
        assertEquals(List.of(1, 4, 2, 3, 0), race.ranking());
    }

    @Test
    void everyMethodHasADescentOfItsOwnInARace() {
        var optimizers = Stream.of(Method.values()).map(Objectives::usual).toList();
        var race = Race.of(descent(rosenbrock(), new GradientDescent(), 0.001, -1.2, 1), optimizers, 50);
        for (int k = 0; k < optimizers.size(); k++) {
            var alone = descent(rosenbrock(), optimizers.get(k), 0.001, -1.2, 1).run(50);
            assertEquals(alone.state(50), race.runs().get(k).state(50));
        }
    }
}
