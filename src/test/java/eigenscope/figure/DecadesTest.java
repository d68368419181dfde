package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class DecadesTest {
    private static final double[] LEADING = {1, 2, 5, 10};

    @Test
    void aNumberStandsBetweenItsPowersOfTen() {
        assertEquals(100, Decades.below(734));
        assertEquals(1000, Decades.above(734));
        assertEquals(1e-3, Decades.below(0.0012));
    }

    @Test
    void aPowerOfTenIsItsOwn() {
        assertEquals(100, Decades.below(100));
        assertEquals(100, Decades.above(100));
    }

    @Test
    void theNextRoundNumberIsTheFirstThatIsNoSmaller() {
        assertEquals(200, Decades.next(101, LEADING));
        assertEquals(200, Decades.next(200, LEADING));
        assertEquals(1000, Decades.next(501, LEADING));
    }

    @Test
    void theNextRoundNumberIsNeverFarAway() {
        var random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            double x = Math.pow(10, random.nextDouble(-200, 200));
            double next = Decades.next(x, LEADING);
            assertTrue(next >= x && next <= 2.5 * x * (1 + 1e-12), x + " -> " + next);
        }
    }
}
