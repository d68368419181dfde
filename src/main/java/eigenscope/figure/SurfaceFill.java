package eigenscope.figure;

import java.util.stream.IntStream;

/** Fills a surface: two triangles a cell, each of one shade, scanned row by row where nothing nearer is. */
final class SurfaceFill {
    private static final double AMBIENT = 0.62;
    /** A line over the rough edge of what was filled by whole pixels, in its colour, makes it soft. */
    private static final double RIM = 1.5;
    /** Mesh lines drawn along either axis, about. */
    private static final int MESH = 24;

    private final Raster raster;
    private final SpaceView view;
    private final Relief heights;
    private final Box domain;
    private final int columns;
    private final int rows;
    private final float[] xs;
    private final float[] ys;
    private final float[] nears;
    private final int[] shades;
    private final boolean[] fronts;
    private final double low;
    private final double span;

    SurfaceFill(Raster raster, SpaceView view, Surface surface) {
        this.raster = raster;
        this.view = view;
        this.heights = surface.heights();
        this.domain = surface.domain();
        this.columns = heights.columns();
        this.rows = heights.rows();
        this.xs = new float[columns * rows];
        this.ys = new float[columns * rows];
        this.nears = new float[columns * rows];
        this.shades = new int[(columns - 1) * (rows - 1)];
        this.fronts = new boolean[shades.length];
        this.low = heights.least();
        this.span = Math.max(heights.most() - low, Double.MIN_NORMAL);
    }

    /** Draws the surface in a colour that is paler below and paler on the side away from the light. */
    void draw(Theme theme, Ink ink, double meshWidth) {
        int[] ramp = Shade.ramp(theme, ink);
        IntStream.range(0, rows).parallel().forEach(this::place);
        IntStream.range(0, rows - 1).parallel().forEach(row -> shade(row, ramp));
        int meshColour = theme.argb(Ink.TEXT, 0.28);
        raster.banded(columns * rows, (top, bottom) -> {
            fill(top, bottom);
            rims(top, bottom);
            mesh(new Lines(raster, meshWidth, meshColour, raster.nearness()), top, bottom);
        });
    }

    private double x(int column) {
        return domain.minX() + domain.width() * column / (columns - 1);
    }

    private double y(int row) {
        return domain.minY() + domain.height() * row / (rows - 1);
    }

    private void place(int row) {
        for (int column = 0; column < columns; column++) {
            int at = row * columns + column;
            double[] camera = view.camera(x(column), y(row), heights.at(column, row));
            boolean seen = camera[2] > view.near();
            xs[at] = seen ? (float) view.x(camera, 0) : Float.NaN;
            ys[at] = seen ? (float) view.y(camera, 0) : Float.NaN;
            nears[at] = (float) (1 / camera[2]);
        }
    }

    private void shade(int row, int[] ramp) {
        double dx = domain.width() / (columns - 1);
        double dy = domain.height() / (rows - 1);
        for (int column = 0; column < columns - 1; column++) {
            double a = heights.at(column, row);
            double b = heights.at(column + 1, row);
            double c = heights.at(column, row + 1);
            double d = heights.at(column + 1, row + 1);
            int cell = row * (columns - 1) + column;
            double tone = ((a + b + c + d) / 4 - low) / span;
            double lit = Shade.lit(-(b - a + d - c) / (2 * dx), -(c - a + d - b) / (2 * dy), 1);
            shades[cell] = Shade.tone(ramp, tone, AMBIENT + (1 - AMBIENT) * lit);
            int at = row * columns + column;
            fronts[cell] = turn(at, at + 1, at + columns + 1) > 0;
        }
    }

    /** Returns twice the area of a triangle of the picture, its sign saying which side is seen. */
    private float turn(int a, int b, int c) {
        return (xs[b] - xs[a]) * (ys[c] - ys[a]) - (xs[c] - xs[a]) * (ys[b] - ys[a]);
    }

    private void fill(int top, int bottom) {
        var triangles = new Triangles(raster, top, bottom);
        for (int row = 0; row < rows - 1; row++)
            for (int column = 0; column < columns - 1; column++) {
                int a = row * columns + column;
                int b = a + 1;
                int c = a + columns;
                int d = c + 1;
                int shade = shades[row * (columns - 1) + column];
                triangles.fill(xs[a], ys[a], nears[a], xs[b], ys[b], nears[b], xs[d], ys[d], nears[d], shade);
                triangles.fill(xs[a], ys[a], nears[a], xs[d], ys[d], nears[d], xs[c], ys[c], nears[c], shade);
            }
    }

    /** Softens the border and every edge between a cell seen from above and one seen from below. */
    private void rims(int top, int bottom) {
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                if (column + 1 < columns) rim(at, at + 1, cell(column, row - 1), cell(column, row), top, bottom);
                if (row + 1 < rows) rim(at, at + columns, cell(column - 1, row), cell(column, row), top, bottom);
            }
    }

    private int cell(int column, int row) {
        return column < 0 || row < 0 || column == columns - 1 || row == rows - 1 ? -1 : row * (columns - 1) + column;
    }

    private void rim(int from, int to, int before, int after, int top, int bottom) {
        if (before >= 0 && after >= 0 && fronts[before] == fronts[after]) return;
        var lines = new Lines(raster, RIM, shades[Math.max(before, after)], raster.nearness());
        line(lines, from, to, top, bottom);
    }

    private void mesh(Lines lines, int top, int bottom) {
        int everyRow = Math.max(1, (rows - 1) / MESH);
        int everyColumn = Math.max(1, (columns - 1) / MESH);
        for (int row = 0; row < rows; row += everyRow)
            for (int at = row * columns; at < row * columns + columns - 1; at++) line(lines, at, at + 1, top, bottom);
        for (int column = 0; column < columns; column += everyColumn)
            for (int at = column; at < (rows - 1) * columns; at += columns) line(lines, at, at + columns, top, bottom);
    }

    private void line(Lines lines, int from, int to, int top, int bottom) {
        lines.draw(xs[from], ys[from], nears[from], xs[to], ys[to], nears[to], top, bottom);
    }
}
