package eigenscope.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pixel's coverage is the area of the part of it that is inside. */
final class CoverageTest {
    private static final int SIDE = 40;

    private final Coverage coverage = new Coverage(SIDE, SIDE);

    /** Parts of 256, row by row. */
    private int[] sent() {
        var covers = new int[SIDE * SIDE];
        coverage.send(new Coverage.Target() {
            @Override
            public void pixel(int x, int y, int cover) {
                covers[y * SIDE + x] = cover;
            }

            @Override
            public void span(int y, int from, int to, int cover) {
                for (int x = from; x < to; x++) covers[y * SIDE + x] = cover;
            }
        });
        return covers;
    }

    private int[] polygon(double... corners) {
        new Filling(coverage).contour(corners, corners.length, true);
        return sent();
    }

    private static double area(int[] covers) {
        double sum = 0;
        for (int cover : covers) sum += cover / 256.0;
        return sum;
    }

    @Test
    void aBoxCoversWhatItHasOfEachPixel() {
        var covers = polygon(1.25, 2.5, 4, 2.5, 4, 4.25, 1.25, 4.25);
        assertEquals(256 * 3 / 8, covers[2 * SIDE + 1]);
        assertEquals(256 / 2, covers[2 * SIDE + 2]);
        assertEquals(256, covers[3 * SIDE + 3]);
        assertEquals(256 / 4, covers[4 * SIDE + 3]);
        assertEquals(0, covers[3 * SIDE + 4]);
    }

    @Test
    void aTriangleCutsAPixelInHalf() {
        var covers = polygon(0, 0, 10, 10, 0, 10);
        assertEquals(128, covers[5 * SIDE + 5]);
        assertEquals(256, covers[5 * SIDE + 4]);
        assertEquals(0, covers[5 * SIDE + 6]);
    }

    @Test
    void theSenseOfAnOutlineDoesNotMatter() {
        var there = polygon(3, 3, 30.3, 8.1, 12, 33.7);
        var back = polygon(12, 33.7, 30.3, 8.1, 3, 3);
        assertArrayEquals(there, back);
    }

    @Test
    void theCoverageOfRandomTrianglesAddsUpToTheirArea() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 3000; i++) {
            double[] c = random.doubles(6, 0, SIDE).toArray();
            double area = Math.abs((c[2] - c[0]) * (c[5] - c[1]) - (c[4] - c[0]) * (c[3] - c[1])) / 2;
            // A part of 512 for each of the pixels on the outline, which are at most 4 to the unit of length.
            assertEquals(area, area(polygon(c)), 0.35);
        }
    }

    @Test
    void twoHalvesOfAShapeLeaveNoSeam() {
        var random = new SplittableRandom(2);
        for (int i = 0; i < 500; i++) {
            double x = random.nextDouble(5, 35);
            double y = random.nextDouble(5, 35);
            var filling = new Filling(coverage);
            filling.contour(new double[] {2, 2, 38, 2, x, y, 2, 38}, 8, true);
            filling.contour(new double[] {38, 2, 38, 38, 2, 38, x, y}, 8, true);
            var covers = sent();
            for (int row = 2; row < 38; row++)
                for (int column = 2; column < 38; column++) assertEquals(256, covers[row * SIDE + column]);
        }
    }

    @Test
    void whatLiesBeyondTheEdgesIsCutOffThere() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            double[] c = random.doubles(6, -60, 100).toArray();
            coverage.within(0, 0, SIDE, SIDE);
            var whole = polygon(c);
            coverage.within(7, 9, 23, 31);
            var part = polygon(c);
            for (int y = 0; y < SIDE; y++)
                for (int x = 0; x < SIDE; x++) {
                    boolean inside = x >= 7 && x < 23 && y >= 9 && y < 31;
                    assertEquals(inside ? whole[y * SIDE + x] : 0, part[y * SIDE + x], 1);
                }
        }
    }

    @Test
    @Timeout(5)
    void whatIsNotFiniteOrVeryFarLeavesTheRestAlone() {
        polygon(Double.NaN, 0, 5, 5, 0, 5);
        polygon(0, 0, Double.POSITIVE_INFINITY, 3, 0, 6);
        polygon(0, Double.NEGATIVE_INFINITY, 3, 3, 0, Double.POSITIVE_INFINITY);
        assertEquals(SIDE * SIDE, area(polygon(-1e300, -1e300, 1e300, -1e300, 1e300, 1e300, -1e300, 1e300)), 1e-9);
        assertEquals(4, area(polygon(1, 1, 3, 1, 3, 3, 1, 3)), 1e-9);
    }
}
