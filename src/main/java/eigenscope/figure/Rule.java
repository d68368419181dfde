package eigenscope.figure;

/**
 * A level or upright line across the whole plot, on any scale.
 *
 * @param upright whether it stands at an abscissa; else it lies at an ordinate
 * @param at where, in data coordinates; nothing is drawn if that is not on the axis
 * @param stroke how it is drawn
 */
public record Rule(String term, boolean upright, double at, Stroke stroke) implements Mark {
    @Override
    public void paint(View view, Pen pen) {
        double pixel = upright ? view.x(at) : view.y(at);
        Box box = view.pixels();
        boolean isSeen = upright ? box.contains(pixel, box.minY()) : box.contains(box.minX(), pixel);
        if (!isSeen) return;
        var path = Path.builder();
        path.move(upright ? pixel : box.minX(), upright ? box.maxY() : pixel);
        path.line(upright ? pixel : box.maxX(), upright ? box.minY() : pixel);
        pen.stroke(path.build(), view.stroke(term, stroke));
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double away = upright ? Math.abs(view.x(at) - pixelX) : Math.abs(view.y(at) - pixelY);
        return away >= 0 ? away : Double.POSITIVE_INFINITY;
    }
}
