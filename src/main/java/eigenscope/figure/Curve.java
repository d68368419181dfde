package eigenscope.figure;

/**
 * A line through points in their order, interrupted where a point is not finite.
 *
 * @param points in data coordinates, any number of them
 * @param stroke how it is drawn
 */
public record Curve(String term, Series points, Stroke stroke) implements Mark {
    @Override
    public void paint(View view, Pen pen) {
        var path = Thinning.path(points, view, pen.resolution());
        if (!path.isEmpty()) pen.stroke(path, view.stroke(term, stroke));
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return Shapes.distance(points, view, pixelX, pixelY);
    }
}
