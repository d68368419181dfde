package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FootTest {
    private static final double CRUMB = 1e-9;

    private static Plot.Flat plot(double lowest) {
        return new Plot.Flat("plot", "", new Box(-4, lowest, 4, 1), false, List.of())
                .axes(Axis.of("x").withOtherAside(), Axis.of("y"));
    }

    private static View view(Plot.Flat plot, Viewpoint seen, double height) {
        return Painter.view(plot, seen, new Box(0, 0, 640, height), "");
    }

    private static Box label(Plot.Flat plot, Viewpoint seen, double height, Theme theme) {
        var pixels = new Box(0, 0, 640, height);
        var pen = new TestPen(pixels, theme);
        Painter.paint(plot, seen, pen, pixels, "");
        return pen.words().stream()
                .filter(written -> written.words().equals("2"))
                .findFirst()
                .orElseThrow()
                .box();
    }

    @Test
    void labelsStandClearUnderTheAxisHoweverLowThePlotIs() {
        for (Theme theme : Theme.values())
            for (double lowest : new double[] {-0.3, -0.05, 0})
                for (double height : new double[] {110, 200, 400, 1200}) {
                    var plot = plot(lowest);
                    double axis = view(plot, plot.start(), height).y(0);
                    var label = label(plot, plot.start(), height, theme);
                    assertTrue(label.minY() > axis + 4 && label.maxY() < height, label + " under " + axis);
                }
    }

    @Test
    void whatAPlotStartsWithIsStillSeen() {
        var plot = plot(-0.02);
        var view = view(plot, plot.start(), 200);
        assertEquals(0, view.y(1), CRUMB);
        assertTrue(view.window().minY() < -0.02);
    }

    @Test
    void aPlotWithRoomGetsNoMore() {
        var plot = plot(-0.2);
        assertEquals(-0.2, view(plot, plot.start(), 400).window().minY());
    }

    @Test
    void theRoomGrowsAndShrinksWithoutAJumpWhileTheStartMoves() {
        for (double lowest = -0.3; lowest < 0.3; lowest += 0.001) {
            double step = Foot.of(plot(lowest), 300) - Foot.of(plot(lowest + 0.001), 300);
            assertTrue(Math.abs(step) <= 1, "a jump of %s pixels at %s".formatted(step, lowest));
        }
    }

    @Test
    void pulledBackAndForthAPlotIsSeenAsBefore() {
        var plot = plot(0);
        var pixels = new Box(0, 0, 640, 150);
        Viewpoint seen = plot.start();
        for (int i = 0; i < 20; i++)
            seen = Painter.asked(plot, seen, pixels, "").pulled(3, i % 2 == 0 ? 40 : -40);
        var before = view(plot, plot.start(), 150);
        var after = view(plot, seen, 150);
        assertEquals(before.unitY(), after.unitY(), CRUMB);
        assertEquals(before.y(0.5), after.y(0.5), CRUMB);
        assertEquals(before.x(0) + 60, after.x(0), CRUMB);
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenItIsZoomed() {
        var plot = plot(0);
        var pixels = new Box(0, 0, 640, 150);
        var under = view(plot, plot.start(), 150).data(200, 70);
        var zoomed = Painter.asked(plot, plot.start(), pixels, "").zoomed(3, 200, 70);
        assertEquals(200, view(plot, zoomed, 150).x(under.x()), CRUMB);
        assertEquals(70, view(plot, zoomed, 150).y(under.y()), CRUMB);
    }

    @Test
    void labelsGoAboveAnAxisThatAHandMovedTooLow() {
        var plot = plot(0);
        for (double lowest = -0.2; lowest <= 0; lowest += 0.01) {
            var seen = new Viewpoint.Window(new Box(-4, lowest + 0.15, 4, lowest + 1.15));
            double axis = view(plot, seen, 200).y(0);
            var label = label(plot, seen, 200, Theme.LIGHT);
            assertFalse(label.minY() < axis && axis < label.maxY(), axis + " strikes through " + label);
        }
    }

    @Test
    void plotsBesideAPlaneOfTheSameHeightGetNoRoomOfTheirOwn() {
        var beside = plot(0).axes(Axis.of("x"), Axis.of("y").linked("y"));
        assertEquals(0, Foot.of(beside, 200));
    }
}
