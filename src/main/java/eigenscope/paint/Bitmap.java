package eigenscope.paint;

import eigenscope.figure.Box;
import eigenscope.figure.Raster;
import java.util.Arrays;

/**
 * Pixels to paint on, premultiplied 0xAARRGGBB row by row from the top, and the part of them that may be painted. Not shared between threads.
 */
final class Bitmap {
    private final int[] pixels;
    private final int width;
    private final int height;
    private int left;
    private int top;
    private int right;
    private int bottom;

    /** Lays a bitmap over pixels that are kept elsewhere; all of it may be painted. */
    Bitmap(int[] pixels, int width, int height) {
        if (pixels.length < width * height)
            throw new IllegalArgumentException(
                    "%d by %d are more than %d pixels".formatted(width, height, pixels.length));
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.right = width;
        this.bottom = height;
    }

    int[] pixels() {
        return pixels;
    }

    /** Says whether all of it may be painted. */
    boolean isWhole() {
        return left == 0 && top == 0 && right == width && bottom == height;
    }

    /** Says whether a raster over a part of the picture has the same pixels. */
    boolean isCoveredBy(Box where, double resolution) {
        return where.minX() == 0
                && where.minY() == 0
                && Raster.columns(where, resolution) == width
                && Raster.rows(where, resolution) == height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Returns the first column that may be painted. */
    int left() {
        return left;
    }

    /** Returns the first row that may be painted. */
    int top() {
        return top;
    }

    /** Returns the column after the last that may be painted. */
    int right() {
        return right;
    }

    /** Returns the row after the last that may be painted. */
    int bottom() {
        return bottom;
    }

    /** Lets only these columns and rows be painted, as far as there are any. */
    void clip(int newLeft, int newTop, int newRight, int newBottom) {
        left = Math.clamp(newLeft, 0, width);
        top = Math.clamp(newTop, 0, height);
        right = Math.clamp(newRight, left, width);
        bottom = Math.clamp(newBottom, top, height);
    }

    /** Makes every pixel transparent. */
    void clear() {
        Arrays.fill(pixels, 0, width * height, 0);
    }

    /** Lays a premultiplied colour over one pixel that may be painted, covering 0 to 256 of 256 parts of it. */
    void blend(int x, int y, int colour, int cover) {
        int at = y * width + x;
        pixels[at] = Raster.over(pixels[at], colour, cover);
    }

    /** Lays a colour over the pixels of a row from one column until before another; they may be painted. */
    void span(int y, int from, int to, int colour, int cover) {
        int start = y * width + from;
        int end = y * width + to;
        if (cover == 256 && colour >>> 24 == 255) Arrays.fill(pixels, start, end, colour);
        else for (int at = start; at < end; at++) pixels[at] = Raster.over(pixels[at], colour, cover);
    }

    /** Lays a colour over a box whose edges may fall within pixels. */
    void box(double minX, double minY, double maxX, double maxY, int colour) {
        double low = Math.max(minY, top);
        double high = Math.min(maxY, bottom);
        double near = Math.max(minX, left);
        double far = Math.min(maxX, right);
        if (!(low < high && near < far)) return;
        int first = (int) near;
        int last = (int) Math.ceil(far) - 1;
        for (int y = (int) low; y < high; y++) {
            double part = Math.min(y + 1, high) - Math.max(y, low);
            if (first == last) blend(first, y, colour, cover((far - near) * part));
            else {
                blend(first, y, colour, cover((first + 1 - near) * part));
                span(y, first + 1, last, colour, cover(part));
                blend(last, y, colour, cover((far - last) * part));
            }
        }
    }

    private static int cover(double part) {
        return (int) (256 * part + 0.5);
    }

    /** Lays a mask's colour where it covers, the mask's own origin at (x, y). */
    void stamp(Mask mask, int x, int y, int colour) {
        int fromX = Math.max(left, x + mask.left());
        int toX = Math.min(right, x + mask.left() + mask.width());
        int fromY = Math.max(top, y + mask.top());
        int toY = Math.min(bottom, y + mask.top() + mask.height());
        byte[] covers = mask.covers();
        for (int row = fromY; row < toY; row++) {
            int at = row * width + fromX;
            int in = (row - y - mask.top()) * mask.width() + fromX - x - mask.left();
            for (int end = at + toX - fromX; at < end; at++, in++) {
                int cover = covers[in] & 255;
                if (cover != 0) pixels[at] = Raster.over(pixels[at], colour, cover + (cover >> 7));
            }
        }
    }

    /** Copies what is there under a raster with its upper left corner at (x, y) into it. */
    void lend(Raster raster, int x, int y) {
        copy(raster, x, y, (there, here, length) -> System.arraycopy(pixels, here, raster.pixels(), there, length));
    }

    /** Copies back what was lent, as it is now. */
    void take(Raster raster, int x, int y) {
        copy(raster, x, y, (there, here, length) -> System.arraycopy(raster.pixels(), there, pixels, here, length));
    }

    /** Copies so many pixels of a row between a place of a raster and one of this. */
    private interface Row {
        void copy(int there, int here, int length);
    }

    private void copy(Raster raster, int x, int y, Row row) {
        int from = Math.max(left, x);
        int length = Math.min(right, x + raster.width()) - from;
        if (length <= 0) return;
        for (int at = Math.max(top, y); at < Math.min(bottom, y + raster.height()); at++)
            row.copy((at - y) * raster.width() + from - x, at * width + from, length);
    }

    /** Lays a raster over the pixels, its upper left corner at (x, y), so many of 256 parts of it. */
    void lay(Raster raster, int x, int y, int cover) {
        int fromX = Math.max(left, x);
        int toX = Math.min(right, x + raster.width());
        int toY = Math.min(bottom, y + raster.height());
        int[] over = raster.pixels();
        for (int row = Math.max(top, y); row < toY; row++) {
            int at = row * width + fromX;
            int in = (row - y) * raster.width() + fromX - x;
            for (int end = at + toX - fromX; at < end; at++, in++)
                if (over[in] != 0) pixels[at] = Raster.over(pixels[at], over[in], cover);
        }
    }
}
