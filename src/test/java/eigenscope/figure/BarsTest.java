package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import org.junit.jupiter.api.Test;

/** Bars, stems, steps, bands, rules and strips in a picture of 400 by 400 pixels that shows -2 to 2 along both axes. */
final class BarsTest {
    private static final Box PIXELS = new Box(0, 0, 400, 400);
    private static final View VIEW = new View(Box.around(2), PIXELS, "");
    private static final View LOG = new View(Box.around(2), Scale.LINEAR, Scale.LOGARITHMIC, PIXELS, "");
    private static final Stroke LINE = Stroke.of(Ink.FIRST, 2);

    private final TestPen pen = new TestPen(PIXELS, Theme.LIGHT);

    private static Bars bars(double... heights) {
        return Bars.histogram("b", new double[] {-1, 0, 1}, heights, Ink.FIRST, 0.5);
    }

    private double top(int fill) {
        return pen.fills().get(fill).corners().stream()
                .mapToDouble(Vec2::y)
                .min()
                .orElseThrow();
    }

    private double bottom(int fill) {
        return pen.fills().get(fill).corners().stream()
                .mapToDouble(Vec2::y)
                .max()
                .orElseThrow();
    }

    @Test
    void aBarGoesFromZeroToItsHeightWithAGapBetweenNeighbours() {
        bars(1, -0.5).paint(VIEW, pen);
        var bars = pen.fills().getFirst();
        assertEquals(2, bars.contours());
        assertEquals(100.5, bars.corners().get(0).x(), 1e-9);
        assertEquals(199.5, bars.corners().get(1).x(), 1e-9);
        assertEquals(100, top(0), 1e-9);
        assertEquals(250, bottom(0), 1e-9);
    }

    @Test
    void aBarThatIsNotFiniteOrOutOfSightIsLeftOut() {
        bars(Double.NaN, 1).paint(VIEW, pen);
        assertEquals(1, pen.fills().getFirst().contours());
        Bars.at("", Series.of(new double[] {7}, new double[] {1}), 1, Ink.FIRST, 1)
                .paint(VIEW, pen);
        assertEquals(1, pen.fills().size());
    }

    @Test
    void onALogarithmicAxisBarsComeFromBelow() {
        bars(1, 100).paint(LOG, pen);
        assertEquals(0, top(0), 1e-9);
        assertTrue(bottom(0) >= 400);
    }

    @Test
    void oneCanPointAtABar() {
        assertEquals(10, bars(1, 1).distance(VIEW, 90, 150), 1);
        double inside = bars(1, 1).distance(VIEW, 150, 150);
        assertTrue(inside > 1 && inside < 7, "but a line on it comes first: " + inside);
        assertEquals(20, bars(1, 1).distance(VIEW, 150, 80), 1e-9);
    }

    @Test
    void barsOnTheirSideStandOnTheUprightAxis() {
        bars(1, -0.5).onTheirSide().paint(VIEW, pen);
        var corners = pen.fills().getFirst().corners();
        assertEquals(new Vec2(200, 200.5), corners.get(0));
        assertEquals(new Vec2(300, 299.5), corners.get(2));
        assertEquals(new Vec2(150, 199.5), corners.get(6));
    }

    @Test
    void oneCanPointAtABarOnItsSide() {
        var lying = bars(1, 1).onTheirSide();
        double inside = lying.distance(VIEW, 250, 150);
        assertTrue(inside > 1 && inside < 7, "inside: " + inside);
        assertEquals(20, lying.distance(VIEW, 320, 150), 1e-9);
        assertEquals(10, lying.distance(VIEW, 250, 90), 1);
    }

    @Test
    void aBandBesideAnUprightLineIsFilledUpToItsCurve() {
        var curve = Series.sampled(41, -1, 1, y -> new Vec2(1 - y * y, y));
        var band = Band.beside("b", curve, 0, Ink.AREA, 1);
        band.paint(VIEW, pen);
        assertEquals(100, top(0), 1e-9);
        assertEquals(300, bottom(0), 1e-9);
        assertTrue(band.distance(VIEW, 250, 200) < 5);
        assertTrue(band.distance(VIEW, 290, 120) > 10);
    }

    @Test
    void barsNeedOneEdgeMoreThanHeights() {
        assertThrows(IllegalArgumentException.class, () -> bars(1));
    }

    @Test
    void stemsStandOnTheirBase() {
        var stems = new Stems("s", Series.of(new double[] {-1, 0, 1}, new double[] {1, Double.NaN, 0.5}), 0, LINE, 4);
        stems.paint(VIEW, pen);
        assertEquals(2, pen.strokes().getFirst().contours());
        assertEquals(new Vec2(100, 200), pen.strokes().getFirst().corners().get(0));
        assertEquals(new Vec2(100, 100), pen.strokes().getFirst().corners().get(1));
        assertEquals(3, stems.distance(VIEW, 103, 150), 1e-9);
        assertEquals(0, stems.distance(VIEW, 103, 101), 1e-9);
    }

    @Test
    void aMassOfNothingIsADotOnTheBase() {
        new Stems("s", Series.of(new double[] {1}, new double[] {0}), 0, LINE, 4).paint(VIEW, pen);
        assertEquals(0, pen.strokes().size());
        assertTrue(pen.fills().getFirst().corners().contains(new Vec2(304, 200)));
    }

    private static Steps steps() {
        return new Steps("s", -1, Series.of(new double[] {-1, 1}, new double[] {0, 1}), LINE);
    }

    @Test
    void aStepIsClosedAtItsBeginAndOpenAtItsEnd() {
        steps().paint(VIEW, pen);
        assertEquals(3, pen.strokes().getFirst().contours());
        var full = pen.fills().get(0);
        var open = pen.fills().get(1);
        assertEquals(Ink.FIRST, full.ink());
        assertEquals(Ink.PAPER, open.ink());
        assertEquals(2, full.contours());
        assertTrue(full.corners().stream().allMatch(at -> Math.abs(at.y() - 200) < 5 || Math.abs(at.y() - 100) < 5));
        assertTrue(open.corners().stream().allMatch(at -> Math.abs(at.y() - 300) < 5 || Math.abs(at.y() - 200) < 5));
    }

    @Test
    void manyStepsHaveNoDots() {
        new Steps("", 0, Series.sampled(200, -2, 2, x -> new Vec2(x, x)), LINE).paint(VIEW, pen);
        assertTrue(pen.fills().stream().allMatch(fill -> fill.contours() == 0));
        assertEquals(1, pen.strokes().size());
    }

    @Test
    void stepsGoOnForEver() {
        assertEquals(0, steps().distance(VIEW, 2, 300), 1e-9);
        assertEquals(0, steps().distance(VIEW, 398, 100), 1e-9);
        assertEquals(50, steps().distance(VIEW, 200, 150), 1e-9);
    }

    @Test
    void aBandLiesBetweenItsCurvesAndIsInterruptedWithThem() {
        var upper = Series.sampled(41, -2, 2, x -> new Vec2(x, Math.abs(x) < 0.3 ? Double.NaN : 1));
        var band = Band.under("b", upper, 0, Ink.AREA, 0.4);
        band.paint(VIEW, pen);
        assertEquals(2, pen.fills().getFirst().contours());
        assertEquals(100, top(0), 1e-9);
        assertEquals(200, bottom(0), 1e-9);
        assertTrue(band.distance(VIEW, 50, 150) < 5);
        assertTrue(band.distance(VIEW, 200, 150) > 10);
    }

    @Test
    void aBandOnALogarithmicAxisComesFromBelow() {
        Band.under("b", Series.of(new double[] {-1, 1}, new double[] {1, 1}), 0, Ink.AREA, 1)
                .paint(LOG, pen);
        assertEquals(200, top(0), 1e-9);
        assertTrue(bottom(0) >= 400);
    }

    @Test
    void aRuleGoesAcrossThePlot() {
        var rule = new Rule("r", false, 10, LINE);
        rule.paint(LOG, pen);
        assertEquals(new Vec2(0, 100), pen.strokes().getFirst().corners().get(0));
        assertEquals(new Vec2(400, 100), pen.strokes().getFirst().corners().get(1));
        assertEquals(7, rule.distance(LOG, 200, 107), 1e-9);
        new Rule("r", false, -1, LINE).paint(LOG, pen);
        new Rule("r", true, 5, LINE).paint(LOG, pen);
        assertEquals(1, pen.strokes().size());
        assertEquals(Double.POSITIVE_INFINITY, new Rule("r", false, -1, LINE).distance(LOG, 200, 107));
    }

    @Test
    void aStripMayHaveNoEnd() {
        var strip = new Strip("s", true, 1, Double.POSITIVE_INFINITY, Ink.AREA, 0.3);
        assertTrue(strip.distance(VIEW, 350, 10) < 7);
        assertEquals(Double.POSITIVE_INFINITY, strip.distance(VIEW, 250, 10));
        var level = new Strip("s", false, Double.NEGATIVE_INFINITY, 0, Ink.AREA, 0.3);
        assertTrue(level.distance(VIEW, 10, 350) < 7);
        assertEquals(Double.POSITIVE_INFINITY, level.distance(VIEW, 10, 150));
    }
}
