package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rooms whose axes have scales of their own, and surfaces in them. */
final class RoomTest {
    private static final Box PIXELS = new Box(0, 0, 600, 400);
    private static final Box PLANE = new Box(-2, -1, 2, 3);
    private static final Room.Walled ROOM = Room.of(new Vec3(-2, -1, 0), new Vec3(2, 3, 2600));
    private static final Room.Walled LOG = Room.of(new Vec3(1, -1, 0.01), new Vec3(100, 3, 1000))
            .axes(Axis.of("w").logarithmic(), Axis.of("b"), Axis.of("loss").logarithmic());

    private static SpaceView view() {
        return new SpaceView(ROOM.orbit(), ROOM, PIXELS);
    }

    private static Surface valley() {
        return new Surface("f", PLANE, Relief.of(101, 101, PLANE, Charts::rosenbrock), Tones.sequential(0, 2600));
    }

    private static TestPen painted(Mark3... marks) {
        var pen = new TestPen(PIXELS, Theme.LIGHT);
        var plot = new Plot.Space("p", "", ROOM, List.of(marks));
        Painter.paint(plot, plot.start(), pen, PIXELS, "");
        return pen;
    }

    @Test
    void theCornersOfTheDataAreTheCornersOfTheRoom() {
        assertEquals(ROOM.size().times(-0.5), ROOM.place(ROOM.low()));
        assertEquals(ROOM.size().times(0.5), ROOM.place(ROOM.high()));
        assertEquals(0, LOG.place(new Vec3(10, 1, 1)).x(), 1e-12);
    }

    @Test
    void placesAndDataAreInverse() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            var data = new Vec3(
                    random.nextDouble(1, 100), random.nextDouble(-1, 3), Math.pow(10, random.nextDouble(-2, 3)));
            Vec3 back = LOG.data(LOG.place(data));
            assertEquals(data.x(), back.x(), 1e-12 * data.x());
            assertEquals(data.y(), back.y(), 1e-12);
            assertEquals(data.z(), back.z(), 1e-12 * data.z());
        }
    }

    @Test
    void edgesThatAreNoneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Room.of(Vec3.ZERO, new Vec3(1, 0, 1)));
        assertThrows(
                IllegalArgumentException.class, () -> ROOM.axes(Axis.of("x").logarithmic(), ROOM.y(), ROOM.z()));
    }

    @Test
    void allOfTheRoomIsSeenAtFirst() {
        for (double x : new double[] {-2, 2})
            for (double y : new double[] {-1, 3})
                for (double z : new double[] {0, 2600}) {
                    Vec2 at = view().project(new Vec3(x, y, z)).orElseThrow();
                    assertTrue(PIXELS.contains(at.x(), at.y()), at.toString());
                }
    }

    @Test
    void aHandMovesAPointWithinThePlaneThatFacesTheEye() {
        var point = new Vec3(1, 1, 500);
        Vec2 at = view().project(point).orElseThrow();
        Vec3 moved = view().beside(point, at.x() + 12, at.y() - 7);
        Vec2 there = view().project(moved).orElseThrow();
        assertEquals(at.x() + 12, there.x(), 1e-9);
        assertEquals(at.y() - 7, there.y(), 1e-9);
        assertTrue(view().pixel(point).z() > 100 * view().pixel(point).x(), "a pixel is worth more of the loss");
    }

    @Test
    void axesShowTheNumbersOfTheData() {
        var words =
                painted(valley()).words().stream().map(TestPen.Written::words).toList();
        assertTrue(words.containsAll(List.of("−1", "2", "1000", "2000", "z")), words.toString());
    }

    @Test
    void theSurfaceIsHitWhereItIsSeen() {
        var random = new SplittableRandom(6);
        Surface surface = valley();
        for (int i = 0; i < 60; i++) {
            double x = random.nextDouble(-2, 2);
            double y = random.nextDouble(-1, 3);
            Vec2 at = view().project(new Vec3(x, y, Charts.rosenbrock(x, y))).orElseThrow();
            Vec3 hit = surface.hit(view(), at.x(), at.y()).orElseThrow();
            assertEquals(Charts.rosenbrock(hit.x(), hit.y()), hit.z(), 5, "the hit is on the surface");
            Vec2 back = view().project(hit).orElseThrow();
            assertEquals(0, at.minus(back).norm(), 0.01, "and at the pixel");
        }
        assertEquals(Optional.empty(), surface.hit(view(), 5, 5));
    }

    @Test
    void theNearerOfTwoSlopesIsHit() {
        var hills =
                new Surface("f", PLANE, Relief.of(81, 81, PLANE, (x, y) -> 1200 * (1 + Math.cos(4 * x))), Ink.FIRST);
        var side = new SpaceView(new Orbit(Vec3.ZERO, 2, 0, 0.2), ROOM, PIXELS);
        double front = hills.hit(side, 300, 180).orElseThrow().x();
        assertTrue(front > 1, "seen from the side of large x, not " + front);
    }

    private static List<Vec3> along(double x, double lift) {
        return IntStream.rangeClosed(0, 80)
                .mapToObj(i -> -1 + i * 0.05)
                .map(y -> new Vec3(x, y, Charts.rosenbrock(x, y) + lift))
                .toList();
    }

    @Test
    void aPathOnASurfaceIsWholeAndOneBelowIsHidden() {
        long bare = inked(painted(valley()));
        long on = inked(painted(valley(), new Curve3("", along(-0.7, 0), Stroke.of(Ink.BAD, 3))));
        long above = inked(painted(valley(), new Curve3("", along(-0.7, 10), Stroke.of(Ink.BAD, 3))));
        long below = inked(painted(valley(), new Curve3("", along(-0.7, -400), Stroke.of(Ink.BAD, 3))));
        assertEquals(0, bare);
        assertTrue(on > 100 && on > 0.9 * above, on + " of " + above);
        assertTrue(below < 0.3 * on, below + " of " + on);
    }

    private static long inked(TestPen pen) {
        int colour = Theme.LIGHT.argb(Ink.BAD);
        return IntStream.range(0, 600 * 400)
                .filter(i -> pen.pixel(i % 600, Math.floorDiv(i, 600)) == colour)
                .count();
    }

    @Test
    void aCurveIsInterruptedWhereAPointIsNotFinite() {
        var whole = along(0, 300);
        var broken = IntStream.range(0, whole.size())
                .mapToObj(i -> i > 20 && i < 60 ? new Vec3(Double.NaN, 0, 0) : whole.get(i))
                .toList();
        long part = inked(painted(new Curve3("", broken, Stroke.of(Ink.BAD, 3))));
        assertTrue(part > 50 && part < 0.8 * inked(painted(new Curve3("", whole, Stroke.of(Ink.BAD, 3)))));
    }

    @Test
    void marksInSpaceArePointedAt() {
        var path = new Curve3("path", along(0, 0), Stroke.of(Ink.BAD, 3));
        Vec2 at = view().project(new Vec3(0, 1, Charts.rosenbrock(0, 1))).orElseThrow();
        assertEquals(0, path.distance(view(), at.x(), at.y()), 1e-9);
        assertTrue(valley().distance(view(), at.x(), at.y()) > 4, "what lies on a surface comes first");
        assertEquals(Double.POSITIVE_INFINITY, valley().distance(view(), 2, 2));
        var points = new Points3("p", List.of(new Vec3(0, 1, 100)), Ink.BAD, 5);
        assertEquals(0, points.distance(view(), at.x() + 3, at.y()), 1e-9);
        var face = new Faces3(
                "s", List.of(List.of(new Vec3(-1, 0, 0), new Vec3(1, 0, 0), new Vec3(0, 2, 0))), Ink.AREA, 1);
        Vec2 middle = view().project(new Vec3(0, 0.6, 0)).orElseThrow();
        assertTrue(face.distance(view(), middle.x(), middle.y()) < 5);
        assertFalse(face.distance(view(), 5, 395) < 100);
    }

    @Test
    void aSurfaceWithLinesOfEqualHeightHasNoMesh() {
        Relief heights = valley().heights();
        var bare = new Surface("f", PLANE, heights, Ink.FIRST, Optional.of(Isolines.of(PLANE, heights)));
        var lines = new Surface("f", PLANE, heights, Ink.FIRST, Optional.of(Isolines.of(PLANE, heights, 500, 1000)));
        assertNotEquals(0, differing(painted(bare), painted(lines)));
        assertTrue(differing(painted(bare), painted(lines)) < differing(painted(bare), painted(valley())));
    }

    private static long differing(TestPen one, TestPen other) {
        return IntStream.range(0, 600 * 400)
                .filter(i -> one.pixel(i % 600, Math.floorDiv(i, 600)) != other.pixel(i % 600, Math.floorDiv(i, 600)))
                .count();
    }
}
