package eigenscope.figure;

/**
 * Separate straight lines, any number of them.
 *
 * @param ends both ends of each line one after the other, in data coordinates: an even number; a line with an end that is not finite is
 *     left out
 * @param stroke how they are drawn; more than some hundreds come out solid
 */
public record Segments(String term, Series ends, Stroke stroke) implements Mark {
    /** Refuses an end without its other end. */
    public Segments {
        if (ends.size() % 2 != 0)
            throw new IllegalArgumentException("segments have an even number of ends, not " + ends.size());
    }

    @Override
    public void paint(View view, Pen pen) {
        Stroke line = view.stroke(term, stroke);
        if (ends.size() > 2 * Dots.FEW) {
            int argb = pen.theme().argb(line.ink(), line.opacity());
            double width = line.width() * pen.theme().weight();
            pen.raster(view.pixels(), raster -> raster.segments(ends, view, width, argb));
            return;
        }
        var path = Path.builder();
        for (int i = 0; i < ends.size(); i += 2) {
            double[] seen = view.cut(ends.x(i), ends.y(i), ends.x(i + 1), ends.y(i + 1));
            if (seen == null) continue;
            path.move(seen[0], seen[1]);
            path.line(seen[2], seen[3]);
        }
        pen.stroke(path.build(), line);
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ends.size(); i += 2)
            nearest = Math.min(
                    nearest,
                    Shapes.distance(
                            view.x(ends.x(i)),
                            view.y(ends.y(i)),
                            view.x(ends.x(i + 1)),
                            view.y(ends.y(i + 1)),
                            pixelX,
                            pixelY));
        return nearest;
    }
}
