package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bars of colours in a picture of 800 by 400 pixels, where they are 240 pixels high. */
final class ColourBarTest {
    private static final Box PIXELS = new Box(0, 0, 800, 400);
    private static final double FOOT = 320;
    private static final Relief SQUARES = Relief.of(101, 2, new Box(0, 0, 10, 1), (x, y) -> x * x);

    private final TestPen pen = new TestPen(PIXELS, Theme.LIGHT);

    private static Plot.Flat plot(Tones tones) {
        return new Plot.Flat("p", "", Box.around(1), false, List.of(new ColourBar("f", "loss", SQUARES, tones, 1)))
                .axes(Axis.HIDDEN, Axis.HIDDEN);
    }

    /** Returns the heights above the foot of the bar at which words are written, as parts of its height. */
    private Map<String, Double> places(Tones tones, Box pixels) {
        Painter.paint(plot(tones), plot(tones).start(), pen, pixels, "");
        return pen.words().stream()
                .collect(Collectors.toMap(
                        TestPen.Written::words, word -> (FOOT - word.box().centreY()) / 240));
    }

    @Test
    void aNumberStandsWhereItsColourIs() {
        var places = places(Tones.sequential(0, 10), PIXELS);
        assertEquals(0, places.get("0"), 1e-9);
        assertEquals(0.4, places.get("4"), 1e-9);
        assertEquals(1, places.get("10"), 1e-9);
    }

    @Test
    void equalRatiosAreEquallyFarApartOnALogarithmicBar() {
        var places = places(Tones.logarithmic(0.1, 1000), PIXELS);
        assertEquals(0.25, places.get("1"), 1e-9);
        assertEquals(0.5, places.get("10"), 1e-9);
        assertEquals(0.75, places.get("100"), 1e-9);
    }

    @Test
    void ofRankedColoursTheMiddleIsTheMedian() {
        var places = places(Tones.ranked(), PIXELS);
        assertEquals(0.5, places.get("25"), 0.01);
        assertEquals(1, places.get("100"), 1e-9);
    }

    @Test
    void theNameStandsOverTheBar() {
        assertTrue(places(Tones.ranked(), PIXELS).get("loss") > 1);
    }

    @Test
    void theBarStandsBesideWhatTheViewShows() {
        var plot = plot(Tones.ranked());
        double edge = Painter.view(plot, plot.start(), PIXELS, "").pixels().maxX();
        assertEquals(728, edge, 1e-9);
        Painter.paint(plot, plot.start(), pen, PIXELS, "");
        assertTrue(pen.words().stream()
                .allMatch(word -> word.box().minX() > edge && word.box().maxX() < 800));
    }

    @Test
    void aNarrowPlotGoesWithoutABar() {
        var narrow = new Box(0, 0, 500, 400);
        var plot = plot(Tones.ranked());
        assertEquals(narrow, Painter.view(plot, plot.start(), narrow, "").pixels());
        assertEquals(Map.of(), places(Tones.ranked(), narrow));
    }

    @Test
    void oneCanPointAtABar() {
        var plot = plot(Tones.ranked());
        var view = Painter.view(plot, plot.start(), PIXELS, "");
        var bar = plot.marks().getFirst();
        assertEquals(0, bar.distance(view, 745, 200), 1e-9);
        assertEquals(Double.POSITIVE_INFINITY, bar.distance(view, 400, 200));
        assertEquals(new Vec2(1, 0), view.data(728, 200));
    }

    @Test
    void opacitiesOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ColourBar("", "", SQUARES, Tones.ranked(), 1.1));
    }
}
