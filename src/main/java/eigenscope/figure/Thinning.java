package eigenscope.figure;

import java.util.function.IntConsumer;

/**
 * Thins what is too dense to be told apart. Of every run of points in the same column of device pixels the first, the lowest, the highest
 * and the last remain, in their order: what is left out lies on what is drawn.
 */
final class Thinning {
    private final Series points;
    private final View view;
    private final Box around;
    private final Path.Builder path;
    private int last = -1;

    /** @param places on the axes */
    private Thinning(Path.Builder path, Series places, View view) {
        this.path = path;
        this.points = places;
        this.view = view;
        this.around = view.around();
    }

    static Path path(Series points, View view, double resolution) {
        var path = Path.builder();
        add(path, points, view, resolution);
        return path.build();
    }

    /** Adds the line through points in data coordinates, interrupted where one is not finite. */
    static void add(Path.Builder path, Series points, View view, double resolution) {
        Series places = view.places(points);
        var line = new Thinning(path, places, view);
        int n = places.size();
        for (int i = 0; i < n; ) {
            int end = i;
            while (end < n && Clip.finite(places.x(end), places.y(end))) end++;
            line.last = -1;
            kept(places, i, end, view, resolution, line::go);
            i = end + 1;
        }
    }

    /**
     * Tells in their order which points remain of those from one until before another.
     *
     * @param places on the axes, finite
     */
    static void kept(Series places, int from, int to, View view, double resolution, IntConsumer keep) {
        double scale = view.unitX() * resolution;
        double offset = (view.pixels().minX() - view.window().minX() * view.unitX()) * resolution;
        for (int i = from; i < to; ) {
            double column = Math.floor(places.x(i) * scale + offset);
            int low = i;
            int high = i;
            double least = places.y(i);
            double most = least;
            int next = i + 1;
            for (; next < to; next++) {
                double past = places.x(next) * scale + offset - column;
                double y = places.y(next);
                if (!(past >= 0 && past < 1)) break;
                if (y < least) {
                    least = y;
                    low = next;
                }
                if (y > most) {
                    most = y;
                    high = next;
                }
            }
            int one = Math.min(low, high);
            int other = Math.max(low, high);
            keep.accept(i);
            if (one != i) keep.accept(one);
            if (other != one) keep.accept(other);
            if (next - 1 != other) keep.accept(next - 1);
            i = next;
        }
    }

    private void go(int i) {
        int before = last;
        last = i;
        double x = points.x(i);
        double y = points.y(i);
        if (before < 0) {
            if (around.contains(x, y)) path.move(view.column(x), view.row(y));
            return;
        }
        double fromX = points.x(before);
        double fromY = points.y(before);
        if (around.contains(x, y) && around.contains(fromX, fromY)) {
            path.line(view.column(x), view.row(y));
            return;
        }
        double[] seen = Clip.segment(around, fromX, fromY, x, y);
        if (seen == null) {
            // A point on the very edge: nothing of the way to it is inside, but what follows begins there.
            if (around.contains(x, y)) path.move(view.column(x), view.row(y));
            return;
        }
        if (!around.contains(fromX, fromY)) path.move(view.column(seen[0]), view.row(seen[1]));
        path.line(view.column(seen[2]), view.row(seen[3]));
    }
}
