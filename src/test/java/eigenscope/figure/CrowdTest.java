package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More bars, stems, steps and points than a picture of 400 by 400 pixels that shows -2 to 2 along both axes has columns for. */
final class CrowdTest {
    private static final int MANY = 10_001;
    private static final Box PIXELS = new Box(0, 0, 400, 400);
    private static final View VIEW = new View(Box.around(2), PIXELS, "");
    private static final Stroke LINE = Stroke.of(Ink.FIRST, 2);
    private static final Series HILL = Series.sampled(MANY, -2, 2, x -> new Vec2(x, 1 - x * x / 4));

    private final TestPen pen = new TestPen(PIXELS, Theme.LIGHT);

    @Test
    void barsWithinAPixelAreOneThatIsAsLongAsAll() {
        Bars.at("", HILL, 4e-4, Ink.FIRST, 1).paint(VIEW, pen);
        var bars = pen.fills().getFirst();
        assertTrue(bars.contours() > 390 && bars.contours() <= 410, "bars: " + bars.contours());
        assertEquals(100, bars.corners().stream().mapToDouble(Vec2::y).min().orElseThrow(), 1e-9);
    }

    @Test
    void stemsInAColumnOfPixelsAreOneThatReachesAsFarAsAll() {
        var heights = new double[MANY];
        heights[5000] = 1.5;
        heights[5003] = -1;
        var places = IntStream.range(0, MANY).mapToDouble(HILL::x).toArray();
        new Stems("", Series.of(places, heights), 0, LINE, 4).paint(VIEW, pen);
        var stems = pen.strokes().getFirst();
        assertTrue(stems.contours() <= 4, "stems: " + stems.contours());
        assertTrue(stems.corners().contains(new Vec2(200, 50)), "the highest");
        assertTrue(stems.corners().contains(new Vec2(200, 300)), "the lowest");
    }

    @Test
    void stemsWithoutRoomForDotsHaveNoneAndLeaveSomeRoomBetweenThem() {
        new Stems("", Series.sampled(201, -2, 2, x -> new Vec2(x, 1)), 0, LINE, 4).paint(VIEW, pen);
        assertEquals(201, pen.strokes().getFirst().contours());
        assertEquals(1.4, pen.strokes().getFirst().width(), 1e-9);
        assertEquals(0, pen.fills().size());
    }

    @Test
    void stepsWithinAPixelThatTouchAreOneLine() {
        new Steps("", -2, HILL, LINE).paint(VIEW, pen);
        assertTrue(
                pen.strokes().getFirst().contours() <= 420,
                "lines: " + pen.strokes().getFirst().contours());
    }

    @Test
    void aJumpBetweenStepsWithinAPixelIsNotBridged() {
        var jump = Series.sampled(MANY, -2, 2, x -> new Vec2(x, x < 0 ? -1 : 1));
        new Steps("", -1, jump, LINE).paint(VIEW, pen);
        var ends = pen.strokes().getFirst().corners();
        for (int i = 0; i < ends.size(); i += 2)
            assertEquals(ends.get(i).y(), ends.get(i + 1).y(), 1e-9);
        assertTrue(ends.stream().anyMatch(at -> at.y() == 100) && ends.stream().anyMatch(at -> at.y() == 300));
    }

    @Test
    void stepsInSightHaveDotsHoweverCloseOthersAre() {
        double[] places = {0, 1, 5, 5.0001};
        new Steps("", 0, Series.of(places, new double[] {0.2, 0.4, 0.6, 1}), LINE).paint(VIEW, pen);
        assertEquals(2, pen.fills().getFirst().contours());
    }

    @Test
    void aBandKeepsFourPointsAColumnOfEitherCurveAndTheirExtremes() {
        var upper = Series.sampled(100_000, -2, 2, x -> new Vec2(x, 0.5 + 0.4 * Math.sin(1e6 * x)));
        new Band("", upper.map(x -> x, y -> y - 1), upper, Ink.AREA, 1).paint(VIEW, pen);
        var outline = pen.fills().getFirst().corners();
        assertTrue(outline.size() <= 2 * 4 * 402, "points: " + outline.size());
        assertEquals(110, outline.stream().mapToDouble(Vec2::y).min().orElseThrow(), 1e-3);
        assertEquals(290, outline.stream().mapToDouble(Vec2::y).max().orElseThrow(), 1e-3);
    }
}
