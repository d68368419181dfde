package eigenscope.figure;

/**
 * A shaded interval across the whole plot.
 *
 * @param upright whether it is an interval of abscissae; else of ordinates
 * @param from its begin, in data coordinates; may be minus infinity
 * @param to its end, at least its begin; may be infinity
 * @param ink role of the colour
 * @param opacity 0 to 1
 */
public record Strip(String term, boolean upright, double from, double to, Ink ink, double opacity) implements Mark {
    /** How far away a point on it pretends to be, so that whatever lies over it is met first. */
    private static final double RELUCTANCE = 6;

    /** Refuses opacities out of range. */
    public Strip {
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
    }

    @Override
    public void paint(View view, Pen pen) {
        Box box = view.pixels();
        double low = upright ? Math.max(start(view), box.minX()) : Math.max(end(view), box.minY());
        double high = upright ? Math.min(end(view), box.maxX()) : Math.min(start(view), box.maxY());
        if (!(low < high)) return;
        Box seen = upright ? new Box(low, box.minY(), high, box.maxY()) : new Box(box.minX(), low, box.maxX(), high);
        pen.fill(seen, ink, view.lights(term) ? Math.min(1, 1.6 * opacity) : opacity);
    }

    private double start(View view) {
        return upright ? view.x(from) : view.y(from);
    }

    private double end(View view) {
        return upright ? view.x(to) : view.y(to);
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double at = upright ? pixelX : -pixelY;
        double low = upright ? start(view) : -start(view);
        double high = upright ? end(view) : -end(view);
        return at >= low && at <= high ? RELUCTANCE : Double.POSITIVE_INFINITY;
    }
}
