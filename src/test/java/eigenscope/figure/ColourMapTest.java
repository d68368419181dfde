package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ColourMapTest {
    private static final int STEPS = 40;

    private static Oklab at(ColourMap map, Theme theme, double part) {
        return Oklab.of(map.argb(theme, part));
    }

    @Test
    void knownColoursHaveTheirPublishedPlaces() {
        // Björn Ottosson, "A perceptual color space for image processing" (2020): white, and the primaries of sRGB.
        assertEquals(1, Oklab.of(0xffffff).lightness(), 1e-3);
        assertEquals(0, Oklab.of(0xffffff).a(), 1e-3);
        assertEquals(0.628, Oklab.of(0xff0000).lightness(), 1e-3);
        assertEquals(0.225, Oklab.of(0xff0000).a(), 1e-3);
        assertEquals(0.126, Oklab.of(0xff0000).b(), 1e-3);
        assertEquals(0.452, Oklab.of(0x0000ff).lightness(), 1e-3);
        assertEquals(-0.312, Oklab.of(0x0000ff).b(), 1e-3);
    }

    @Test
    void aColourComesBackFromItsPlace() {
        for (int rgb = 0; rgb <= 0xffffff; rgb += 4099)
            assertEquals(0xff000000 | rgb, Oklab.of(rgb).argb());
    }

    @Test
    void whatNoScreenShowsKeepsItsLightness() {
        assertEquals(0.5, Oklab.of(new Oklab(0.5, 0.4, 0).argb()).lightness(), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void equalStepsLookEqual(Theme theme) {
        for (ColourMap map : ColourMap.values()) {
            DoubleSummaryStatistics steps = IntStream.range(0, STEPS)
                    .filter(i -> i != STEPS / 2 - 1 && i != STEPS / 2)
                    .mapToDouble(i -> at(map, theme, (double) i / STEPS).distance(at(map, theme, (i + 1.0) / STEPS)))
                    .summaryStatistics();
            assertTrue(steps.getMax() < 1.5 * steps.getMin(), map + " " + steps);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lightnessTellsTheOrder(Theme theme) {
        double sign = theme.isDark() ? 1 : -1;
        for (int i = 0; i < STEPS; i++) {
            double change = at(ColourMap.SEQUENTIAL, theme, (i + 1.0) / STEPS).lightness()
                    - at(ColourMap.SEQUENTIAL, theme, (double) i / STEPS).lightness();
            assertTrue(sign * change > 0.003, theme + " at " + i + ": " + change);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothEndsOfADivergingMapAreAsStrong(Theme theme) {
        assertEquals(
                at(ColourMap.DIVERGING, theme, 0).lightness(),
                at(ColourMap.DIVERGING, theme, 1).lightness(),
                0.02);
        assertEquals(theme.argb(Ink.PAPER), ColourMap.DIVERGING.argb(theme, 0.5));
    }
}
