package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;

/**
 * A straight line without ends, as far as it is seen.
 *
 * @param through a point on it, in data coordinates
 * @param direction along it, of any length; nothing is drawn if it is zero
 * @param stroke how it is drawn
 */
public record Line(String term, Vec2 through, Vec2 direction, Stroke stroke) implements Mark {
    @Override
    public void paint(View view, Pen pen) {
        var path = Path.builder();
        add(path, view, through.x(), through.y(), direction);
        var line = path.build();
        if (!line.isEmpty()) pen.stroke(line, view.stroke(term, stroke));
    }

    /** Adds the line through (x, y) along a direction to a path, as far as it is seen. */
    static void add(Path.Sink path, View view, double x, double y, Vec2 direction) {
        double[] seen = seen(view, x, y, direction);
        if (seen == null) return;
        path.move(seen[0], seen[1]);
        path.line(seen[2], seen[3]);
    }

    private static double[] seen(View view, double x, double y, Vec2 direction) {
        double length = Math.max(Math.abs(direction.x()), Math.abs(direction.y()));
        if (!(length > 0 && length <= Double.MAX_VALUE && Clip.finite(x, y))) return null;
        double[] seen = Clip.line(
                view.around(),
                x,
                y,
                direction.x() / length,
                direction.y() / length,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
        return seen == null ? null : view.pixels(seen);
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double[] seen = seen(view, through.x(), through.y(), direction);
        return seen == null
                ? Double.POSITIVE_INFINITY
                : Shapes.distance(seen[0], seen[1], seen[2], seen[3], pixelX, pixelY);
    }
}
