package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RasterTest {
    private static final Box PIXELS = new Box(0, 0, 200, 200);
    /** One data unit is one pixel; y grows upwards. */
    private static final View VIEW = new View(PIXELS, PIXELS, "");

    private static double ink(Raster raster) {
        double sum = 0;
        for (int pixel : raster.pixels()) sum += (pixel >>> 24) / 255.0;
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7854, 1.2, 1.5708, 2.5, 4})
    void aLineCoversItsLengthTimesItsWidthInEveryDirection(double angle) {
        var raster = Raster.over(PIXELS, 1);
        double[] xs = {100, 100 + 80 * Math.cos(angle)};
        double[] ys = {100.3, 100.3 + 80 * Math.sin(angle)};
        raster.segments(Series.of(xs, ys), VIEW, 1.5, 0xff000000);
        assertEquals(120, ink(raster), 3);
    }

    @Test
    void aDotCoversTheAreaOfItsDisc() {
        var raster = Raster.over(PIXELS, 1);
        raster.dots(Series.of(new double[] {50.4}, new double[] {77.7}), VIEW, 5, 0xff000000);
        assertEquals(Math.PI * 25, ink(raster), 1.5);
    }

    @Test
    void theTwoHalvesDrawnAtOnceFitTogether() {
        var random = new SplittableRandom(3);
        double[] xs = random.doubles(6000, -20, 220).toArray();
        double[] ys = random.doubles(6000, -20, 220).toArray();
        var at = Raster.over(PIXELS, 1);
        at.segments(Series.of(xs, ys), VIEW, 1, 0x60ff8800);
        var one = Raster.over(PIXELS, 1);
        var lines = new Lines(one, 1, 0x60ff8800);
        for (int i = 0; i < 6000; i += 2) lines.draw(xs[i], 200 - ys[i], xs[i + 1], 200 - ys[i + 1], 0, 200);
        assertArrayEquals(one.pixels(), at.pixels());
    }

    @Test
    void whatIsNotFiniteOrFarAwayLeavesNoTraceOutside() {
        var raster = Raster.over(PIXELS, 1);
        double[] xs = {Double.NaN, 5, 0, Double.POSITIVE_INFINITY, -1e9, 1e9};
        double[] ys = {1, 2, 3, 4, 100, 100};
        raster.segments(Series.of(xs, ys), VIEW, 1, 0xff000000);
        assertEquals(200, ink(raster), 2, "of the line that crosses the picture, what is in it");
    }

    @Test
    void coloursStayPremultiplied() {
        var random = new SplittableRandom(4);
        int below = 0;
        for (int i = 0; i < 100_000; i++) {
            below = Raster.over(below, Raster.premultiplied(random.nextInt()), random.nextInt(257));
            int alpha = below >>> 24;
            for (int shift = 0; shift < 24; shift += 8) assertTrue(((below >>> shift) & 255) <= alpha);
        }
    }
}
