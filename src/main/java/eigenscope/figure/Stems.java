package eigenscope.figure;

/**
 * Points on upright lines from a base: masses of a discrete distribution.
 *
 * @param points in data coordinates; those that are not finite are left out
 * @param base ordinate from which the lines rise
 * @param stroke how the lines are drawn
 * @param radius of the dots in pixels before the theme's weight, positive
 */
public record Stems(String term, Series points, double base, Stroke stroke, double radius) implements Mark {
    /** Refuses radii out of range. */
    public Stems {
        if (!(radius > 0)) throw new IllegalArgumentException("a dot's radius is positive, not " + radius);
    }

    @Override
    public void paint(View view, Pen pen) {
        Stroke line = view.stroke(term, stroke);
        double foot = view.bounded(base);
        double size = radius * pen.theme().weight() * (view.lights(term) ? 1.3 : 1);
        var lines = Path.builder();
        var dots = Path.builder();
        for (int i = 0; i < points.size(); i++) {
            double x = view.x(points.x(i));
            double y = view.bounded(points.y(i));
            if (!Clip.finite(x + foot, y)
                    || !view.pixels().grown(size).contains(x, view.pixels().centreY())) continue;
            lines.move(x, foot);
            lines.line(x, y);
            Shapes.circle(dots, x, y, size);
        }
        var all = lines.build();
        if (all.isEmpty()) return;
        pen.stroke(all, line);
        pen.fill(dots.build(), line.ink(), line.opacity());
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
