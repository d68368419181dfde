package eigenscope.figure;

import java.util.Arrays;
import java.util.function.Consumer;

/** Follows lines of equal value through the cells of a grid: where they cross edges of cells, neighbouring cells are joined. */
final class MarchingSquares {
    private static final int NONE = -1;

    private final Box domain;
    private final Relief values;
    private final int columns;
    private final int rows;
    /** For each edge the edges to which the line goes on, twice: the level edges of all grid points first, then the upright ones. */
    private final int[] next;

    private final int[] crossed;
    private int count;
    private double level;

    MarchingSquares(Box domain, Relief values) {
        this.domain = domain;
        this.values = values;
        this.columns = values.columns();
        this.rows = values.rows();
        this.next = new int[4 * columns * rows];
        this.crossed = new int[2 * columns * rows];
        Arrays.fill(next, NONE);
    }

    /** Hands out the lines of one level, closed ones with their first point again at the end. */
    void lines(double wanted, Consumer<Series> sink) {
        level = wanted;
        count = 0;
        for (int row = 0; row < rows - 1; row++) for (int column = 0; column < columns - 1; column++) cell(column, row);
        for (int i = 0; i < count; i++) if (next[2 * crossed[i] + 1] == NONE) follow(crossed[i], sink);
        for (int i = 0; i < count; i++) follow(crossed[i], sink);
    }

    private void cell(int column, int row) {
        double a = values.at(column, row);
        double b = values.at(column + 1, row);
        double c = values.at(column, row + 1);
        double d = values.at(column + 1, row + 1);
        int above = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
        // Comparisons with NaN say no: such a cell may look crossed.
        if (above == 0 || above == 15 || !Double.isFinite(a + b + c + d)) return;
        int bottom = row * columns + column;
        int top = bottom + columns;
        int left = columns * rows + bottom;
        int right = left + 1;
        switch (above) {
            case 1, 14 -> join(left, bottom);
            case 2, 13 -> join(bottom, right);
            case 3, 12 -> join(left, right);
            case 4, 11 -> join(left, top);
            case 5, 10 -> join(bottom, top);
            case 7, 8 -> join(top, right);
            default -> {
                // A saddle: the mean of the corners stands for the middle and says which corners hang together.
                boolean middle = (a + b + c + d) / 4 >= level;
                if (middle == (above == 9)) {
                    join(left, top);
                    join(bottom, right);
                } else {
                    join(left, bottom);
                    join(top, right);
                }
            }
        }
    }

    private void join(int from, int to) {
        link(from, to);
        link(to, from);
    }

    private void link(int from, int to) {
        if (next[2 * from] == NONE) {
            next[2 * from] = to;
            crossed[count++] = from;
        } else next[2 * from + 1] = to;
    }

    /** Hands out the line through an edge that has not been handed out yet, from there to its other end, and forgets it. */
    private void follow(int start, Consumer<Series> sink) {
        if (next[2 * start] == NONE) return;
        double[] xs = new double[16];
        double[] ys = new double[16];
        int n = 0;
        int before = NONE;
        int at = start;
        boolean closed = false;
        while (at != NONE && !closed) {
            if (n + 2 > xs.length) {
                xs = Arrays.copyOf(xs, 2 * xs.length);
                ys = Arrays.copyOf(ys, 2 * ys.length);
            }
            xs[n] = x(at);
            ys[n++] = y(at);
            int on = next[2 * at] == before ? next[2 * at + 1] : next[2 * at];
            next[2 * at] = NONE;
            next[2 * at + 1] = NONE;
            before = at;
            at = on;
            closed = at == start;
        }
        if (closed) {
            xs[n] = xs[0];
            ys[n++] = ys[0];
        }
        sink.accept(Series.of(Arrays.copyOf(xs, n), Arrays.copyOf(ys, n)));
    }

    private boolean isUpright(int edge) {
        return edge >= columns * rows;
    }

    private double x(int edge) {
        int point = edge % (columns * rows);
        int column = point % columns;
        double part = isUpright(edge) ? column : column + part(point, point + 1);
        return domain.minX() + domain.width() * part / (columns - 1);
    }

    private double y(int edge) {
        int point = edge % (columns * rows);
        int row = Math.floorDiv(point, columns);
        double part = isUpright(edge) ? row + part(point, point + columns) : row;
        return domain.minY() + domain.height() * part / (rows - 1);
    }

    /** Returns where the level lies between the values at two grid points, 0 to 1. */
    private double part(int from, int to) {
        double a = values.at(from % columns, Math.floorDiv(from, columns));
        double b = values.at(to % columns, Math.floorDiv(to, columns));
        return (level - a) / (b - a);
    }
}
