package eigenscope.topic;

import static eigenscope.topic.Whole.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WholeTest {
    private static final Whole STEPS = whole("steps", "n", 0, 200, 10).limits(0, 100_000);

    @Test
    void aWholeNumberIsRead() {
        assertEquals(12, STEPS.parse(" 12 "));
        assertEquals(1000, STEPS.parse("1e3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "x", "", "1e300", "3000000000"})
    void whatIsNotWholeIsRefused(String text) {
        var e = assertThrows(IllegalArgumentException.class, () -> STEPS.parse(text));
        assertTrue(e.getMessage().endsWith("legal is a whole number from 0 to 100000"), e.getMessage());
    }

    @Test
    void theFinestStepIsOne() {
        assertEquals(11, STEPS.nudge(10, 0, 0.1));
        assertEquals(9, STEPS.nudge(10, 0, -0.1));
        assertEquals(20, STEPS.nudge(10, 0, 10));
        assertEquals(10, STEPS.nudge(10, 0, 0));
    }

    @Test
    void keysStopAtTheLimits() {
        assertEquals(0, STEPS.nudge(3, 0, -10));
        assertEquals(100_000, STEPS.nudge(100_000, 0, 1));
    }

    @Test
    void halvesGoToTheEvenNeighbour() {
        assertEquals(2, STEPS.withPart(0, 0, 2.5));
        assertEquals(100_000, STEPS.withPart(0, 0, 1e300));
    }

    @Test
    void everyNumberOfTheSliderIsSampled() {
        var die = whole("die", "d", 1, 6, 1);
        var random = Seed.generator(1);
        long seen = java.util.stream.IntStream.range(0, 1000)
                .map(_ -> die.sample(random))
                .distinct()
                .count();
        assertEquals(6, seen);
    }

    @Test
    void onALogarithmicScaleAKeyGoesAHundredthOfTheWay() {
        var repeats = whole("repeats", "R", 1, 1_000_000, 10_000).onLogScale();
        assertEquals(11_482, repeats.nudge(10_000, 0, 1));
        assertEquals(2, repeats.nudge(1, 0, 1));
        assertEquals(1_000_000, repeats.nudge(1_000_000, 0, 1));
    }

    @Test
    void onALogarithmicScaleAllSizesAreSampledAlike() {
        var repeats = whole("repeats", "R", 1, 1_000_000, 10_000).onLogScale();
        var random = Seed.generator(1);
        long small = java.util.stream.IntStream.range(0, 1000)
                .map(_ -> repeats.sample(random))
                .filter(r -> r < 1000)
                .count();
        assertTrue(small > 450 && small < 550, small + " of 1000");
    }

    @Test
    void aLogarithmicScaleBeginsAboveZero() {
        assertThrows(IllegalArgumentException.class, STEPS::onLogScale);
    }
}
