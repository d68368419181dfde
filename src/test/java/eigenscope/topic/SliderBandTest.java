package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eigenscope.figure.Ink;
import org.junit.jupiter.api.Test;

final class SliderBandTest {
    private static SliderBand band(double from, double to) {
        return new SliderBand("rate", from, to, "stable", Ink.GOOD);
    }

    @Test
    void saysWhereItIs() {
        assertEquals("stable from 0.1 to 2", band(0.1, 2).say());
        assertEquals("stable below 2", band(Double.NEGATIVE_INFINITY, 2).say());
        assertEquals("stable above 2", band(2, Double.POSITIVE_INFINITY).say());
        assertEquals(
                "stable everywhere",
                band(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).say());
    }

    @Test
    void refusesEndsInTheWrongOrder() {
        assertThrows(IllegalArgumentException.class, () -> band(2, 1));
        assertThrows(IllegalArgumentException.class, () -> band(Double.NaN, 1));
    }
}
