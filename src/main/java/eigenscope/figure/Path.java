package eigenscope.figure;

import java.util.Arrays;

/**
 * An immutable outline of lines and Bézier curves in pixels (x to the right, y down), filled by the non-zero rule.
 * One path a mark: back ends pay by the call, not by the segment.
 */
public final class Path {
    /** Nothing at all. */
    public static final Path EMPTY = builder().build();

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte QUAD = 2;
    private static final byte CUBIC = 3;
    private static final byte CLOSE = 4;

    private final byte[] verbs;
    private final double[] points;

    private Path(byte[] verbs, double[] points) {
        this.verbs = verbs;
        this.points = points;
    }

    /** Receives the pieces of a path, in their order: what a back end implements. */
    public interface Sink {
        /** Starts a new contour. */
        void move(double x, double y);

        /** Draws a straight line to (x, y). */
        void line(double x, double y);

        /** Draws a quadratic Bézier curve to (x, y) with one control point. */
        void quad(double cx, double cy, double x, double y);

        /** Draws a cubic Bézier curve to (x, y) with two control points. */
        void cubic(double ax, double ay, double bx, double by, double x, double y);

        /** Closes the contour with a straight line to its start. */
        void close();
    }

    /** Collects pieces into a path. Not shared between threads. */
    public static final class Builder implements Sink {
        private byte[] verbs = new byte[16];
        private double[] points = new double[64];
        private int verbCount;
        private int pointCount;

        private Builder() {}

        private void add(byte verb, int coordinates) {
            if (verbCount == verbs.length) verbs = Arrays.copyOf(verbs, 2 * verbCount);
            if (pointCount + coordinates > points.length) points = Arrays.copyOf(points, 2 * points.length);
            verbs[verbCount++] = verb;
        }

        private void point(double x, double y) {
            points[pointCount++] = x;
            points[pointCount++] = y;
        }

        @Override
        public void move(double x, double y) {
            add(MOVE, 2);
            point(x, y);
        }

        @Override
        public void line(double x, double y) {
            add(LINE, 2);
            point(x, y);
        }

        @Override
        public void quad(double cx, double cy, double x, double y) {
            add(QUAD, 4);
            point(cx, cy);
            point(x, y);
        }

        @Override
        public void cubic(double ax, double ay, double bx, double by, double x, double y) {
            add(CUBIC, 6);
            point(ax, ay);
            point(bx, by);
            point(x, y);
        }

        @Override
        public void close() {
            add(CLOSE, 0);
        }

        /** Forgets what was collected and keeps the room for it: a builder that lives long allocates its results only. */
        public void clear() {
            verbCount = 0;
            pointCount = 0;
        }

        /** Returns what was collected so far; the builder may go on. */
        public Path build() {
            return new Path(Arrays.copyOf(verbs, verbCount), Arrays.copyOf(points, pointCount));
        }
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Hands every piece to {@code sink}, moved by (dx, dy). */
    public void walk(Sink sink, double dx, double dy) {
        int p = 0;
        for (byte verb : verbs) {
            switch (verb) {
                case MOVE -> sink.move(points[p] + dx, points[p + 1] + dy);
                case LINE -> sink.line(points[p] + dx, points[p + 1] + dy);
                case QUAD -> sink.quad(points[p] + dx, points[p + 1] + dy, points[p + 2] + dx, points[p + 3] + dy);
                case CUBIC ->
                    sink.cubic(
                            points[p] + dx,
                            points[p + 1] + dy,
                            points[p + 2] + dx,
                            points[p + 3] + dy,
                            points[p + 4] + dx,
                            points[p + 5] + dy);
                default -> sink.close();
            }
            p += verb == CLOSE ? 0 : 2 * Math.max(verb, 1);
        }
    }

    /** Says whether there is nothing to draw. */
    public boolean isEmpty() {
        return verbs.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && Arrays.equals(verbs, path.verbs) && Arrays.equals(points, path.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(verbs) + Arrays.hashCode(points);
    }
}
