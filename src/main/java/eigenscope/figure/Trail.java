package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Isolines.Isoline;
import java.util.List;

/** A line through space where it falls on a raster, without the points one cannot tell apart. */
final class Trail {
    /** How much nearer it pretends to be: a surface between the points of its grid may lie over a line on it. */
    private static final double LIFT = 1.004;
    /** Pixels between two points at least. */
    private static final double STEP = 2.5;

    private final float[] xs;
    private final float[] ys;
    private final float[] nears;
    private final SpaceView view;
    private int count;

    private Trail(int points, SpaceView view) {
        this.xs = new float[points];
        this.ys = new float[points];
        this.nears = new float[points];
        this.view = view;
    }

    /** Returns the line through points. */
    static Trail of(List<Vec3> points, SpaceView view) {
        var trail = new Trail(points.size(), view);
        for (int i = 0; i < points.size(); i++) trail.add(view.camera(points.get(i)), i == points.size() - 1);
        return trail;
    }

    /** Returns a line of equal height. */
    static Trail of(Isoline line, SpaceView view) {
        int n = line.points().size();
        var trail = new Trail(n, view);
        double height = view.place(2, line.level());
        for (int i = 0; i < n; i++) {
            double x = view.place(0, line.points().x(i));
            double y = view.place(1, line.points().y(i));
            trail.add(view.camera(x, y, height), i == n - 1);
        }
        return trail;
    }

    private void add(double[] camera, boolean last) {
        boolean seen = camera[2] > view.near();
        float x = seen ? (float) view.x(camera, 0) : Float.NaN;
        float y = seen ? (float) view.y(camera, 0) : Float.NaN;
        boolean same = count > 0 && Math.abs(x - xs[count - 1]) + Math.abs(y - ys[count - 1]) < STEP;
        if (same && !last) return;
        xs[count] = x;
        ys[count] = y;
        nears[count++] = (float) (LIFT / camera[2]);
    }

    /** Returns how far away it is, about. */
    double far() {
        return count == 0 || Float.isNaN(nears[count / 2]) ? 0 : 1 / nears[count / 2];
    }

    /**
     * Draws it in some rows of an opaque colour.
     *
     * @param more pixels by which pieces are longer at either end: half a width closes the gaps where they meet at an angle
     */
    void drawOpaque(Lines lines, double more, int top, int bottom) {
        for (int i = 1; i < count; i++) {
            double dx = xs[i] - xs[i - 1];
            double dy = ys[i] - ys[i - 1];
            double dn = nears[i] - nears[i - 1];
            double part = more / Math.max(Math.hypot(dx, dy), STEP / 4);
            lines.draw(
                    xs[i - 1] - part * dx,
                    ys[i - 1] - part * dy,
                    nears[i - 1] - part * dn,
                    xs[i] + part * dx,
                    ys[i] + part * dy,
                    nears[i] + part * dn,
                    top,
                    bottom);
        }
    }

    /** Draws it in some rows. */
    void draw(Lines lines, int top, int bottom) {
        for (int i = 1; i < count; i++)
            lines.draw(xs[i - 1], ys[i - 1], nears[i - 1], xs[i], ys[i], nears[i], top, bottom);
    }
}
