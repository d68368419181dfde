package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class IsolinesTest {
    private static final Box PLANE = Box.around(2);

    private static Relief cone(int size) {
        return Relief.of(size, size, PLANE, Math::hypot);
    }

    private static boolean isClosed(Series points) {
        int last = points.size() - 1;
        return points.x(0) == points.x(last) && points.y(0) == points.y(last);
    }

    @Test
    void aCircleIsOneClosedLineAndRound() {
        var lines = Isolines.of(PLANE, cone(101), 1.5).lines();
        assertEquals(1, lines.size());
        Series circle = lines.getFirst().points();
        assertTrue(isClosed(circle));
        double around = 0;
        for (int i = 0; i < circle.size(); i++) {
            // Chords of a grid step h miss a circle of radius r by h^2 / 8r at most.
            assertEquals(1.5, Math.hypot(circle.x(i), circle.y(i)), 0.04 * 0.04 / (8 * 1.5) + 1e-9);
            if (i > 0) around += Math.hypot(circle.x(i) - circle.x(i - 1), circle.y(i) - circle.y(i - 1));
        }
        assertEquals(2 * Math.PI * 1.5, around, 0.01);
    }

    @Test
    void aLineThatLeavesTheGridEndsAtItsEdges() {
        var lines = Isolines.of(PLANE, Relief.of(11, 11, PLANE, (x, y) -> x + y), 0.3)
                .lines();
        assertEquals(1, lines.size());
        Series line = lines.getFirst().points();
        int last = line.size() - 1;
        assertEquals(2, Math.max(Math.abs(line.x(0)), Math.abs(line.y(0))), 1e-12);
        assertEquals(2, Math.max(Math.abs(line.x(last)), Math.abs(line.y(last))), 1e-12);
        for (int i = 0; i <= last; i++) assertEquals(0.3, line.x(i) + line.y(i), 1e-12);
    }

    @Test
    void noLineGoesThroughAHole() {
        var random = new SplittableRandom(4);
        for (int run = 0; run < 40; run++) {
            double[] values = random.doubles(12 * 12).toArray();
            for (int k = 0; k < 10; k++)
                values[random.nextInt(values.length)] = k < 5 ? Double.NaN : Double.NEGATIVE_INFINITY;
            Relief relief = Relief.of(12, 12, values);
            for (var line : Isolines.of(new Box(0, 0, 11, 11), relief, 0.5).lines())
                for (int i = 1; i < line.points().size(); i++) {
                    int column =
                            (int) Math.floor((line.points().x(i) + line.points().x(i - 1)) / 2);
                    int row =
                            (int) Math.floor((line.points().y(i) + line.points().y(i - 1)) / 2);
                    double corners = relief.at(column, row)
                            + relief.at(column + 1, row)
                            + relief.at(column, row + 1)
                            + relief.at(column + 1, row + 1);
                    assertTrue(Double.isFinite(corners), "through the hole at " + column + ", " + row);
                }
        }
    }

    @Test
    void everyCrossedEdgeIsMetOnce() {
        var random = new SplittableRandom(5);
        double[] values = random.doubles(30 * 20).toArray();
        Relief relief = Relief.of(30, 20, values);
        int crossed = 0;
        for (int row = 0; row < 20; row++)
            for (int column = 0; column < 30; column++) {
                boolean above = relief.at(column, row) >= 0.5;
                if (column < 29 && above != relief.at(column + 1, row) >= 0.5) crossed++;
                if (row < 19 && above != relief.at(column, row + 1) >= 0.5) crossed++;
            }
        int points = 0;
        for (var line : Isolines.of(new Box(0, 0, 29, 19), relief, 0.5).lines())
            points += line.points().size() - (isClosed(line.points()) ? 1 : 0);
        assertEquals(crossed, points);
    }

    @Test
    void theMeanDecidesWhichCornersOfASaddleHangTogether() {
        var unit = new Box(0, 0, 1, 1);
        // With the middle above, the corners below are cut off: (1, 0) and (0, 1).
        var high = Isolines.of(unit, Relief.of(2, 2, 1, 0, 0, 1.2), 0.5).lines();
        assertEquals(2, high.size());
        for (var line : high) assertTrue(isNear(line.points(), 1, 0) || isNear(line.points(), 0, 1));
        for (var line : Isolines.of(unit, Relief.of(2, 2, 1, 0, 0, 0.8), 0.5).lines())
            assertTrue(isNear(line.points(), 0, 0) || isNear(line.points(), 1, 1));
    }

    private static boolean isNear(Series line, double x, double y) {
        return Math.hypot((line.x(0) + line.x(1)) / 2 - x, (line.y(0) + line.y(1)) / 2 - y) < 0.5;
    }

    @Test
    void equalNumbersGiveEqualLines() {
        assertEquals(Isolines.of(PLANE, cone(20), 1, 2), Isolines.of(PLANE, cone(20), 1, 2));
        assertNotEquals(Isolines.of(PLANE, cone(20), 1, 2), Isolines.of(PLANE, cone(20), 1));
    }

    @Test
    void levelsAreRound() {
        assertArrayEquals(new double[] {0.5, 1, 1.5, 2, 2.5}, Levels.even(cone(50), 6));
        var valley = Relief.of(100, 100, PLANE, Charts::rosenbrock);
        assertArrayEquals(new double[] {1, 10, 100, 1000}, Levels.logarithmic(valley, 6));
        assertArrayEquals(
                new double[] {0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000},
                Levels.logarithmic(valley, 20));
        for (double level : Levels.ranked(valley, 7))
            assertEquals(level, Double.parseDouble("%.1e".formatted(level)), 0);
    }

    @Test
    void rankedLevelsPartTheGridEqually() {
        var slope = Relief.of(50, 50, PLANE, (x, y) -> Math.exp(x));
        assertArrayEquals(new double[] {0.37, 1, 2.7}, Levels.ranked(slope, 3), 0.11);
    }

    @Test
    void aConstantHasNoLevels() {
        var flat = Relief.of(10, 10, PLANE, (x, y) -> 3);
        assertEquals(
                0, Levels.even(flat, 5).length + Levels.logarithmic(flat, 5).length + Levels.ranked(flat, 5).length);
    }

    @Test
    void valuesOnLinesNeverOverlapOneAnotherNorTheAxes() {
        var pixels = new Box(0, 0, 500, 400);
        var pen = new TestPen(pixels, Theme.LIGHT);
        var contours =
                new Contours("", Isolines.of(PLANE, cone(60), Levels.even(cone(60), 12)), Stroke.of(Ink.TEXT, 1), true);
        var plot = new Plot.Flat("p", "", PLANE, true, List.of(contours));
        Painter.paint(plot, plot.start(), pen, pixels, "");
        var words = pen.words();
        assertTrue(words.stream().anyMatch(w -> w.words().equals("2")), words.toString());
        for (int a = 0; a < words.size(); a++)
            for (int b = 0; b < a; b++)
                assertFalse(words.get(a).box().meets(words.get(b).box()), words.get(a) + " on " + words.get(b));
    }

    @Test
    void oneCanPointAtALine() {
        var contours = new Contours("", Isolines.of(PLANE, cone(60), 1), Stroke.of(Ink.TEXT, 1), false);
        var view = new View(PLANE, new Box(0, 0, 400, 400), "");
        assertEquals(10, contours.distance(view, 310, 200), 0.1);
        assertEquals(0, contours.distance(view, 200, 100), 0.1);
    }
}
