package eigenscope.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How rates change. */
final class ScheduleTest {
    @Test
    void aConstantStays() {
        assertEquals(0.3, new Schedule.Constant(0.3).rate(1999));
    }

    @Test
    void stepsCutAfterEachStretch() {
        var schedule = new Schedule.StepDecay(0.8, 0.5, 10);
        assertEquals(0.8, schedule.rate(9));
        assertEquals(0.4, schedule.rate(10));
        assertEquals(0.2, schedule.rate(29));
    }

    @Test
    void exponentialsComeToAHundredthAtTheirHorizon() {
        var schedule = Schedule.Kind.EXPONENTIAL.of(2, 500);
        assertEquals(2, schedule.rate(0));
        assertEquals(0.2, schedule.rate(250), 1e-12);
        assertEquals(0.02, schedule.rate(500), 1e-12);
    }

    @Test
    void cosinesAreHalfWayInTheMiddleAndZeroFromTheHorizonOn() {
        var schedule = new Schedule.Cosine(0.4, 100);
        assertEquals(0.4, schedule.rate(0));
        assertEquals(0.2, schedule.rate(50), 1e-16);
        assertEquals(0, schedule.rate(100));
        assertEquals(0, schedule.rate(150));
    }

    @Test
    void warmUpsGrowEvenlyAndStay() {
        var schedule = new Schedule.WarmUp(1, 4);
        assertEquals(0.25, schedule.rate(0));
        assertEquals(0.75, schedule.rate(2));
        assertEquals(1, schedule.rate(3));
        assertEquals(1, schedule.rate(1000));
    }

    @Test
    void stepsComeDownToAHundredthWithinTheirHorizon() {
        var schedule = Schedule.Kind.STEP.of(1, 300);
        assertEquals(1, schedule.rate(99));
        assertEquals(0.1, schedule.rate(100), 1e-16);
        assertEquals(0.01, schedule.rate(299), 1e-16);
    }

    @ParameterizedTest
    @EnumSource(Schedule.Kind.class)
    void noRateIsEverNegativeOrAboveTheGivenOne(Schedule.Kind kind) {
        for (int horizon : new int[] {1, 2, 7, 2000})
            for (int t = 0; t <= 2000; t++) {
                double rate = kind.of(0.1, horizon).rate(t);
                assertTrue(rate >= 0 && rate <= 0.1, kind + " of " + horizon + " at " + t + ": " + rate);
            }
    }

    @Test
    void aRateThatIsNotPositiveIsRefused() {
        assertEquals(
                "rate must be finite and positive, not 0.0",
                assertThrows(IllegalArgumentException.class, () -> new Schedule.Constant(0))
                        .getMessage());
    }

    @Test
    void theRunTakesTheRateOfItsSchedule() {
        var descent = new Descent(
                Objectives.quadratic(1, 1),
                Vec.of(1, 1),
                new GradientDescent(),
                new Schedule.WarmUp(1, 2),
                new Estimator.Exact());
        assertEquals(0.5, descent.run(2).x(1, 0));
        assertEquals(0, descent.run(2).x(2, 0));
    }
}
