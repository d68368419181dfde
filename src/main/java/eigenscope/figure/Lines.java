package eigenscope.figure;

/** Draws straight lines with soft edges into a raster: in every column (or row, if steeper) the span the line covers. */
final class Lines {
    private static final int ONE = 1 << 16;
    /** Covering less than this of 256 parts, a line leaves the pixel to what comes later: a pane behind it then fills its soft edge. */
    private static final int OWNED = 225;
    /** Coordinates beyond this many pixels would leave the range of the fixed point numbers. */
    private static final double FAR = 16000;

    /** A line on a face is as near as the face: it gets this much of a start. */
    static final double BIAS = 1.002;

    private final int[] pixels;
    private final float[] nearness;
    private final int width;
    private final Box around;
    private final double half;
    private int colour;

    /**
     * Prepares for lines of one kind in the plane, where the last one drawn covers the others.
     *
     * @param width in pixels of the raster; thinner than one comes out paler
     * @param argb straight colour
     */
    Lines(Raster raster, double width, int argb) {
        this(raster, width, argb, null);
    }

    /**
     * Prepares for lines of one kind in space.
     *
     * @param nearness of what every pixel of the raster shows; null in the plane
     */
    Lines(Raster raster, double width, int argb, float[] nearness) {
        this.pixels = raster.pixels();
        this.nearness = nearness;
        this.width = raster.width();
        this.around = new Box(0, 0, raster.width(), raster.height()).grown(raster.width());
        this.half = width / 2;
        this.colour = Raster.premultiplied(argb);
    }

    /** Returns this, drawing in a straight colour from now on. */
    Lines with(int argb) {
        colour = Raster.premultiplied(argb);
        return this;
    }

    /** Draws the line between two points of the raster, in the rows from {@code top} until before {@code bottom}. */
    void draw(double x1, double y1, double x2, double y2, int top, int bottom) {
        draw(x1, y1, 0, x2, y2, 0, top, bottom);
    }

    /** Draws the line between two points of the raster of nearness n1 and n2, as far as nothing nearer hides it. */
    void draw(double x1, double y1, double n1, double x2, double y2, double n2, int top, int bottom) {
        if (Math.max(y1, y2) + half < top || Math.min(y1, y2) - half > bottom) return;
        if (!Double.isFinite(x1 + y1 + x2 + y2)) return;
        if (Math.max(Math.max(Math.abs(x1), Math.abs(x2)), Math.max(Math.abs(y1), Math.abs(y2))) > FAR) {
            double[] seen = Clip.segment(around, x1, y1, x2, y2);
            if (seen == null) return;
            boolean level = Math.abs(x2 - x1) > Math.abs(y2 - y1);
            double start = level ? (seen[0] - x1) / (x2 - x1) : (seen[1] - y1) / (y2 - y1);
            double end = level ? (seen[2] - x1) / (x2 - x1) : (seen[3] - y1) / (y2 - y1);
            double n = n2 - n1;
            draw(seen[0], seen[1], n1 + start * n, seen[2], seen[3], n1 + end * n, top, bottom);
        } else if (Math.abs(x2 - x1) >= Math.abs(y2 - y1)) {
            if (x1 <= x2) spans(x1, y1, n1, x2, y2, n2, 0, width, top, bottom, 1, width);
            else spans(x2, y2, n2, x1, y1, n1, 0, width, top, bottom, 1, width);
        } else if (y1 <= y2) spans(y1, x1, n1, y2, x2, n2, top, bottom, 0, width, width, 1);
        else spans(y2, x2, n2, y1, x1, n1, top, bottom, 0, width, width, 1);
    }

    /** Draws along u, the axis the line follows; v is the other one. */
    private void spans(
            double u1,
            double v1,
            double n1,
            double u2,
            double v2,
            double n2,
            int fromU,
            int toU,
            int fromV,
            int toV,
            int strideU,
            int strideV) {
        double slope = u2 > u1 ? (v2 - v1) / (u2 - u1) : 0;
        double reach = half * Math.sqrt(1 + slope * slope);
        double slant = u2 > u1 ? (n2 - n1) / (u2 - u1) : 0;
        // Counted from the start of the line wherever the rows begin, so that bands of rows fit together.
        int start = (int) Math.floor(u1);
        double ahead = start + 0.5 - u1;
        int step = (int) (slope * ONE);
        int thick = (int) (2 * reach * ONE);
        int first = Math.max(fromU, start);
        int last = Math.min(toU - 1, (int) Math.floor(u2));
        int low = (int) ((v1 + slope * ahead - reach) * ONE) + (first - start) * step;
        for (int u = first; u <= last; u++, low += step) {
            double n = n1 + slant * (ahead + (u - start));
            int cover = u < u1 || u + 1 > u2 ? (int) (256 * (Math.min(u2, u + 1) - Math.max(u1, u))) : 256;
            int high = low + thick;
            int end = Math.min(high >> 16, toV - 1);
            int v = Math.max(low >> 16, fromV);
            for (int at = u * strideU + v * strideV; v <= end; v++, at += strideV) {
                if (nearness != null && n * BIAS < nearness[at]) continue;
                int part = (Math.min(high, (v + 1) << 16) - Math.max(low, v << 16)) >> 8;
                int covered = cover == 256 ? part : (part * cover) >> 8;
                pixels[at] = Raster.over(pixels[at], colour, covered);
                if (nearness != null && covered > OWNED && nearness[at] < n) nearness[at] = (float) n;
            }
        }
    }
}
