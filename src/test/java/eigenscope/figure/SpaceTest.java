package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Space seen along the first axis, from far on its positive side: the second axis points right, the third up. */
final class SpaceTest {
    private static final Box PIXELS = new Box(0, 0, 400, 400);
    private static final Orbit FRONT = new Orbit(Vec3.ZERO, 2, 0, 0);
    private static final Vec3 LEFT = new Vec3(-1, -1.5, 0.7);
    private static final Vec3 RIGHT = new Vec3(-1, 1.5, 0.7);

    private static TestPen painted(Orbit orbit, Mark3... marks) {
        var pen = new TestPen(PIXELS, Theme.LIGHT);
        Painter.paint(new Plot.Space("space", "", orbit, List.of(marks)), orbit, pen, PIXELS, "");
        return pen;
    }

    private static Faces3 wall(double opacity) {
        var corners = List.of(new Vec3(0, -1, -1), new Vec3(0, 1, -1), new Vec3(0, 1, 1), new Vec3(0, -1, 1));
        return new Faces3("", List.of(corners), Ink.AREA, opacity);
    }

    private static int at(TestPen pen, Vec3 point) {
        Vec2 pixel = new SpaceView(FRONT, Room.OPEN, PIXELS).project(point).orElseThrow();
        return pen.pixel((int) pixel.x(), (int) pixel.y());
    }

    @Test
    void anArrowBehindAWallIsHidden() {
        var behind = new Arrow3("", LEFT, RIGHT, Stroke.of(Ink.FOURTH, 6));
        Vec3 middle = LEFT.plus(RIGHT).times(0.5);
        assertEquals(at(painted(FRONT, wall(1)), middle), at(painted(FRONT, behind, wall(1)), middle));
        var beside = new Vec3(-1, -1.4, 0.7);
        assertNotEquals(at(painted(FRONT, wall(1)), beside), at(painted(FRONT, behind, wall(1)), beside));
    }

    @Test
    void theSameArrowIsSeenFromTheOtherSideWhateverTheOrder() {
        var arrow = new Arrow3("", new Vec3(1, -0.5, 0.7), new Vec3(1, 0.9, 0.7), Stroke.of(Ink.FOURTH, 6));
        int seen = at(painted(FRONT, wall(1), arrow), new Vec3(1, 0, 0.7));
        assertEquals(Theme.LIGHT.argb(Ink.FOURTH), seen);
        assertEquals(seen, at(painted(FRONT, arrow, wall(1)), new Vec3(1, 0, 0.7)));
    }

    @Test
    void throughATranslucentWallOneSeesWhatIsBehind() {
        var behind = new Arrow3("", LEFT, RIGHT, Stroke.of(Ink.FOURTH, 6));
        Vec3 middle = LEFT.plus(RIGHT).times(0.5);
        int both = at(painted(FRONT, behind, wall(0.4)), middle);
        assertNotEquals(at(painted(FRONT, wall(0.4)), middle), both);
        assertNotEquals(at(painted(FRONT, behind), middle), both);
    }

    @Test
    void aSurfaceHidesWhatIsBelowIt() {
        var above = new Orbit(Vec3.ZERO, 2, 0, 1.2);
        var flat = new Surface("", Box.around(1), Relief.of(30, 30, Box.around(1), (x, y) -> 0.2), Ink.FIRST);
        var below = new Points3("", List.of(new Vec3(0.02, 0.02, -0.3)), Ink.BAD, 4);
        assertEquals(
                Arrays.hashCode(pixels(painted(above, flat))), Arrays.hashCode(pixels(painted(above, flat, below))));
    }

    private static int[] pixels(TestPen pen) {
        int[] pixels = new int[400 * 400];
        for (int i = 0; i < pixels.length; i++) pixels[i] = pen.pixel(i % 400, Math.floorDiv(i, 400));
        return pixels;
    }

    @Test
    void holesInASurfaceAreLeftOut() {
        var holed = Relief.of(40, 40, Box.around(1), (x, y) -> Math.hypot(x, y) < 0.5 ? Double.NaN : 0);
        var whole = Relief.of(40, 40, Box.around(1), (x, y) -> 0);
        var above = new Orbit(Vec3.ZERO, 2, 0, 1.5);
        long with =
                painted(above, new Surface("", Box.around(1), holed, Ink.FIRST)).marked();
        assertTrue(with > 1000
                && with
                        < 0.9
                                * painted(above, new Surface("", Box.around(1), whole, Ink.FIRST))
                                        .marked());
    }

    @Test
    void theCentreOfAnOrbitIsTheCentreOfThePicture() {
        var orbit = new Orbit(new Vec3(3, -2, 5), 2, 0.4, 0.3);
        assertEquals(
                new Vec2(200, 200),
                new SpaceView(orbit, Room.OPEN, PIXELS).project(orbit.centre()).orElseThrow());
    }

    @Test
    void theThirdAxisPointsUpAndTheSecondRight() {
        var view = new SpaceView(FRONT, Room.OPEN, PIXELS);
        assertTrue(view.project(Vec3.E3).orElseThrow().y() < 200);
        assertTrue(view.project(Vec3.E2).orElseThrow().x() > 200);
    }

    @Test
    void whatIsBehindTheEyeIsNotThere() {
        assertTrue(new SpaceView(FRONT, Room.OPEN, PIXELS)
                .project(new Vec3(20, 0, 0))
                .isEmpty());
        long lines = painted(FRONT).marked();
        var through = new Segments3("", List.of(new Vec3(-1, 0, 0.5), new Vec3(40, 0, 0.5)), Stroke.of(Ink.BAD, 3));
        assertTrue(painted(FRONT, through).marked() > lines, "the part before the eye is drawn");
    }

    @Test
    void marksThatAreNotFiniteAreLeftOut() {
        var nowhere = new Vec3(Double.NaN, 0, Double.POSITIVE_INFINITY);
        var marks = new Mark3[] {
            new Arrow3("", Vec3.ZERO, nowhere, Stroke.of(Ink.BAD, 3)),
            new Segments3("", List.of(nowhere, Vec3.E1), Stroke.of(Ink.BAD, 3)),
            new Points3("", List.of(nowhere), Ink.BAD, 4),
            new Faces3("", List.of(List.of(nowhere, Vec3.E1, Vec3.E2)), Ink.BAD, 1),
            new Label3("", "nowhere", nowhere, Type.of(Ink.TEXT, 12, Type.Anchor.LEFT))
        };
        assertEquals(painted(FRONT).marked(), painted(FRONT, marks).marked());
    }
}
