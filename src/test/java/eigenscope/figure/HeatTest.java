package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A picture of 400 by 400 pixels that shows -2 to 2 along both axes. */
final class HeatTest {
    private static final Box PIXELS = new Box(0, 0, 400, 400);
    private static final View VIEW = new View(Box.around(2), PIXELS, "");
    private static final Box UNIT = Box.around(1);

    private static TestPen painted(Heat heat, View view) {
        var pen = new TestPen(PIXELS, Theme.LIGHT);
        heat.paint(view, pen);
        return pen;
    }

    private static int colour(Tones tones, double part) {
        return tones.map().argb(Theme.LIGHT, part);
    }

    @Test
    void coloursBetweenGridPointsAreInterpolated() {
        var tones = Tones.sequential(0, 4);
        var pen = painted(new Heat("", UNIT, Relief.of(2, 2, 0, 1, 1, 2), tones, 1, false), VIEW);
        assertEquals(colour(tones, 0.25), pen.pixel(200, 200), "the middle has the mean value 1");
        assertEquals(colour(tones, 0.005 / 4), pen.pixel(100, 299), "the first value stands at the lower left");
        assertEquals(colour(tones, 1.995 / 4), pen.pixel(299, 100));
        assertEquals(0, pen.pixel(99, 200), "outside there is nothing");
        assertEquals(0, pen.pixel(200, 300));
    }

    @Test
    void cellsHaveOneColourEach() {
        var tones = Tones.sequential(0, 3);
        var pen = painted(new Heat("", UNIT, Relief.of(2, 2, 0, 1, 2, 3), tones, 1, true), VIEW);
        for (int offset : new int[] {2, 50, 98}) {
            assertEquals(colour(tones, 0), pen.pixel(100 + offset, 201 + offset));
            assertEquals(colour(tones, 1), pen.pixel(200 + offset, 100 + offset));
        }
    }

    @Test
    void whatIsNotFiniteIsTransparentAndNoMore() {
        double[] values = new double[100];
        values[55] = Double.NaN;
        values[11] = Double.POSITIVE_INFINITY;
        var relief = Relief.of(10, 10, values);
        var smooth = painted(new Heat("", UNIT, relief, Tones.sequential(-1, 1), 1, false), VIEW);
        double cell = 200 / 9.0 * 200 / 9.0;
        assertEquals(200 * 200 - 8 * cell, (double) smooth.marked(), cell);
        var cells = painted(new Heat("", UNIT, relief, Tones.sequential(-1, 1), 1, true), VIEW);
        assertEquals(200 * 200 - 2 * 400, cells.marked());
    }

    @Test
    void whatIsBelowShowsThroughHolesAndOpacity() {
        var tones = Tones.sequential(0, 1);
        var pen = new TestPen(PIXELS, Theme.LIGHT);
        new Heat("", UNIT, Relief.of(2, 2, 1, 1, 1, 1), tones, 1, true).paint(VIEW, pen);
        new Heat("", UNIT, Relief.of(2, 2, Double.NaN, 0, 1, 1), tones, 0.5, true).paint(VIEW, pen);
        assertEquals(colour(tones, 1), pen.pixel(150, 250), "a hole");
        int paler = pen.pixel(250, 250);
        assertEquals(255, paler >>> 24, 1);
        int strong = colour(tones, 1) >> 8 & 255;
        int pale = colour(tones, 0) >> 8 & 255;
        assertEquals((strong + pale) / 2.0, paler >> 8 & 255, 2);
    }

    @Test
    void equalRatiosLookEqualOnALogarithmicScale() {
        var tones = Tones.logarithmic(1, 100);
        var pen = painted(new Heat("", UNIT, Relief.of(2, 2, 10, 10, 10, 10), tones, 1, false), VIEW);
        assertEquals(colour(tones, 0.5), pen.pixel(200, 200));
        assertThrows(IllegalArgumentException.class, () -> Tones.logarithmic(0, 1));
    }

    @Test
    void rankedColoursCoverEquallyLargeParts() {
        var relief = Relief.of(60, 60, UNIT, (x, y) -> Math.exp(9 * x));
        var tone = Tones.ranked().over(relief);
        for (double x : new double[] {-0.8, -0.3, 0, 0.4, 0.9})
            assertEquals((x + 1) / 2, tone.of(Math.exp(9 * x)), 0.02);
        assertEquals(1, tone.of(1e300));
        assertTrue(Double.isNaN(tone.of(Double.NaN)));
    }

    @Test
    void colourFollowsTheNumberOnALogarithmicAxis() {
        var view = new View(new Box(-1, 0, 1, 1), Scale.LOGARITHMIC, Scale.LINEAR, PIXELS, "");
        var tones = Tones.sequential(0, 10);
        var relief = Relief.of(201, 2, new Box(0.1, 0, 10, 1), (x, y) -> x);
        var pen = painted(new Heat("", new Box(0.1, 0, 10, 1), relief, tones, 1, false), view);
        assertEquals(colour(tones, Math.pow(10, 0.5 * 201 / 200.0 - 0.0) / 10), pen.pixel(300, 200));
    }

    @Test
    void heatIsPointedAtOnlyWhereNothingElseIs() {
        var heat = new Heat("f", UNIT, Relief.of(2, 2, 0, 1, 1, 2), Tones.sequential(0, 1), 1, false);
        assertTrue(heat.distance(VIEW, 200, 200) > 4 && heat.distance(VIEW, 200, 200) < 7);
        assertEquals(Double.POSITIVE_INFINITY, heat.distance(VIEW, 50, 200));
    }

    @Test
    void equalNumbersMakeEqualMarks() {
        var heat = new Heat("f", UNIT, Relief.of(2, 2, 0, 1, 1, 2), Tones.ranked(), 1, false);
        assertEquals(heat, new Heat("f", UNIT, Relief.of(2, 2, 0, 1, 1, 2), Tones.ranked(), 1, false));
        assertNotEquals(heat, new Heat("f", UNIT, Relief.of(2, 2, 0, 1, 1, 3), Tones.ranked(), 1, false));
    }
}
