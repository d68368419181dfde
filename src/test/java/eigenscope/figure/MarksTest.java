package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What marks do with numbers: thin, cut, leave out. */
final class MarksTest {
    private static final Box PIXELS = new Box(0, 0, 400, 400);
    private static final View VIEW = new View(Box.around(2), PIXELS, "");
    private static final Stroke LINE = Stroke.of(Ink.FIRST, 1);

    private final TestPen pen = new TestPen(PIXELS, Theme.LIGHT);

    private TestPen.Outline stroked(Mark mark) {
        mark.paint(VIEW, pen);
        assertEquals(1, pen.strokes().size(), "one path a mark");
        return pen.strokes().getFirst();
    }

    @Test
    void aDenseCurveIsThinnedToFourPointsAColumnAndKeepsItsExtremes() {
        var points = Series.sampled(100_000, -2, 2, x -> new Vec2(x, Math.sin(5000 * x)));
        var path = stroked(new Curve("", points, LINE));
        assertTrue(path.corners().size() <= 4 * 401, path.corners().size() + " points");
        assertEquals(100, path.corners().stream().mapToDouble(Vec2::y).min().orElseThrow(), 0.1);
        assertEquals(300, path.corners().stream().mapToDouble(Vec2::y).max().orElseThrow(), 0.1);
    }

    @Test
    void aCurveIsInterruptedWhereAPointIsNotFinite() {
        double[] xs = {-1, -0.5, 0, 0.5, 1};
        double[] ys = {0, 1, Double.NaN, 1, 0};
        var path = stroked(new Curve("", Series.of(xs, ys), LINE));
        assertEquals(2, path.contours());
        assertEquals(4, path.corners().size());
    }

    @Test
    void aCurveThatLeavesTheViewIsCutAndComesBack() {
        double[] xs = {-1, 0, 1};
        double[] ys = {0, 1e300, 0};
        var path = stroked(new Curve("", Series.of(xs, ys), LINE));
        assertEquals(2, path.contours());
        assertTrue(path.corners().stream().allMatch(at -> Math.abs(at.y()) < 1e4), "no pixel is far away");
    }

    @Test
    void aCurveThatComesInExactlyAtTheEdgeOfWhatIsKeptBeginsThere() {
        // As far again as the view reaches is kept: up to 6.
        double[] xs = {-1, 0, 1};
        double[] ys = {7, 6, 0};
        var path = stroked(new Curve("", Series.of(xs, ys), LINE));
        assertEquals(1, path.contours());
        assertEquals(2, path.corners().size());
    }

    @Test
    void anArrowToTheEndOfTheNumbersIsALineToTheEdge() {
        new Arrow("", Vec2.ZERO, new Vec2(1e300, 1e300), LINE).paint(VIEW, pen);
        var outline = pen.fills().getFirst();
        assertTrue(outline.corners().stream().allMatch(at -> Math.abs(at.x()) < 2000 && Math.abs(at.y()) < 2000));
        assertTrue(outline.corners().stream().anyMatch(at -> at.x() >= 400 && at.y() <= 0));
    }

    @Test
    void anArrowOfNoLengthIsADotAndOneThatIsNotFiniteIsNothing() {
        new Arrow("", Vec2.E1, Vec2.E1, LINE).paint(VIEW, pen);
        assertEquals(1, pen.fills().size());
        new Arrow("", Vec2.ZERO, new Vec2(Double.NaN, 1), LINE).paint(VIEW, pen);
        assertEquals(1, pen.fills().size());
    }

    @Test
    void anAreaLargerThanTheViewStillCoversIt() {
        var corners = List.of(
                new Vec2(-1e300, -1e300), new Vec2(1e300, -1e300), new Vec2(1e300, 1e300), new Vec2(-1e300, 1e300));
        new Area("", corners, Ink.AREA, 1, LINE).paint(VIEW, pen);
        var xs = pen.fills().getFirst().corners().stream().mapToDouble(Vec2::x).summaryStatistics();
        assertTrue(xs.getMin() <= 0 && xs.getMax() >= 400);
        assertTrue(xs.getMax() < 2000);
    }

    @Test
    void theInsideOfAnAreaIsLessEagerThanALineOnIt() {
        var area = new Area(
                "", List.of(new Vec2(-1, -1), new Vec2(1, -1), new Vec2(1, 1), new Vec2(-1, 1)), Ink.AREA, 1, LINE);
        var line = new Line("", Vec2.ZERO, Vec2.E1, LINE);
        assertTrue(line.distance(VIEW, 220, 202) < area.distance(VIEW, 220, 202));
        assertTrue(area.distance(VIEW, 220, 202) < 5, "but one can point at it");
        assertEquals(100, area.distance(VIEW, 400, 200), 1e-9);
    }

    @Test
    void whatIsPointedAtComesOutStronger() {
        var curve = new Line("f", Vec2.ZERO, Vec2.E1, LINE);
        curve.paint(VIEW, pen);
        curve.paint(new View(VIEW.window(), PIXELS, "f"), pen);
        assertTrue(pen.strokes().get(1).width() > pen.strokes().get(0).width());
    }

    @Test
    void aGripLocksOnALineWithinAFewPixels() {
        var grip = new Grip("v", "v", 0, Vec2.E1, Ink.FIRST, "v", List.of(Vec2.E1));
        assertEquals(new Vec2(1, 0), grip.locked(new Vec2(1, 0.05), VIEW));
        assertEquals(new Vec2(1, 0.2), grip.locked(new Vec2(1, 0.2), VIEW));
    }
}
