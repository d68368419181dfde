package eigenscope.figure;

/**
 * Points on upright lines from a base: masses of a discrete distribution. Those that stand too close for dots have none, and those in one
 * column of pixels are one line.
 *
 * @param points in data coordinates; those that are not finite are left out
 * @param base ordinate from which the lines rise
 * @param stroke how the lines are drawn
 * @param radius of the dots in pixels before the theme's weight, positive
 */
public record Stems(String term, Series points, double base, Stroke stroke, double radius) implements Mark {
    /** The most of the room between two lines that they take. */
    private static final double FILLED = 0.7;

    private static final double THINNEST = 1;

    /** Refuses radii out of range. */
    public Stems {
        if (!(radius > 0)) throw new IllegalArgumentException("a dot's radius is positive, not " + radius);
    }

    @Override
    public void paint(View view, Pen pen) {
        Box seen = view.pixels().grown(radius * pen.theme().weight());
        double space = space(view, seen);
        Stroke line = view.stroke(term, stroke);
        if (space < line.width() / FILLED) line = line.wider(Math.max(FILLED * space, THINNEST) / line.width());
        double size = radius * pen.theme().weight() * (view.lights(term) ? 1.3 : 1);
        boolean dotted = space >= size;
        var lines = Path.builder();
        var dots = Path.builder();
        double foot = view.bounded(base);
        double at = Double.NaN;
        double top = foot;
        double bottom = foot;
        for (int i = 0; i < points.size(); i++) {
            double x = view.x(points.x(i));
            double y = view.bounded(points.y(i));
            if (!Clip.finite(x + foot, y) || x < seen.minX() || x > seen.maxX()) continue;
            if (dotted) Shapes.circle(dots, x, y, size);
            // Stems in one column of pixels are one.
            if (Math.floor(x * pen.resolution()) != Math.floor(at * pen.resolution())) {
                line(lines, at, foot, top, bottom);
                at = x;
                top = foot;
                bottom = foot;
            }
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        line(lines, at, foot, top, bottom);
        var all = lines.build();
        if (!all.isEmpty()) pen.stroke(all, line);
        var ends = dots.build();
        if (!ends.isEmpty()) pen.fill(ends, line.ink(), line.opacity());
    }

    private static void line(Path.Builder lines, double x, double foot, double... ends) {
        if (Double.isNaN(x)) return;
        for (double end : ends) {
            if (end == foot) continue;
            lines.move(x, foot);
            lines.line(x, end);
        }
    }

    /** Returns the pixels between the two nearest neighbours that are seen; infinite if there are none. */
    private double space(View view, Box seen) {
        double least = Double.POSITIVE_INFINITY;
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double x = view.x(points.x(i));
            if (x < seen.minX() || x > seen.maxX()) continue;
            least = Math.min(least, Math.abs(x - before));
            before = x;
        }
        return least;
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double nearest = Double.POSITIVE_INFINITY;
        double foot = view.bounded(base);
        for (int i = 0; i < points.size(); i++) {
            double x = view.x(points.x(i));
            double y = view.bounded(points.y(i));
            double toDot = Math.max(0, Math.hypot(x - pixelX, y - pixelY) - radius);
            nearest = Math.min(nearest, Shapes.distance(x, foot, x, y, pixelX, pixelY));
            if (toDot < nearest) nearest = toDot;
        }
        return nearest;
    }
}
