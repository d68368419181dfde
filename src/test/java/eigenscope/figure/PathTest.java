package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

final class PathTest {
    private static Path corner() {
        var path = Path.builder();
        path.move(1, 2);
        path.line(3, 2);
        path.quad(4, 2, 4, 5);
        path.close();
        return path.build();
    }

    private static Path placed(Path part, double factor, double dx, double dy) {
        var path = Path.builder();
        path.place(part, factor, dx, dy);
        return path.build();
    }

    private static Path walked(Path path, double dx, double dy) {
        var flat = Path.builder();
        path.walk(pieces(flat), dx, dy);
        return flat.build();
    }

    /** Returns a sink that knows no whole paths: these come piece by piece. */
    private static Path.Sink pieces(Path.Sink to) {
        return new Path.Sink() {
            @Override
            public void move(double x, double y) {
                to.move(x, y);
            }

            @Override
            public void line(double x, double y) {
                to.line(x, y);
            }

            @Override
            public void quad(double cx, double cy, double x, double y) {
                to.quad(cx, cy, x, y);
            }

            @Override
            public void cubic(double ax, double ay, double bx, double by, double x, double y) {
                to.cubic(ax, ay, bx, by, x, y);
            }

            @Override
            public void close() {
                to.close();
            }
        };
    }

    @Test
    void aPlacedPathStaysWholeForWhoKnowsWholePaths() {
        var kept = Path.builder();
        placed(corner(), 2, 10, 20).walk(kept, 3, 1, 1);
        assertEquals(placed(corner(), 6, 31, 61), kept.build());
    }

    @Test
    void aPlacedPathIsWalkedLargerAndMoved() {
        var expected = Path.builder();
        expected.move(12, 24);
        expected.line(16, 24);
        expected.quad(18, 24, 18, 30);
        expected.close();
        assertEquals(expected.build(), walked(placed(corner(), 2, 10, 20), 0, 0));
    }

    @Test
    void placesInsidePlacesAddUp() {
        Path twice = placed(placed(corner(), 2, 10, 20), 3, 1, 1);
        assertEquals(walked(placed(corner(), 6, 31 + 5, 61 + 7), 0, 0), walked(twice, 5, 7));
    }

    @Test
    void whatFollowsAPlacedPathStandsWhereItWasDrawn() {
        var path = Path.builder();
        path.place(corner(), 2, 10, 20);
        path.move(7, 8);
        var expected = Path.builder();
        walked(placed(corner(), 2, 10, 20), 0, 0).walk(expected, 0, 0);
        expected.move(7, 8);
        assertEquals(expected.build(), walked(path.build(), 0, 0));
    }

    @Test
    void pathsWithOtherPartsDiffer() {
        assertEquals(placed(corner(), 2, 0, 0), placed(corner(), 2, 0, 0));
        assertNotEquals(placed(corner(), 2, 0, 0), placed(walked(corner(), 1, 0), 2, 0, 0));
    }

    @Test
    void aClearedBuilderHasForgottenItsParts() {
        var path = Path.builder();
        path.place(Path.EMPTY, 1, 0, 0);
        path.clear();
        path.place(corner(), 1, 0, 0);
        assertEquals(corner(), walked(path.build(), 0, 0));
    }
}
