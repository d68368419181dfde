package eigenscope.paint;

/**
 * Turns corners of straight lines into the outline of a stroke: a box for every piece, a wedge outside every bend, round ends or blunt ones,
 * all of one sense. Used again and again.
 */
final class Stroking implements Flattening.Contours {
    /** How far the straight pieces of a round join may be from the circle, in pixels. */
    private static final double TOLERANCE = 0.02;
    /** Pixels below which a rest of a dash counts as none. */
    private static final double SHORTEST = 1e-6;
    /** Pixels from which on a straight piece is not dashed, nor drawn: no picture has any. */
    private static final double LONGEST = 1e6;

    private final Coverage coverage;
    private double half;
    private double[] dashes = {};
    private double arc;
    private double cosArc;

    Stroking(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * Prepares for strokes of one kind.
     *
     * @param width in pixels, positive
     * @param newDashes lengths of dash and gap in pixels; empty for an unbroken line with round ends
     */
    Stroking with(double width, double... newDashes) {
        half = width / 2;
        dashes = newDashes;
        arc = half > TOLERANCE ? 2 * Math.acos(1 - TOLERANCE / half) : Math.PI / 2;
        cosArc = Math.cos(arc);
        return this;
    }

    @Override
    public void contour(double[] corners, int count, boolean closed) {
        if (dashes.length > 0) dashed(corners, count, closed);
        else solid(corners, count, closed);
    }

    private void solid(double[] c, int count, boolean closed) {
        double startX = 0;
        double startY = 0;
        double beforeX = 0;
        double beforeY = 0;
        boolean any = false;
        int corners = closed ? count + 2 : count;
        for (int i = 2; i < corners; i += 2) {
            double x1 = c[i - 2];
            double y1 = c[i - 1];
            double x2 = c[i % count];
            double y2 = c[i % count + 1];
            double length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
            if (!(length > 0)) continue;
            double ux = (x2 - x1) / length;
            double uy = (y2 - y1) / length;
            box(x1, y1, x2, y2, ux, uy);
            if (any) bend(x1, y1, beforeX, beforeY, ux, uy);
            else {
                startX = ux;
                startY = uy;
            }
            any = true;
            beforeX = ux;
            beforeY = uy;
        }
        if (!any) {
            if (count > 2) dot(c[0], c[1]);
        } else if (closed) bend(c[0], c[1], beforeX, beforeY, startX, startY);
        else {
            cap(c[0], c[1], -startX, -startY);
            cap(c[count - 2], c[count - 1], beforeX, beforeY);
        }
    }

    private void dashed(double[] c, int count, boolean closed) {
        int dash = 0;
        double left = dashes[0];
        int corners = closed ? count + 2 : count;
        double beforeX = 0;
        double beforeY = 0;
        for (int i = 2; i < corners; i += 2) {
            double x = c[i - 2];
            double y = c[i - 1];
            double dx = c[i % count] - x;
            double dy = c[i % count + 1] - y;
            double length = Math.hypot(dx, dy);
            if (!(length > 0 && length < LONGEST)) continue;
            double ux = dx / length;
            double uy = dy / length;
            if (i > 2 && dash % 2 == 0 && left < dashes[0]) bend(x, y, beforeX, beforeY, ux, uy);
            for (double at = 0; at < length; ) {
                double to = Math.min(length, at + left);
                if (dash % 2 == 0) box(x + at * ux, y + at * uy, x + to * ux, y + to * uy, ux, uy);
                left -= to - at;
                at = to;
                // What rounding leaves of a dash is too short to get on by.
                if (left <= SHORTEST) {
                    dash = (dash + 1) % dashes.length;
                    left = dashes[dash];
                }
            }
            beforeX = ux;
            beforeY = uy;
        }
    }

    private void box(double x1, double y1, double x2, double y2, double ux, double uy) {
        double nx = -uy * half;
        double ny = ux * half;
        coverage.edge(x1 + nx, y1 + ny, x2 + nx, y2 + ny);
        coverage.edge(x2 + nx, y2 + ny, x2 - nx, y2 - ny);
        coverage.edge(x2 - nx, y2 - ny, x1 - nx, y1 - ny);
        coverage.edge(x1 - nx, y1 - ny, x1 + nx, y1 + ny);
    }

    /** Fills what two boxes leave open outside the bend between directions u and v. */
    private void bend(double x, double y, double ux, double uy, double vx, double vy) {
        double cross = ux * vy - uy * vx;
        double dot = ux * vx + uy * vy;
        // A curve bends a little at each of hundreds of points: one flat piece, for which no angle need be known.
        if (dot >= cosArc) {
            if (cross > 0) wedge(x, y, vy * half, -vx * half, uy * half, -ux * half);
            else if (cross < 0) wedge(x, y, -uy * half, ux * half, -vy * half, vx * half);
            return;
        }
        double turn = Math.atan2(cross, dot);
        if (turn > 0) fan(x, y, vy * half, -vx * half, -turn);
        else if (turn < 0) fan(x, y, -uy * half, ux * half, turn);
    }

    private void wedge(double x, double y, double fromX, double fromY, double toX, double toY) {
        coverage.edge(x, y, x + fromX, y + fromY);
        coverage.edge(x + fromX, y + fromY, x + toX, y + toY);
        coverage.edge(x + toX, y + toY, x, y);
    }

    /** Closes an open end with half a circle, seen in the direction u. */
    private void cap(double x, double y, double ux, double uy) {
        fan(x, y, -uy * half, ux * half, -Math.PI);
    }

    private void dot(double x, double y) {
        fan(x, y, half, 0, -2 * Math.PI);
    }

    /** Fills a wedge from the centre's radius r through an angle below zero: the sense of the boxes. */
    private void fan(double x, double y, double rx, double ry, double angle) {
        int pieces = (int) Math.ceil(-angle / arc);
        double cos = Math.cos(angle / pieces);
        double sin = Math.sin(angle / pieces);
        double fromX = rx;
        double fromY = ry;
        coverage.edge(x, y, x + rx, y + ry);
        for (int i = 0; i < pieces; i++) {
            double toX = fromX * cos - fromY * sin;
            double toY = fromX * sin + fromY * cos;
            coverage.edge(x + fromX, y + fromY, x + toX, y + toY);
            fromX = toX;
            fromY = toY;
        }
        coverage.edge(x + fromX, y + fromY, x, y);
    }
}
