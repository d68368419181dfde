package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The quick way to a number's digits gives what exact arithmetic gives. */
final class RoundingTest {
    private static final int MANY = 200_000;

    private final SplittableRandom random = new SplittableRandom(20);

    private static void assertExact(double x, int digits) {
        assertEquals(Rounding.exactly(x, digits), Rounding.text(x, digits), () -> x + " to " + digits + " digits");
    }

    private double ofAnySize() {
        return random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-8, 9));
    }

    @Test
    void numbersOfAnySizeAreRoundedExactly() {
        for (int k = 0; k < MANY; k++) assertExact(ofAnySize(), random.nextInt(1, 12));
    }

    @Test
    void whatIsNextToATieIsRoundedByItsLastBit() {
        for (int k = 0; k < MANY; k++) {
            double tie = (random.nextInt(1000, 10_000) + 0.5) * Math.pow(10, random.nextInt(-8, 4));
            for (double x : new double[] {Math.nextDown(tie), tie, Math.nextUp(tie)}) assertExact(x, 4);
        }
    }

    @Test
    void whatHasFewDigitsKeepsThem() {
        for (int k = 0; k < MANY; k++)
            assertExact(random.nextInt(-20_000, 20_000) * Math.pow(10, random.nextInt(-6, 4)), random.nextInt(1, 10));
    }

    @Test
    void powersOfTenAndTheirNeighboursKeepTheirPoint() {
        for (int e = -7; e <= 8; e++) {
            double power = Double.parseDouble("1e" + e);
            for (double x : new double[] {power, Math.nextDown(power), Math.nextUp(power), 0.99996 * power, -power})
                for (int digits = 1; digits <= 10; digits++) assertExact(x, digits);
        }
    }
}
