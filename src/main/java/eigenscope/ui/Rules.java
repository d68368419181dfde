package eigenscope.ui;

import eigenscope.figure.Box;
import eigenscope.figure.Path;
import eigenscope.figure.Raster;
import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;

/**
 * Collects a path of straight lines, to draw it otherwise than as a stroke: level and upright ones as boxes, very many into a raster. Without
 * a GPU either is several times as fast. Used again and again.
 */
final class Rules implements Path.Sink {
    /** Pixels of a raster that cost as much as one pixel's length of a stroke. */
    private static final double DENSE = 5;

    private double[] ends = new double[256];
    private int count;
    private double startX;
    private double startY;
    private boolean straight;
    private boolean upright;
    private double length;

    /** Takes a path and says whether there is nothing but straight lines in it. */
    boolean take(Path path) {
        count = 0;
        length = 0;
        straight = true;
        upright = true;
        path.walk(this, 0, 0);
        return straight;
    }

    /** Says whether the lines that were taken are all level or upright. */
    boolean areUpright() {
        return upright;
    }

    /** Says whether the lines are so many that a raster over {@code where} costs less than their stroke, which costs by their length. */
    boolean areDense(Box where) {
        return length > where.width() * where.height() / DENSE;
    }

    /** Draws the lines that were taken into a raster. */
    void draw(Raster raster, double width, int argb) {
        raster.lines(ends, count, width, argb);
    }

    /** Draws level and upright lines that were taken as boxes, in the fill that is set. */
    void draw(GraphicsContext graphics, double width) {
        for (int i = 0; i < count; i += 4) {
            double x = Math.min(ends[i], ends[i + 2]);
            double y = Math.min(ends[i + 1], ends[i + 3]);
            double across = Math.abs(ends[i + 2] - ends[i]);
            double down = Math.abs(ends[i + 3] - ends[i + 1]);
            if (across == 0) graphics.fillRect(x - width / 2, y, width, down);
            else graphics.fillRect(x, y - width / 2, across, width);
        }
    }

    @Override
    public void move(double x, double y) {
        startX = x;
        startY = y;
    }

    @Override
    public void line(double x, double y) {
        upright &= x == startX || y == startY;
        length += Math.abs(x - startX) + Math.abs(y - startY);
        if (count == ends.length) ends = Arrays.copyOf(ends, 2 * count);
        ends[count++] = startX;
        ends[count++] = startY;
        ends[count++] = x;
        ends[count++] = y;
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
