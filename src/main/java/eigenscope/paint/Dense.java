package eigenscope.paint;

import eigenscope.figure.Path;
import java.util.Arrays;

/**
 * Collects a path of straight lines to see whether they are so many that drawing them one by one, each over the others, costs less than summing
 * up what they cover together. Used again and again.
 */
final class Dense implements Path.Sink {
    /** Pixels of a picture that cost as much as one pixel's length of a stroke. */
    private static final double PIXELS = 5;

    private double[] ends = new double[256];
    private int count;
    private double atX;
    private double atY;
    private double length;
    private boolean straight;

    /** Takes a path, and says whether it is straight lines only, longer together than a picture of so many pixels has room for. */
    boolean take(Path path, double pixels) {
        count = 0;
        length = 0;
        straight = true;
        path.walk(this, 0, 0);
        return straight && length > pixels / PIXELS;
    }

    /** Returns both ends of each line as x, y, x, y, of which {@link #count} numbers count. */
    double[] ends() {
        return ends;
    }

    int count() {
        return count;
    }

    @Override
    public void move(double x, double y) {
        atX = x;
        atY = y;
    }

    @Override
    public void line(double x, double y) {
        if (count == ends.length) ends = Arrays.copyOf(ends, 2 * count);
        ends[count++] = atX;
        ends[count++] = atY;
        ends[count++] = x;
        ends[count++] = y;
        length += Math.abs(x - atX) + Math.abs(y - atY);
        move(x, y);
    }

    @Override
    public void quad(double cx, double cy, double x, double y) {
        straight = false;
    }

    @Override
    public void cubic(double ax, double ay, double bx, double by, double x, double y) {
        straight = false;
    }

    @Override
    public void close() {
        straight = false;
    }
}
