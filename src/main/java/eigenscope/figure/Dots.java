package eigenscope.figure;

/**
 * Points as round dots.
 *
 * @param points in data coordinates; those that are not finite are left out
 * @param ink role of the colour
 * @param radius in pixels before the theme's weight, positive
 * @param opacity 0 to 1; where dots overlap they add up
 */
public record Dots(String term, Series points, Ink ink, double radius, double opacity) implements Mark {
    /** Beyond this many a raster costs less than a path. */
    static final int FEW = 500;

    /** Refuses radii and opacities out of range. */
    public Dots {
        if (!(radius > 0)) throw new IllegalArgumentException("a dot's radius is positive, not " + radius);
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
    }

    @Override
    public void paint(View view, Pen pen) {
        double size = radius * pen.theme().weight() * (view.lights(term) ? 1.3 : 1);
        if (points.size() > FEW) {
            int argb = pen.theme().argb(ink, opacity);
            pen.raster(view.pixels(), raster -> raster.dots(points, view, size, argb));
            return;
        }
        var path = Path.builder();
        for (int i = 0; i < points.size(); i++) {
            double x = view.x(points.x(i));
            double y = view.y(points.y(i));
            if (view.pixels().grown(size).contains(x, y)) Shapes.circle(path, x, y, size);
        }
        pen.fill(path.build(), ink, opacity);
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double away = Math.hypot(view.x(points.x(i)) - pixelX, view.y(points.y(i)) - pixelY);
            if (away < nearest) nearest = away;
        }
        return Math.max(0, nearest - radius);
    }
}
