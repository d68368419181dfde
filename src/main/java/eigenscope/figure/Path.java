package eigenscope.figure;

import java.util.Arrays;

/**
 * An immutable outline of lines and Bézier curves in pixels (x to the right, y down), filled by the non-zero rule.
 * One path a mark: back ends pay by the call, not by the segment. Paths are equal if they were built of equal pieces.
 */
public final class Path {
    /** Nothing at all. */
    public static final Path EMPTY = builder().build();

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte QUAD = 2;
    private static final byte CUBIC = 3;
    private static final byte CLOSE = 4;
    private static final byte PLACE = 5;
    private static final Path[] NO_PARTS = {};

    private final byte[] verbs;
    private final double[] points;
    private final Path[] parts;

    private Path(byte[] verbs, double[] points, Path[] parts) {
        this.verbs = verbs;
        this.points = points;
        this.parts = parts;
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

        /**
         * Draws a whole path, such as a letter, made larger by a factor about its origin and then moved by (dx, dy); piece by piece, unless a
         * back end knows better.
         */
        default void place(Path part, double factor, double dx, double dy) {
            part.walk(this, factor, dx, dy);
        }
    }

    /** Collects pieces into a path. Not shared between threads. */
    public static final class Builder implements Sink {
        private byte[] verbs = new byte[16];
        private double[] points = new double[64];
        private Path[] parts = NO_PARTS;
        private int verbCount;
        private int pointCount;
        private int partCount;

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

        /** Adds a whole path. It is kept as one piece: a glyph costs three numbers wherever it stands. */
        @Override
        public void place(Path part, double factor, double dx, double dy) {
            add(PLACE, 3);
            if (partCount == parts.length) parts = Arrays.copyOf(parts, Math.max(8, 2 * partCount));
            parts[partCount++] = part;
            points[pointCount++] = factor;
            point(dx, dy);
        }

        /** Forgets what was collected and keeps the room for it: a builder that lives long allocates its results only. */
        public void clear() {
            verbCount = 0;
            pointCount = 0;
            partCount = 0;
        }

        /** Returns what was collected so far; the builder may go on. */
        public Path build() {
            return new Path(
                    Arrays.copyOf(verbs, verbCount),
                    Arrays.copyOf(points, pointCount),
                    partCount == 0 ? NO_PARTS : Arrays.copyOf(parts, partCount));
        }
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Hands every piece to {@code sink}, moved by (dx, dy). */
    public void walk(Sink sink, double dx, double dy) {
        walk(sink, 1, dx, dy);
    }

    /** Hands every piece to {@code sink}, made larger by a factor about the origin and then moved by (dx, dy). */
    public void walk(Sink sink, double k, double dx, double dy) {
        int p = 0;
        int part = 0;
        for (byte verb : verbs) {
            switch (verb) {
                case MOVE -> sink.move(k * points[p] + dx, k * points[p + 1] + dy);
                case LINE -> sink.line(k * points[p] + dx, k * points[p + 1] + dy);
                case QUAD ->
                    sink.quad(
                            k * points[p] + dx, k * points[p + 1] + dy, k * points[p + 2] + dx, k * points[p + 3] + dy);
                case CUBIC ->
                    sink.cubic(
                            k * points[p] + dx,
                            k * points[p + 1] + dy,
                            k * points[p + 2] + dx,
                            k * points[p + 3] + dy,
                            k * points[p + 4] + dx,
                            k * points[p + 5] + dy);
                case PLACE -> sink.place(parts[part++], k * points[p], k * points[p + 1] + dx, k * points[p + 2] + dy);
                default -> sink.close();
            }
            p += numbers(verb);
        }
    }

    private static int numbers(byte verb) {
        return switch (verb) {
            case MOVE, LINE -> 2;
            case PLACE -> 3;
            case QUAD -> 4;
            case CUBIC -> 6;
            default -> 0;
        };
    }

    /** Says whether there is nothing to draw. */
    public boolean isEmpty() {
        return verbs.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path
                && Arrays.equals(verbs, path.verbs)
                && Arrays.equals(points, path.points)
                && Arrays.equals(parts, path.parts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(verbs) + Arrays.hashCode(points)) + Arrays.hashCode(parts);
    }
}
