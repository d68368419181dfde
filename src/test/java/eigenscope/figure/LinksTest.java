package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plots that share an axis. */
final class LinksTest {
    private static final Axis X = Axis.of("x").linked("x");

    private static Plot.Flat plot(String id, Box home, Axis x, Axis y) {
        return new Plot.Flat(id, "", home, false, List.of()).axes(x, y);
    }

    private static Viewpoint.Window window(double minX, double minY, double maxX, double maxY) {
        return new Viewpoint.Window(new Box(minX, minY, maxX, maxY));
    }

    private static Figure stacked() {
        return Figure.column(
                plot("f", new Box(-3, -1, 3, 1), X, Axis.LINEAR),
                plot("slope", new Box(-3, 0, 3, 9), X, Axis.LINEAR),
                plot("other", new Box(-5, -5, 5, 5), Axis.LINEAR, Axis.LINEAR));
    }

    @Test
    void theSharedAxisGoesAlongAndTheOtherStays() {
        assertEquals(
                Map.of("slope", window(0, 0, 1, 9)),
                Links.follow(stacked(), "f", window(0, -8, 1, 8), Plot.Flat::start));
    }

    @Test
    void whatWasSeenOfTheOtherAxisIsKept() {
        assertEquals(
                Map.of("f", window(0, -4, 1, 4)),
                Links.follow(stacked(), "slope", window(0, 2, 1, 3), plot -> window(-7, -4, 7, 4)));
    }

    @Test
    void nothingFollowsAPlotWithoutLinks() {
        assertEquals(Map.of(), Links.follow(stacked(), "other", window(0, 0, 1, 1), Plot.Flat::start));
        assertEquals(Map.of(), Links.follow(stacked(), "absent", window(0, 0, 1, 1), Plot.Flat::start));
    }

    @Test
    void anUprightAxisMayShareALevelOnes() {
        var figure = Figure.of(
                plot("level", new Box(0, -1, 2, 1), X, Axis.LINEAR), plot("up", new Box(5, 0, 6, 2), Axis.LINEAR, X));
        assertEquals(
                Map.of("up", window(5, 10, 6, 12)),
                Links.follow(figure, "level", window(10, -1, 12, 1), Plot.Flat::start));
    }

    @Test
    void linkedAxesBeginWithTheSameStretch() {
        var e = assertThrows(
                IllegalArgumentException.class,
                () -> Figure.of(
                        plot("a", new Box(0, 0, 1, 1), X, Axis.LINEAR),
                        plot("b", new Box(0, 0, 2, 1), X, Axis.LINEAR)));
        assertTrue(e.getMessage().startsWith("the axes linked as 'x' differ"), e.getMessage());
    }

    @Test
    void linkedAxesHaveOneScale() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Figure.of(
                        plot("a", new Box(0, 0, 1, 1), X, Axis.LINEAR),
                        plot("b", new Box(1, 0, 10, 1), X.logarithmic(), Axis.LINEAR)));
    }

    private static Figure joint() {
        return Figure.joint(
                new Plot.Flat("plane", "", Box.around(4), true, List.of())
                        .axes(X, Axis.of("y").linked("y")),
                plot("above", new Box(-4, 0, 4, 1), X, Axis.LINEAR),
                plot("beside", new Box(0, -4, 1, 4), Axis.LINEAR, Axis.of("y").linked("y")));
    }

    @Test
    void aSquarePlaneStaysSquareAndTakesTheOtherMarginAlong() {
        assertEquals(
                Map.of("plane", window(-1, -2, 3, 2), "beside", window(0, -2, 1, 2)),
                Links.follow(joint(), "above", window(-1, 0, 3, 0.5), Plot.Flat::start));
    }

    @Test
    void allThatGoAlongBelongToOneGroup() {
        assertEquals(
                List.of("plane", "beside"),
                Links.of(joint(), "above").stream().map(Plot::id).toList());
    }
}
