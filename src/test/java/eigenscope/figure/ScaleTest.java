package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Logarithmic axes, and axes with words. */
final class ScaleTest {
    private static final Box PIXELS = new Box(0, 0, 600, 400);
    private static final Axis LOG = Axis.LINEAR.logarithmic();
    private static final Stroke LINE = Stroke.of(Ink.FIRST, 1);

    private static List<String> labels(double from, double to, double most) {
        return Tick.along(LOG, Math.log10(from), Math.log10(to), most).stream()
                .map(Tick::label)
                .toList();
    }

    private static Plot.Flat loss(Mark... marks) {
        return new Plot.Flat("loss", "", new Box(0, 1e-3, 100, 10), false, List.of(marks)).axes(Axis.LINEAR, LOG);
    }

    private static View view() {
        return Painter.view(loss(), loss().start(), PIXELS, "");
    }

    @Test
    void decadesAreAsFarApartAsOneAnother() {
        assertEquals(view().y(0.1) - view().y(1), view().y(0.01) - view().y(0.1), 1e-9);
        assertEquals(400, view().y(1e-3), 1e-9);
    }

    @Test
    void aPixelMeansTheNumberThatIsShownThere() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            double y = Math.pow(10, random.nextDouble(-3, 1));
            Vec2 back = view().data(view().x(30), view().y(y));
            assertEquals(y, back.y(), 1e-12 * y);
            assertEquals(30, back.x(), 1e-12);
        }
    }

    @Test
    void aPixelIsWorthMoreWhereNumbersAreLarge() {
        assertEquals(0.01 * Math.log(10), view().pixel(new Vec2(0, 1)).y(), 1e-12);
        assertEquals(0.1 * Math.log(10), view().pixel(new Vec2(0, 10)).y(), 1e-12);
    }

    @Test
    void pullingByADecadeShowsTheNextOne() {
        var pulled = Painter.view(loss(), view().pulled(0, 100), PIXELS, "");
        assertEquals(view().y(1), pulled.y(10), 1e-9);
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        var zoomed = Painter.view(loss(), view().zoomed(2.5, 150, 120), PIXELS, "");
        Vec2 before = view().data(150, 120);
        assertEquals(150, zoomed.x(before.x()), 1e-9);
        assertEquals(120, zoomed.y(before.y()), 1e-9);
        assertEquals(2.5 * view().unitY(), zoomed.unitY(), 1e-9);
    }

    @Test
    void aCurveIsInterruptedWhereItIsNotPositive() {
        var pen = new TestPen(PIXELS, Theme.LIGHT);
        double[] xs = {0, 20, 40, 60, 80, 100};
        double[] ys = {1, 2, 0, -1, 2, 1};
        new Curve("", Series.of(xs, ys), LINE).paint(view(), pen);
        assertEquals(2, pen.strokes().getFirst().contours());
        assertEquals(4, pen.strokes().getFirst().corners().size());
        assertEquals(100, pen.strokes().getFirst().corners().getFirst().y(), 1e-9);
    }

    @Test
    void dotsThatAreNotPositiveAreLeftOutHoweverManyThereAre() {
        for (int n : new int[] {10, 4000}) {
            double[] xs = new double[n];
            double[] ys = new double[n];
            for (int i = 0; i < n; i++) {
                xs[i] = 100.0 * i / n;
                ys[i] = -1;
            }
            ys[n - 1] = 1;
            var pen = new TestPen(PIXELS, Theme.LIGHT);
            new Dots("", Series.of(xs, ys), Ink.FIRST, 2, 1).paint(view(), pen);
            int contours = pen.fills().isEmpty() ? 0 : pen.fills().getFirst().contours();
            assertEquals(n == 10 ? 1 : 0, contours);
            assertEquals(n > 10, pen.marked() > 0);
            assertTrue(pen.marked() < 40, "one dot is seen");
        }
    }

    @Test
    void decadesGetTheirDoubleAndFivefoldWhereThereIsRoom() {
        assertEquals(List.of("0.1", "1", "10"), labels(0.1, 10, 4));
        assertEquals(List.of("0.1", "0.2", "0.5", "1", "2", "5", "10"), labels(0.1, 10, 8));
    }

    @Test
    void manyDecadesAreWrittenAsPowersAndThinned() {
        assertEquals(List.of("10⁻⁸", "10⁻⁶", "10⁻⁴", "10⁻²", "1"), labels(1e-8, 1, 5));
        assertEquals(List.of("10⁻⁵", "2×10⁻⁵", "5×10⁻⁵", "10⁻⁴"), labels(1e-5, 1e-4, 4));
    }

    @Test
    void withinADecadeTicksAreRoundNumbers() {
        assertEquals(List.of("3.0", "3.2", "3.4"), labels(2.95, 3.45, 3));
    }

    @Test
    void ticksAreWhereTheirLabelsSay() {
        for (Tick tick : Tick.along(LOG, -2, 3, 20))
            assertEquals(Double.parseDouble(tick.label()), Math.pow(10, tick.at()), 1e-9 * Math.pow(10, tick.at()));
    }

    @Test
    void beyondTheDoublesThereAreNoTicks() {
        assertTrue(Tick.along(LOG, 400, 500, 5).isEmpty());
        assertTrue(Tick.along(LOG, -1e9, 1e9, 5).stream().allMatch(tick -> Math.abs(tick.at()) < 330));
    }

    @Test
    void wordsStandAtTheirNumbers() {
        var pen = new TestPen(PIXELS, Theme.LIGHT);
        var plot = new Plot.Flat("p", "", new Box(-1, -0.1, 2, 1), false, List.of())
                .axes(Axis.of("class", List.of("cat", "dog")), Axis.of("share"));
        Painter.paint(plot, plot.start(), pen, PIXELS, "");
        var dog = pen.words().stream().filter(w -> w.words().equals("dog")).findFirst();
        assertEquals(400, dog.orElseThrow().box().centreX(), 1e-9);
        assertFalse(pen.words().stream().anyMatch(w -> w.words().equals("1.5")));
    }

    @Test
    void namesOfAxesStandAtTheirEndsAndBelowTheTitle() {
        var pen = new TestPen(PIXELS, Theme.LIGHT);
        var plot = new Plot.Flat("p", "A title", new Box(-1, -1, 20, 20), false, List.of())
                .axes(Axis.of("step"), Axis.of("loss"));
        Painter.paint(plot, plot.start(), pen, PIXELS, "");
        var boxes = pen.words().stream()
                .collect(Collectors.toMap(TestPen.Written::words, TestPen.Written::box, (a, b) -> a));
        assertTrue(boxes.get("step").maxX() > 580);
        assertTrue(boxes.get("loss").minY() >= boxes.get("A title").maxY());
    }

    @Test
    void whatIsStraightOnLinearAxesOnlyIsRefusedOnOthers() {
        assertThrows(IllegalArgumentException.class, () -> loss(new Line("", Vec2.ZERO, Vec2.E1, LINE)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Plot.Flat("p", "", Box.around(1), false, List.of()).axes(LOG, LOG));
    }
}
