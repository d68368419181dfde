package eigenscope.figure;

/** Outlines that marks share, in pixels. */
final class Shapes {
    /** Control length for a quarter circle of radius 1: 4/3 (sqrt 2 - 1), off by 3e-4 of the radius at most. */
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    /** How far away the inside of an area pretends to be, so that a line or a handle on it is met first. */
    private static final double RELUCTANCE = 4;

    private Shapes() {}

    /** Returns the circle around (x, y). */
    static Path circle(double x, double y, double radius) {
        var path = Path.builder();
        circle(path, x, y, radius);
        return path.build();
    }

    /** Adds the circle around (x, y) to a path. */
    static void circle(Path.Sink path, double x, double y, double radius) {
        double c = QUARTER * radius;
        path.move(x + radius, y);
        path.cubic(x + radius, y + c, x + c, y + radius, x, y + radius);
        path.cubic(x - c, y + radius, x - radius, y + c, x - radius, y);
        path.cubic(x - radius, y - c, x - c, y - radius, x, y - radius);
        path.cubic(x + c, y - radius, x + radius, y - c, x + radius, y);
        path.close();
    }

    /** Returns the closed polygon with the given corners x, y, x, y... */
    static Path polygon(double... corners) {
        var path = Path.builder();
        for (int i = 0; i < corners.length; i += 2) {
            if (i == 0) path.move(corners[0], corners[1]);
            else path.line(corners[i], corners[i + 1]);
        }
        if (corners.length > 0) path.close();
        return path.build();
    }

    /** Returns the distance of a point from the segment between two others; infinite if that is not finite. */
    static double distance(double ax, double ay, double bx, double by, double x, double y) {
        double dx = bx - ax;
        double dy = by - ay;
        double square = dx * dx + dy * dy;
        double part = square > 0 ? Math.clamp(((x - ax) * dx + (y - ay) * dy) / square, 0, 1) : 0;
        double distance = Math.hypot(ax + part * dx - x, ay + part * dy - y);
        return Double.isFinite(distance) ? distance : Double.POSITIVE_INFINITY;
    }

    /** Returns the distance of a pixel from the edge of a closed polygon x, y, x, y..., or a few pixels if it is inside. */
    static double inside(double[] at, double pixelX, double pixelY) {
        double nearest = Double.POSITIVE_INFINITY;
        int turns = 0;
        for (int i = 0; i < at.length; i += 2) {
            int j = (i + 2) % at.length;
            nearest = Math.min(nearest, distance(at[i], at[i + 1], at[j], at[j + 1], pixelX, pixelY));
            double side = (at[j] - at[i]) * (pixelY - at[i + 1]) - (at[j + 1] - at[i + 1]) * (pixelX - at[i]);
            if (at[i + 1] <= pixelY && at[j + 1] > pixelY && side > 0) turns++;
            if (at[i + 1] > pixelY && at[j + 1] <= pixelY && side < 0) turns--;
        }
        return turns != 0 ? Math.min(nearest, RELUCTANCE) : nearest;
    }

    /** Returns the distance of a pixel from the line through points in data coordinates. */
    static double distance(Series points, View view, double pixelX, double pixelY) {
        double nearest = Double.POSITIVE_INFINITY;
        double x = Double.NaN;
        double y = Double.NaN;
        for (int i = 0; i < points.size(); i++) {
            double beforeX = x;
            double beforeY = y;
            x = view.x(points.x(i));
            y = view.y(points.y(i));
            nearest = Math.min(nearest, distance(beforeX, beforeY, x, y, pixelX, pixelY));
        }
        return nearest;
    }
}
