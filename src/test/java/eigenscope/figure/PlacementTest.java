package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.TestPen.Written;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PlacementTest {
    private static final Box PIXELS = new Box(0, 0, 400, 400);
    private static final Type BESIDE = Type.of(Ink.TEXT, 14, Type.Anchor.BOTTOM_LEFT);

    private final TestPen pen = new TestPen(PIXELS, Theme.LIGHT);

    private static Label label(String words, double x, double y) {
        return new Label("", words, new Vec2(x, y), 8, -6, BESIDE);
    }

    private List<Box> boxes(Mark... marks) {
        var plot = new Plot.Flat("p", "", Box.around(2), true, List.of(marks)).axes(Axis.HIDDEN, Axis.HIDDEN);
        pen.clear();
        Painter.paint(plot, plot.start(), pen, PIXELS, "");
        return pen.words().stream().map(Written::box).toList();
    }

    @Test
    void namesWithRoomBetweenThemStayWhereTheyAre() {
        assertEquals(
                List.of(Box.at(208, 180, 16.8, 14), Box.at(308, 180, 16.8, 14)),
                boxes(label("ab", 0, 0), label("cd", 1, 0)));
    }

    @Test
    void theSecondNameOfAPointGoesBelowIt() {
        assertEquals(
                List.of(Box.at(208, 180, 16.8, 14), Box.at(208, 206, 16.8, 14)),
                boxes(label("ab", 0, 0), label("cd", 0, 0)));
    }

    @Test
    void aFormulaGoesOutOfTheWayOfWords() {
        var formula = new TexLabel("", "\\lambda", new Vec2(0, 0.1), 8, -6, BESIDE);
        var boxes = boxes(label("words", 0, 0), formula);
        assertFalse(boxes.get(0).meets(boxes.get(1)), boxes.toString());
    }

    @Test
    void eightNamesOfOnePointCoverNoneOfTheOthers() {
        var boxes = boxes(
                IntStream.range(0, 8).mapToObj(i -> label("name " + i, 0, 0)).toArray(Mark[]::new));
        for (int i = 0; i < 8; i++)
            for (int j = 0; j < i; j++) assertFalse(boxes.get(i).meets(boxes.get(j)), boxes.toString());
    }

    @Test
    void aNameThatWouldBeCutGoesToTheOtherSideOfItsPoint() {
        Box box = boxes(label("a long name", 1.9, 0)).getFirst();
        assertEquals(390 - 8, box.maxX(), 1e-9);
    }

    @Test
    void aNameTooLongForEitherSideIsMovedIntoThePicture() {
        String words = "a name too long for either side";
        Box box = boxes(label(words, 0.9, 0)).getFirst();
        assertTrue(box.minX() >= 0 && box.maxX() <= 400, box.toString());
    }

    @Test
    void aNameLeavesThePictureWithItsPoint() {
        Box box = boxes(label("a long name", 2.1, 0)).getFirst();
        assertEquals(418, box.minX(), 1e-9);
    }

    @Test
    void valuesOfContoursKeepAwayFromWords() {
        var plane = Relief.of(9, 9, Box.around(2), (x, y) -> x);
        var contours = new Contours("", Isolines.of(Box.around(2), plane, 0.5), Stroke.of(Ink.FIRST, 1), true);
        Box value = boxes(contours).getFirst();
        var apart =
                boxes(contours, new Label("", "words", new Vec2(0.5, 0), 0, 0, BESIDE.anchored(Type.Anchor.CENTRE)));
        assertFalse(apart.contains(value), "the middle of the line is taken");
        assertFalse(apart.get(0).meets(apart.get(1)), apart.toString());
    }
}
