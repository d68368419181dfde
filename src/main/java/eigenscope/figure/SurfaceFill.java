package eigenscope.figure;

import java.util.stream.IntStream;

/** Fills a surface: two triangles a cell, each of one shade, scanned row by row where nothing nearer is. */
final class SurfaceFill {
    /** Opacity of lines of equal height, and of a mesh. */
    private static final double CONTOUR = 0.5;

    private static final double NET = 0.28;
    /** A line over the rough edge of what was filled by whole pixels, in its colour, makes it soft. */
    private static final double RIM = 1.5;
    /** Mesh lines drawn along either axis, about. */
    private static final int MESH = 24;

    private final Raster raster;
    private final Surface surface;
    private final SpaceView view;
    private final Terrain terrain;
    private final int columns;
    private final int rows;
    private final float[] xs;
    private final float[] ys;
    private final float[] nears;
    private final int[] shades;
    private final boolean[] fronts;

    SurfaceFill(Raster raster, SpaceView view, Surface surface) {
        this.raster = raster;
        this.surface = surface;
        this.view = view;
        this.terrain = new Terrain(surface, view);
        this.columns = terrain.columns;
        this.rows = terrain.rows;
        this.xs = terrain.xs;
        this.ys = terrain.ys;
        this.nears = terrain.nears;
        this.shades = new int[(columns - 1) * (rows - 1)];
        this.fronts = new boolean[shades.length];
    }

    /** Draws the surface in colours that are paler on the side away from the light, and lines over it. */
    void draw(Theme theme, double lineWidth) {
        var dye = Dye.of(theme, surface);
        var gloss = new Gloss(view);
        IntStream.range(0, rows - 1).parallel().forEach(row -> shade(row, dye, gloss));
        int lineColour = theme.argb(Ink.TEXT, surface.isolines().isPresent() ? CONTOUR : NET);
        var isolines = surface.isolines().stream()
                .flatMap(all -> all.lines().stream())
                .map(line -> Trail.of(line, view))
                .toList();
        raster.banded(columns * rows, (top, bottom) -> {
            fill(top, bottom);
            rims(top, bottom);
            var lines = new Lines(raster, lineWidth, lineColour, raster.nearness());
            if (surface.isolines().isEmpty()) mesh(lines, top, bottom);
            else for (Trail line : isolines) line.draw(lines, top, bottom);
        });
    }

    private void shade(int row, Dye dye, Gloss gloss) {
        double dy = terrain.depths[row + 1] - terrain.depths[row];
        for (int column = 0; column < columns - 1; column++) {
            int at = row * columns + column;
            double dx = terrain.places[column + 1] - terrain.places[column];
            double a = terrain.levels[at];
            double b = terrain.levels[at + 1];
            double c = terrain.levels[at + columns];
            double d = terrain.levels[at + columns + 1];
            double height = (terrain.heights.at(column, row)
                            + terrain.heights.at(column + 1, row)
                            + terrain.heights.at(column, row + 1)
                            + terrain.heights.at(column + 1, row + 1))
                    / 4;
            int cell = row * (columns - 1) + column;
            shades[cell] = gloss.on(dye.of(height), -(b - a + d - c) / (2 * dx), -(c - a + d - b) / (2 * dy));
            fronts[cell] = terrain.turn(at, at + 1, at + columns + 1) > 0;
        }
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
        var lines = new Lines(raster, RIM, 0, raster.nearness());
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                if (column + 1 < columns) rim(lines, at, at + 1, cell(column, row - 1), cell(column, row), top, bottom);
                if (row + 1 < rows) rim(lines, at, at + columns, cell(column - 1, row), cell(column, row), top, bottom);
            }
    }

    private int cell(int column, int row) {
        return column < 0 || row < 0 || column == columns - 1 || row == rows - 1 ? -1 : row * (columns - 1) + column;
    }

    private void rim(Lines lines, int from, int to, int before, int after, int top, int bottom) {
        if (before >= 0 && after >= 0 && fronts[before] == fronts[after]) return;
        line(lines.with(shades[Math.max(before, after)]), from, to, top, bottom);
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
