package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TicksTest {
    private static List<String> labels(Ticks ticks) {
        return Tick.even(ticks).stream().map(Tick::label).toList();
    }

    @Test
    void labelsOfPlainNumbersAreWholeUpToTheLastDecimal() {
        assertEquals(List.of("−0.02", "0", "0.02"), labels(Ticks.between(-0.03, 0.03, 4)));
        assertEquals(List.of("99999.0", "99999.5", "10⁵"), labels(Ticks.between(99999, 100000, 2)));
        assertEquals(List.of("0.00001", "0.00002"), labels(Ticks.between(0.5e-5, 2.5e-5, 3)));
    }

    @Test
    void ticksAreTheNumbersTheirLabelsSay() {
        var ticks = Ticks.between(0, 0.5, 5);
        assertEquals(List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5), ticks.values());
        assertEquals(List.of("0", "0.1", "0.2", "0.3", "0.4", "0.5"), labels(ticks));
    }

    @Test
    void negativeNumbersHaveATrueMinus() {
        assertEquals(List.of("−2", "−1", "0", "1"), labels(Ticks.between(-2.3, 1.4, 4)));
    }

    @Test
    void allLabelsHaveTheSameNumberOfDecimals() {
        assertEquals(List.of("0.5", "1.0", "1.5", "2.0"), labels(Ticks.between(0.4, 2.1, 4)));
    }

    @Test
    void largeAndSmallNumbersAreWrittenWithPowersOfTen() {
        assertEquals(List.of("0", "50000", "10⁵", "1.5×10⁵"), labels(Ticks.between(0, 1.6e5, 4)));
        assertEquals("2×10⁻⁹", Ticks.between(1.5e-9, 2.5e-9, 1).label(0));
    }

    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTenAndNoMoreThanAsked() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            double min = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-9, 9));
            double width = Math.max(1e-8 * Math.abs(min), Math.pow(10, random.nextDouble(-9, 9)));
            double most = random.nextDouble(1, 20);
            var ticks = Ticks.between(min, min + width, most);
            assertTrue(List.of(1, 2, 5).contains(ticks.mantissa()));
            assertTrue(ticks.step() * most >= width * (1 - 1e-9), "steps are wide enough");
            assertTrue(ticks.step() * most <= 2.5 * width * (1 + 1e-9), "and no wider than need be");
            for (double value : ticks.values())
                assertTrue(value >= min - 1e-3 * width && value <= min + 1.001 * width, "a tick lies inside");
        }
    }

    @Test
    void aSpanBelowTheResolutionOfDoublesHasNoTicks() {
        assertEquals(0, Ticks.between(1e18, 1e18 + 200, 100).count());
        assertEquals(0, Ticks.between(1, 1, 5).count());
        assertEquals(0, Ticks.between(0, Double.NaN, 5).count());
    }
}
