package eigenscope.topic;

import static eigenscope.topic.Whole.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
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
        long seen =
                IntStream.range(0, 1000).map(_ -> die.sample(random)).distinct().count();
        assertEquals(6, seen);
    }

    private static final Whole DRAWS = whole("draws", "n", 0, 10_000_000, 1000).onLogScale();

    @Test
    void onALogarithmicSliderKeysMoveByFactors() {
        // The hundredth root of 10 000 001 is 1.17489.
        assertEquals(1_174_898, DRAWS.nudge(1_000_000, 0, 1));
        assertEquals(1, DRAWS.nudge(0, 0, 1));
        assertEquals(0, DRAWS.nudge(1, 0, -1));
        assertEquals(10_000_000, DRAWS.nudge(9_999_999, 0, 1));
    }

    @Test
    void aLogarithmicSliderSamplesEveryMagnitude() {
        var random = Seed.generator(1);
        long small = IntStream.range(0, 1000)
                .map(_ -> DRAWS.sample(random))
                .filter(n -> n < 3162)
                .count();
        assertEquals(500, (double) small, 60);
    }

    @Test
    void aLogarithmicSliderBeginsAtZeroOrAbove() {
        assertThrows(
                IllegalArgumentException.class, () -> whole("n", "n", -1, 10, 1).onLogScale());
    }
}
