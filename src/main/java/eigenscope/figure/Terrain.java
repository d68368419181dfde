package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.Optional;
import java.util.stream.IntStream;

/** The points of a surface's grid: their places in space, and where they fall on a picture. */
final class Terrain {
    final Relief heights;
    final int columns;
    final int rows;
    /** Places along x of the columns, along y of the rows, and along z of the points. */
    final double[] places;

    final double[] depths;
    final double[] levels;
    /** Pixels of the points and one over their distances; NaN for what is too near to the eye or has no height. */
    final float[] xs;

    final float[] ys;
    final float[] nears;

    private final Surface surface;
    private final SpaceView view;

    Terrain(Surface surface, SpaceView view) {
        this.surface = surface;
        this.view = view;
        this.heights = surface.heights();
        this.columns = heights.columns();
        this.rows = heights.rows();
        this.places = new double[columns];
        this.depths = new double[rows];
        this.levels = new double[columns * rows];
        for (int i = 0; i < columns; i++) places[i] = view.place(0, x(i));
        for (int j = 0; j < rows; j++) depths[j] = view.place(1, y(j));
        this.xs = new float[columns * rows];
        this.ys = new float[columns * rows];
        this.nears = new float[columns * rows];
        IntStream.range(0, rows).parallel().forEach(this::place);
    }

    private double x(double column) {
        return surface.domain().minX() + surface.domain().width() * column / (columns - 1);
    }

    private double y(double row) {
        return surface.domain().minY() + surface.domain().height() * row / (rows - 1);
    }

    private void place(int row) {
        for (int column = 0; column < columns; column++) {
            int at = row * columns + column;
            levels[at] = view.place(2, heights.at(column, row));
            double[] camera = view.camera(places[column], depths[row], levels[at]);
            boolean seen = camera[2] > view.near();
            xs[at] = seen ? (float) view.x(camera, 0) : Float.NaN;
            ys[at] = seen ? (float) view.y(camera, 0) : Float.NaN;
            nears[at] = (float) (1 / camera[2]);
        }
    }

    /** Returns twice the area of a triangle of the picture, its sign saying which side is seen. */
    float turn(int a, int b, int c) {
        return (xs[b] - xs[a]) * (ys[c] - ys[a]) - (xs[c] - xs[a]) * (ys[b] - ys[a]);
    }

    /** Returns the nearest point of the surface that is seen at a pixel, in data coordinates. */
    Optional<Vec3> hit(double pixelX, double pixelY) {
        double[] best = {0, 0, 0, 0};
        for (int row = 0; row < rows - 1; row++)
            for (int column = 0; column < columns - 1; column++) {
                int a = row * columns + column;
                int d = a + columns + 1;
                hit(best, a, a + 1, d, pixelX, pixelY);
                hit(best, a, d, a + columns, pixelX, pixelY);
            }
        return best[0] > 0 ? Optional.of(new Vec3(x(best[1]), y(best[2]), best[3])) : Optional.empty();
    }

    /** Keeps nearness, column, row and height of a triangle's point at a pixel if it is the nearest so far. */
    private void hit(double[] best, int a, int b, int c, double x, double y) {
        double area = turn(a, b, c);
        double u = ((xs[c] - xs[b]) * (y - ys[b]) - (x - xs[b]) * (ys[c] - ys[b])) / area;
        double v = ((xs[a] - xs[c]) * (y - ys[c]) - (x - xs[c]) * (ys[a] - ys[c])) / area;
        double w = 1 - u - v;
        if (!(u >= 0 && v >= 0 && w >= 0)) return;
        double near = u * nears[a] + v * nears[b] + w * nears[c];
        if (near <= best[0]) return;
        // Evenly along the picture goes what is divided by the distance.
        u *= nears[a] / near;
        v *= nears[b] / near;
        w *= nears[c] / near;
        best[0] = near;
        best[1] = u * (a % columns) + v * (b % columns) + w * (c % columns);
        best[2] = u * row(a) + v * row(b) + w * row(c);
        best[3] = u * height(a) + v * height(b) + w * height(c);
    }

    private int row(int at) {
        return Math.floorDiv(at, columns);
    }

    private double height(int at) {
        return heights.at(at % columns, row(at));
    }
}
