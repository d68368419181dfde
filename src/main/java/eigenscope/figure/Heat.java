package eigenscope.figure;

/**
 * Numbers over a rectangle as colours.
 *
 * @param domain where the numbers are taken, in data coordinates
 * @param values on an even grid over the domain; what is not finite is left transparent
 * @param tones which number gets which colour
 * @param opacity 0 to 1
 * @param cells whether each number fills a cell of the domain; else they stand at the grid's points, edges included, and colours between
 *     them are interpolated
 */
public record Heat(String term, Box domain, Relief values, Tones tones, double opacity, boolean cells) implements Mark {
    /** How far away a point on it pretends to be, so that whatever lies over it is met first. */
    private static final double RELUCTANCE = 6;

    /** Refuses opacities out of range. */
    public Heat {
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
    }

    @Override
    public void paint(View view, Pen pen) {
        int[] colours = tones.map().premultiplied(pen.theme(), opacity);
        pen.raster(view.pixels(), raster -> new HeatFill(this, view, raster, colours).draw());
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        var at = view.data(pixelX, pixelY);
        return domain.contains(at.x(), at.y()) ? RELUCTANCE : Double.POSITIVE_INFINITY;
    }
}
