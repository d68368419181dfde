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
        double sum = x1 + y1 + x2 + y2;
        if (!(sum - sum == 0)) return;
        if (Math.max(Math.max(Math.abs(x1), Math.abs(x2)), Math.max(Math.abs(y1), Math.abs(y2))) > FAR) {
            double[] seen = Clip.segment(new Box(-width, top - width, 2.0 * width, bottom + width), x1, y1, x2, y2);
            if (seen != null) draw(seen[0], seen[1], seen[2], seen[3], top, bottom);
        } else if (Math.abs(x2 - x1) >= Math.abs(y2 - y1)) {
            if (x1 <= x2) flat(x1, y1, x2, y2, top, bottom);
            else flat(x2, y2, x1, y1, top, bottom);
        } else if (y1 <= y2) steep(x1, y1, x2, y2, top, bottom);
        else steep(x2, y2, x1, y1, top, bottom);
    }

    private void flat(double x1, double y1, double x2, double y2, int top, int bottom) {
        double slope = x2 > x1 ? (y2 - y1) / (x2 - x1) : 0;
        double reach = half * Math.sqrt(1 + slope * slope);
        int from = Math.max(0, (int) Math.floor(x1));
        int to = Math.min(width - 1, (int) Math.floor(x2));
        int step = (int) (slope * ONE);
        int low = (int) ((y1 + slope * (from + 0.5 - x1) - reach) * ONE);
        int thick = (int) (2 * reach * ONE);
        for (int x = from; x <= to; x++, low += step) {
            int cover = x < x1 || x + 1 > x2 ? (int) (256 * (Math.min(x2, x + 1) - Math.max(x1, x))) : 256;
            int high = low + thick;
            int last = Math.min(high >> 16, bottom - 1);
            for (int y = Math.max(low >> 16, top); y <= last; y++) {
                int part = Math.min(high, (y + 1) << 16) - Math.max(low, y << 16) >> 8;
                int at = y * width + x;
                pixels[at] = Raster.over(pixels[at], colour, cover == 256 ? part : part * cover >> 8);
            }
        }
    }

    private void steep(double x1, double y1, double x2, double y2, int top, int bottom) {
        double slope = (x2 - x1) / (y2 - y1);
        double reach = half * Math.sqrt(1 + slope * slope);
        int from = Math.max(top, (int) Math.floor(y1));
        int to = Math.min(bottom - 1, (int) Math.floor(y2));
        int step = (int) (slope * ONE);
        int low = (int) ((x1 + slope * (from + 0.5 - y1) - reach) * ONE);
        int thick = (int) (2 * reach * ONE);
        for (int y = from; y <= to; y++, low += step) {
            int cover = y < y1 || y + 1 > y2 ? (int) (256 * (Math.min(y2, y + 1) - Math.max(y1, y))) : 256;
            int high = low + thick;
            int last = Math.min(high >> 16, width - 1);
            for (int x = Math.max(low >> 16, 0); x <= last; x++) {
                int part = Math.min(high, (x + 1) << 16) - Math.max(low, x << 16) >> 8;
                int at = y * width + x;
                pixels[at] = Raster.over(pixels[at], colour, cover == 256 ? part : part * cover >> 8);
            }
        }
    }
}
