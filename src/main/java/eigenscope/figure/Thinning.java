package eigenscope.figure;

/**
 * Makes a path of a dense curve. Of every run of points in the same column of device pixels the first, the lowest, the highest and the
 * last remain, in their order: what is left out lies on what is drawn.
 */
final class Thinning {
    private final Series points;
    private final View view;
    private final Box around;
    private final Path.Builder path;
    private int last = -1;

    private Thinning(Path.Builder path, Series points, View view) {
        this.path = path;
        this.points = view.places(points);
        this.view = view;
        this.around = view.around();
    }

    static Path path(Series points, View view, double resolution) {
        var path = Path.builder();
        add(path, points, view, resolution);
        return path.build();
    }

    static void add(Path.Builder path, Series points, View view, double resolution) {
        new Thinning(path, points, view).run(resolution);
    }

    private void run(double resolution) {
        double scale = view.unitX() * resolution;
        double offset = (view.pixels().minX() - view.window().minX() * view.unitX()) * resolution;
        int n = points.size();
        for (int i = 0; i < n; ) {
            double column = Math.floor(points.x(i) * scale + offset);
            int low = i;
            int high = i;
            double least = points.y(i);
            double most = least;
            int next = i + 1;
            if (!Clip.finite(column, least)) {
                last = -1;
                i = next;
                continue;
            }
            for (; next < n; next++) {
                double past = points.x(next) * scale + offset - column;
                double y = points.y(next);
                if (!(past >= 0 && past < 1 && Math.abs(y) <= Double.MAX_VALUE)) break;
                if (y < least) {
                    least = y;
                    low = next;
                }
                if (y > most) {
                    most = y;
                    high = next;
                }
            }
            go(i);
            go(Math.min(low, high));
            go(Math.max(low, high));
            go(next - 1);
            i = next;
        }
    }

    private void go(int i) {
        if (i == last) return;
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
