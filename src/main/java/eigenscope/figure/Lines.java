package eigenscope.figure;

/** Draws straight lines with soft edges into a raster: in every column (or row, if steeper) the span the line covers. */
final class Lines {
    private static final int ONE = 1 << 16;
    /** Coordinates beyond this many pixels would leave the range of the fixed point numbers. */
    private static final double FAR = 16000;

    private final int[] pixels;
    private final int width;
    private final double half;
    private final int colour;

    /**
     * Prepares for lines of one kind.
     *
     * @param width in pixels of the raster; thinner than one comes out paler
     * @param argb straight colour
     */
    Lines(Raster raster, double width, int argb) {
        this.pixels = raster.pixels();
        this.width = raster.width();
        this.half = width / 2;
        this.colour = Raster.premultiplied(argb);
    }

    /** Draws the line between two points of the raster, in the rows from {@code top} until before {@code bottom}. */
    void draw(double x1, double y1, double x2, double y2, int top, int bottom) {
        if (Math.max(y1, y2) + half < top || Math.min(y1, y2) - half > bottom) return;
        if (!Double.isFinite(x1 + y1 + x2 + y2)) return;
        if (Math.max(Math.max(Math.abs(x1), Math.abs(x2)), Math.max(Math.abs(y1), Math.abs(y2))) > FAR) {
            double[] seen = Clip.segment(new Box(-width, top - width, 2.0 * width, bottom + width), x1, y1, x2, y2);
            if (seen != null) draw(seen[0], seen[1], seen[2], seen[3], top, bottom);
        } else if (Math.abs(x2 - x1) >= Math.abs(y2 - y1)) {
            if (x1 <= x2) spans(x1, y1, x2, y2, 0, width, top, bottom, 1, width);
            else spans(x2, y2, x1, y1, 0, width, top, bottom, 1, width);
        } else if (y1 <= y2) spans(y1, x1, y2, x2, top, bottom, 0, width, width, 1);
        else spans(y2, x2, y1, x1, top, bottom, 0, width, width, 1);
    }

    /** Draws along u, the axis the line follows; v is the other one. */
    private void spans(
            double u1,
            double v1,
            double u2,
            double v2,
            int fromU,
            int toU,
            int fromV,
            int toV,
            int strideU,
            int strideV) {
        double slope = u2 > u1 ? (v2 - v1) / (u2 - u1) : 0;
        double reach = half * Math.sqrt(1 + slope * slope);
        int first = Math.max(fromU, (int) Math.floor(u1));
        int last = Math.min(toU - 1, (int) Math.floor(u2));
        int step = (int) (slope * ONE);
        int low = (int) ((v1 + slope * (first + 0.5 - u1) - reach) * ONE);
        int thick = (int) (2 * reach * ONE);
        for (int u = first; u <= last; u++, low += step) {
            int cover = u < u1 || u + 1 > u2 ? (int) (256 * (Math.min(u2, u + 1) - Math.max(u1, u))) : 256;
            int high = low + thick;
            int end = Math.min(high >> 16, toV - 1);
            int v = Math.max(low >> 16, fromV);
            for (int at = u * strideU + v * strideV; v <= end; v++, at += strideV) {
                int part = (Math.min(high, (v + 1) << 16) - Math.max(low, v << 16)) >> 8;
                pixels[at] = Raster.over(pixels[at], colour, cover == 256 ? part : (part * cover) >> 8);
            }
        }
    }
}
