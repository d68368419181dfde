package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class AxesTest {
    private static final Box PIXELS = new Box(0, 0, 640, 400);

    private static List<TestPen.Written> labels(Box data, boolean square, Theme theme) {
        var pen = new TestPen(PIXELS, theme);
        var plot = new Plot.Flat("plot", "A title", data, square, List.of());
        Painter.paint(plot, plot.start(), pen, PIXELS, "");
        return pen.words();
    }

    @Test
    void labelsNeverOverlapAndAreWholeInThePicture() {
        var random = new SplittableRandom(2);
        for (int i = 0; i < 500; i++) {
            double scale = Math.pow(10, random.nextDouble(-7, 7));
            double x = random.nextDouble(-3, 3) * scale;
            double y = random.nextDouble(-3, 3) * scale;
            var data = Box.at(x, y, scale * random.nextDouble(0.5, 3), scale * random.nextDouble(0.5, 3));
            var labels = labels(data, random.nextBoolean(), random.nextBoolean() ? Theme.LIGHT : Theme.PROJECTOR);
            assertTrue(labels.size() > 4, "labels are there: " + labels);
            for (int a = 0; a < labels.size(); a++) {
                Box box = labels.get(a).box();
                assertTrue(PIXELS.contains(box.minX(), box.minY()) && PIXELS.contains(box.maxX(), box.maxY()));
                for (int b = 0; b < a; b++)
                    assertFalse(box.meets(labels.get(b).box()), labels.get(a) + " on " + labels.get(b));
            }
        }
    }

    @Test
    void labelsOfAxesMakeRoomForLabelsOfMarks() {
        var pen = new TestPen(PIXELS, Theme.LIGHT);
        var label = new Label("", "1, says a mark", Vec2.E1, 0, 10, Type.of(Ink.TEXT, 14, Type.Anchor.CENTRE));
        var plot = new Plot.Flat("plot", "", Box.around(2), true, List.of(label));
        Painter.paint(plot, plot.start(), pen, PIXELS, "");
        var words = pen.words().stream().map(TestPen.Written::words).toList();
        assertTrue(words.contains("2") && words.contains("1, says a mark"), words.toString());
        assertFalse(words.subList(0, words.indexOf("2")).contains("1"), words.toString());
    }

    @Test
    void labelsStayInViewWhenTheirAxisIsNot() {
        var labels = labels(new Box(100, 50, 110, 60), false, Theme.LIGHT);
        assertTrue(labels.stream().anyMatch(label -> label.words().equals("104")), labels.toString());
        assertTrue(labels.stream().anyMatch(label -> label.words().equals("54")), labels.toString());
    }

    @Test
    void theOriginIsLabelledOnce() {
        assertEquals(
                1,
                labels(Box.around(2), true, Theme.LIGHT).stream()
                        .filter(label -> label.words().equals("0"))
                        .count());
    }

    @Test
    void aUnitIsAsLongOnBothAxesOfASquarePlot() {
        View view = View.fit(Box.around(2), true, PIXELS, "");
        assertEquals(view.unitX(), view.unitY(), 1e-9);
        assertTrue(view.window().contains(-2, -2) && view.window().contains(2, 2));
    }

    @Test
    void plotsStandInARowOrInAColumnAsThePictureIsWideOrHigh() {
        var figure = Figure.of(
                new Plot.Flat("a", "", Box.around(1), true, List.of()),
                new Plot.Flat("b", "", Box.around(1), true, List.of()));
        var row = Painter.places(figure, PIXELS);
        assertTrue(row.get(0).maxX() < row.get(1).minX());
        var column = Painter.places(figure, new Box(0, 0, 300, 500));
        assertTrue(column.get(0).maxY() < column.get(1).minY());
        assertEquals(500, column.get(1).maxY());
    }

    @Test
    void plotsOfAColumnShareItsHeight() {
        var figure = Figure.column(
                        new Plot.Flat("a", "", Box.around(1), true, List.of()),
                        new Plot.Flat("b", "", Box.around(1), true, List.of()))
                .sharing(1.0, 3.0);
        var places = Painter.places(figure, new Box(0, 0, 500, 412));
        assertEquals(List.of(new Box(0, 0, 500, 100), new Box(0, 112, 500, 412)), places);
    }

    @Test
    void everyPlotOfAColumnHasAShareOrNoneHas() {
        var figure = Figure.column(
                new Plot.Flat("a", "", Box.around(1), true, List.of()),
                new Plot.Flat("b", "", Box.around(1), true, List.of()));
        assertThrows(IllegalArgumentException.class, () -> figure.sharing(1.0));
        assertThrows(IllegalArgumentException.class, () -> figure.sharing(1.0, 0.0));
        assertThrows(IllegalArgumentException.class, () -> figure.sharing(1.0, Double.NaN));
    }

    private static Figure joint() {
        var x = Axis.of("x").linked("x");
        var y = Axis.of("y").linked("y");
        return Figure.joint(
                new Plot.Flat("plane", "", Box.around(1), true, List.of()).axes(x, y),
                new Plot.Flat("above", "", Box.around(1), false, List.of()).axes(x, Axis.LINEAR),
                new Plot.Flat("beside", "", Box.around(1), false, List.of()).axes(Axis.LINEAR, y));
    }

    @Test
    void slimMarginsStandAlongTheEdgesOfAPlane() {
        for (Box picture : List.of(new Box(0, 0, 700, 400), new Box(0, 0, 400, 700))) {
            var places = Painter.places(joint(), picture);
            Box plane = places.get(0);
            assertTrue(plane.width() > 0.6 * picture.width() && plane.height() > 0.6 * picture.height());
            assertEquals(
                    List.of(plane.minX(), plane.maxX()),
                    List.of(places.get(1).minX(), places.get(1).maxX()));
            assertEquals(
                    List.of(plane.minY(), plane.maxY()),
                    List.of(places.get(2).minY(), places.get(2).maxY()));
            assertTrue(places.get(1).maxY() < plane.minY() && places.get(2).minX() > plane.maxX());
        }
    }

    @Test
    void marginsShowAsMuchAsTheirPlane() {
        var pixels = new Box(0, 0, 700, 400);
        var seen = Painter.seen(joint(), Map.of(), pixels);
        var plane = (Plot.Flat) joint().plots().getFirst();
        Box window = Painter.view(
                        plane,
                        seen.get("plane"),
                        Painter.places(joint(), pixels).getFirst(),
                        "")
                .window();
        assertTrue(window.width() > 3 && window.height() == 2);
        Box above = ((Viewpoint.Window) seen.get("above")).places();
        Box beside = ((Viewpoint.Window) seen.get("beside")).places();
        assertEquals(List.of(window.minX(), window.maxX()), List.of(above.minX(), above.maxX()));
        assertEquals(List.of(window.minY(), window.maxY()), List.of(beside.minY(), beside.maxY()));
        assertEquals(2, above.height());
    }
}
