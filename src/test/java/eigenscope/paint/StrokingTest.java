package eigenscope.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stroke covers what is nearer to its line than half its width. */
final class StrokingTest {
    private static final int SIDE = 60;

    private final Coverage coverage = new Coverage(SIDE, SIDE);
    private final Stroking stroking = new Stroking(coverage);

    private double[] stroked(boolean closed, double... corners) {
        var parts = new double[SIDE * SIDE];
        stroking.contour(corners, corners.length, closed);
        coverage.send(new Coverage.Target() {
            @Override
            public void pixel(int x, int y, int cover) {
                parts[y * SIDE + x] = cover / 256.0;
            }

            @Override
            public void span(int y, int from, int to, int cover) {
                for (int x = from; x < to; x++) parts[y * SIDE + x] = cover / 256.0;
            }
        });
        return parts;
    }

    private static double area(double[] parts) {
        double sum = 0;
        for (double part : parts) sum += part;
        return sum;
    }

    /** Returns the distance of the middle of a pixel from a line between two points. */
    private static double distance(int column, int row, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double px = column + 0.5 - ax;
        double py = row + 0.5 - ay;
        double t = Math.clamp((px * dx + py * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.hypot(px - t * dx, py - t * dy);
    }

    @Test
    void aLineIsAsWideAsItSaysAndRoundAtItsEnds() {
        stroking.with(6);
        assertEquals(6 * 20 + Math.PI * 9, area(stroked(false, 20, 30, 40, 30)), 0.5);
    }

    @Test
    void whatIsNearACornerIsCoveredAndWhatIsFarIsNot() {
        stroking.with(8);
        var parts = stroked(false, 10, 45, 30, 15, 50, 40);
        for (int y = 0; y < SIDE; y++)
            for (int x = 0; x < SIDE; x++) {
                double d = Math.min(distance(x, y, 10, 45, 30, 15), distance(x, y, 30, 15, 50, 40));
                if (d < 4 - 0.8) assertEquals(1, parts[y * SIDE + x], 1e-9, x + ", " + y);
                if (d > 4 + 0.8) assertEquals(0, parts[y * SIDE + x], 1e-9, x + ", " + y);
            }
    }

    @Test
    void aClosedLineHasNoEnds() {
        stroking.with(2);
        // A square ring whose outer corners are rounded.
        assertEquals(4 * 30 * 2 - (4 - Math.PI), area(stroked(true, 15, 15, 45, 15, 45, 45, 15, 45)), 0.5);
    }

    @Test
    void theGapsOfADashedLineStayOpen() {
        stroking.with(2, 8, 6);
        var parts = stroked(false, 2, 30, 58, 30);
        assertEquals(1, parts[30 * SIDE + 5], 1e-9);
        assertEquals(0, parts[30 * SIDE + 12], 1e-9);
        assertEquals(1, parts[30 * SIDE + 18], 1e-9);
        assertEquals(2 * 8 * 4, area(parts), 0.1);
    }

    @Test
    void aPointIsADot() {
        stroking.with(10);
        assertEquals(Math.PI * 25, area(stroked(false, 30, 30, 30, 30)), 0.8);
    }

    @Test
    @Timeout(5)
    void dashesOfAnyLengthComeToAnEnd() {
        stroking.with(1, 0.1 + 0.2, 0.3);
        assertTrue(area(stroked(false, 0, 30, 5e5 + 1.0 / 3, 30)) > 0);
        stroked(false, 0, 30, 1e300, 30);
        stroked(false, 0, Double.NaN, 4, 30);
        stroked(true, 0, 0, Double.POSITIVE_INFINITY, 30);
    }
}
