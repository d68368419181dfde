package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SeedTest {
    private static final Seed SEED = Seed.seed("seed");

    @Test
    void aSeedGivesTheSameNumbersEveryTime() {
        assertEquals(Seed.generator(5).nextLong(), Seed.generator(5).nextLong());
        assertNotEquals(Seed.generator(5).nextLong(), Seed.generator(6).nextLong());
    }

    @Test
    void keysGoToTheNextSeed() {
        assertEquals(43L, SEED.nudge(42L, 0, 0.1));
        assertEquals(0L, SEED.nudge(0L, 0, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000000", "1.5", "x", "", "99999999999999999999"})
    void whatIsNoSeedIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> SEED.parse(text));
    }
}
