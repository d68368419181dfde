package eigenscope.tex;

import eigenscope.figure.Box;
import eigenscope.figure.Path;
import java.awt.geom.AffineTransform;

/** The outlines of one piece as they come in, each through the transform of its moment, and the box around them. */
final class Run implements Path.Sink {
    private final Path.Builder path = Path.builder();
    private double xx;
    private double xy;
    private double yx;
    private double yy;
    private double dx;
    private double dy;
    private double minX;
    private double minY;
    private double maxX;
    private double maxY;

    Run() {
        clear();
    }

    /** Starts a new piece. */
    void clear() {
        path.clear();
        minX = minY = Double.POSITIVE_INFINITY;
        maxX = maxY = Double.NEGATIVE_INFINITY;
    }

    /** Returns this run, which will move what comes in by {@code transform} as it is now. */
    Run through(AffineTransform transform) {
        xx = transform.getScaleX();
        xy = transform.getShearX();
        yx = transform.getShearY();
        yy = transform.getScaleY();
        dx = transform.getTranslateX();
        dy = transform.getTranslateY();
        return this;
    }

    /** Takes in a whole glyph: as one piece if it is only made larger and moved, as most are. */
    void place(Glyphs.Glyph glyph) {
        if (!(xy == 0 && yx == 0 && xx == yy && xx > 0)) {
            glyph.outline().walk(this, 0, 0);
            return;
        }
        path.place(glyph.outline(), xx, dx, dy);
        var box = glyph.bounds();
        include(xx * box.minX() + dx, yy * box.minY() + dy);
        include(xx * box.maxX() + dx, yy * box.maxY() + dy);
    }

    private void include(double x, double y) {
        minX = Math.min(minX, x);
        maxX = Math.max(maxX, x);
        minY = Math.min(minY, y);
        maxY = Math.max(maxY, y);
    }

    /** Says whether there is nothing to see: no outline, or one without an area. */
    boolean isEmpty() {
        return !(maxX > minX && maxY > minY);
    }

    Path path() {
        return path.build();
    }

    /** Returns the box around all points, controls included: it holds the outlines and is seldom larger. */
    Box bounds() {
        return new Box(minX, minY, maxX, maxY);
    }

    private double x(double x, double y) {
        double to = xx * x + xy * y + dx;
        minX = Math.min(minX, to);
        maxX = Math.max(maxX, to);
        return to;
    }

    private double y(double x, double y) {
        double to = yx * x + yy * y + dy;
        minY = Math.min(minY, to);
        maxY = Math.max(maxY, to);
        return to;
    }

    @Override
    public void move(double x, double y) {
        path.move(x(x, y), y(x, y));
    }

    @Override
    public void line(double x, double y) {
        path.line(x(x, y), y(x, y));
    }

    @Override
    public void quad(double cx, double cy, double x, double y) {
        path.quad(x(cx, cy), y(cx, cy), x(x, y), y(x, y));
    }

    @Override
    public void cubic(double ax, double ay, double bx, double by, double x, double y) {
        path.cubic(x(ax, ay), y(ax, ay), x(bx, by), y(bx, by), x(x, y), y(x, y));
    }

    @Override
    public void close() {
        path.close();
    }
}
