package eigenscope.figure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A grid of premultiplied 0xAARRGGBB pixels for what is too dense for paths: thousands of lines, dots and faces, drawn by ourselves with
 * soft edges. Drawing takes logical pixels of the picture; the raster knows which part of it it covers. Not shared between threads, though
 * long drawings use two of them inside, each for rows of its own, so that the result does not depend on it.
 */
public final class Raster {
    private static final int WORTHWHILE = 2000;
    private static final int BANDS = 2;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final double left;
    private final double top;
    private final double resolution;
    private float[] nearness;

    /**
     * Lays a raster over pixels that are kept elsewhere.
     *
     * @param pixels row by row from the top, at least as many as {@link #columns} times {@link #rows}; drawn into
     * @param where the part of the picture it covers
     * @param resolution pixels of the raster for one logical pixel, positive
     */
    public Raster(int[] pixels, Box where, double resolution) {
        this.width = columns(where, resolution);
        this.height = rows(where, resolution);
        if (pixels.length < width * height)
            throw new IllegalArgumentException(
                    "a raster of %d by %d needs as many pixels, not %d".formatted(width, height, pixels.length));
        this.pixels = pixels;
        this.left = where.minX();
        this.top = where.minY();
        this.resolution = resolution;
    }

    /** Returns a transparent raster with pixels of its own. */
    public static Raster over(Box where, double resolution) {
        return new Raster(new int[columns(where, resolution) * rows(where, resolution)], where, resolution);
    }

    /** Returns how many pixels wide the raster over a box is. */
    public static int columns(Box where, double resolution) {
        return Math.max(1, (int) Math.ceil(where.width() * resolution - 1e-6));
    }

    /** Returns how many pixels high the raster over a box is. */
    public static int rows(Box where, double resolution) {
        return Math.max(1, (int) Math.ceil(where.height() * resolution - 1e-6));
    }

    /** Returns the number of pixels in a row. */
    public int width() {
        return width;
    }

    /** Returns the number of rows. */
    public int height() {
        return height;
    }

    /** Returns the pixels themselves, row by row from the top. */
    public int[] pixels() {
        return pixels;
    }

    /** Makes every pixel transparent and forgets what is near: as new. */
    public void clear() {
        Arrays.fill(pixels, 0, width * height, 0);
        forget();
    }

    /** Forgets what is near and keeps the pixels: what comes then lies over them. */
    public void forget() {
        if (nearness != null) Arrays.fill(nearness, 0);
    }

    /** Returns one over the distance of what each pixel shows, 0 for nothing: for space only, and made when first asked for. */
    float[] nearness() {
        if (nearness == null) nearness = new float[width * height];
        return nearness;
    }

    /** Returns the raster's pixels for one logical pixel. */
    double resolution() {
        return resolution;
    }

    /** Returns the column of the picture that shows the middle of a column of the raster. */
    double x(int column) {
        return left + (column + 0.5) / resolution;
    }

    /** Returns the row of the picture that shows the middle of a row of the raster. */
    double y(int row) {
        return top + (row + 0.5) / resolution;
    }

    /** Returns the raster's column, fractions included, of a column of the picture. */
    double column(double x) {
        return (x - left) * resolution;
    }

    /** Returns the raster's row, fractions included, of a row of the picture. */
    double row(double y) {
        return (y - top) * resolution;
    }

    /** Draws separate lines between pairs of points in data coordinates. */
    void segments(Series data, View view, double lineWidth, int argb) {
        Series ends = view.places(data);
        var lines = new Lines(this, lineWidth * resolution, argb);
        double ax = view.unitX() * resolution;
        double bx = column(view.column(0));
        double ay = -view.unitY() * resolution;
        double by = row(view.row(0));
        banded(ends.size(), (from, to) -> {
            for (int i = 0; i < ends.size(); i += 2)
                lines.draw(
                        ends.x(i) * ax + bx,
                        ends.y(i) * ay + by,
                        ends.x(i + 1) * ax + bx,
                        ends.y(i + 1) * ay + by,
                        from,
                        to);
        });
    }

    /**
     * Draws separate lines.
     *
     * @param ends both ends of each as x, y, x, y in logical pixels of the picture
     * @param count how many of these numbers count, from the first
     * @param lineWidth in logical pixels, positive
     * @param argb straight colour
     */
    public void lines(double[] ends, int count, double lineWidth, int argb) {
        var lines = new Lines(this, lineWidth * resolution, argb);
        banded(count / 2, (from, to) -> {
            for (int i = 0; i < count; i += 4)
                lines.draw(column(ends[i]), row(ends[i + 1]), column(ends[i + 2]), row(ends[i + 3]), from, to);
        });
    }

    /** Draws round dots at points in data coordinates. */
    void dots(Series data, View view, double radius, int argb) {
        Series points = view.places(data);
        var stamps = new Stamps(this, radius * resolution, argb);
        double ax = view.unitX() * resolution;
        double bx = column(view.column(0));
        double ay = -view.unitY() * resolution;
        double by = row(view.row(0));
        banded(points.size(), (from, to) -> {
            for (int i = 0; i < points.size(); i++) stamps.draw(points.x(i) * ax + bx, points.y(i) * ay + by, from, to);
        });
    }

    /** Draws in the rows from one until before another. */
    interface Band {
        void draw(int from, int to);
    }

    /** Runs the drawing of each band of rows, at the same time if there is much to draw. */
    void banded(int amount, Band drawing) {
        var bands = IntStream.range(0, BANDS);
        (amount > WORTHWHILE ? bands.parallel() : bands)
                .forEach(band -> drawing.draw(height * band / BANDS, height * (band + 1) / BANDS));
    }

    /** Returns a straight colour as a premultiplied one. */
    public static int premultiplied(int argb) {
        int alpha = argb >>> 24;
        return (alpha << 24)
                | (scaled(argb >>> 16, alpha) << 16)
                | (scaled(argb >>> 8, alpha) << 8)
                | scaled(argb, alpha);
    }

    private static int scaled(int channel, int alpha) {
        return ((channel & 255) * alpha + 127) / 255;
    }

    /** Returns a premultiplied colour laid over another one, covering 0 to 256 of 256 parts of the pixel. */
    public static int over(int below, int colour, int cover) {
        int rb = (((colour & 0xff00ff) * cover) >>> 8) & 0xff00ff;
        int ag = (((colour >>> 8) & 0xff00ff) * cover) & 0xff00ff00;
        int alpha = ag >>> 24;
        int rest = 256 - (alpha + (alpha >>> 7));
        int belowRb = (((below & 0xff00ff) * rest) >>> 8) & 0xff00ff;
        int belowAg = (((below >>> 8) & 0xff00ff) * rest) & 0xff00ff00;
        return (rb | ag) + (belowRb | belowAg);
    }
}
