package eigenscope.figure;

/**
 * Draws into a raster what is not hidden: every pixel remembers how near (one over the distance) what it shows is. Edges are soft; a
 * polygon owns the pixels whose middles it contains, and only blends with those around them.
 */
final class Depths {
    private final int[] pixels;
    private final float[] nearness;
    private final int width;
    private final int height;

    Depths(Raster raster) {
        this.pixels = raster.pixels();
        this.nearness = raster.nearness();
        this.width = raster.width();
        this.height = raster.height();
    }

    /**
     * Fills a convex polygon of the raster.
     *
     * @param corners x, y, x, y... in order around
     * @param plane coefficients a, b, c of its nearness a x + b y + c
     * @param argb straight colour
     * @param solid whether it hides what is behind; solid polygons grow by half a pixel, so that between two of them nothing shows through
     */
    void polygon(double[] corners, double[] plane, int argb, boolean solid) {
        double[] edges = edges(corners, solid ? 1 : 0.5);
        if (edges.length == 0) return;
        int colour = Raster.premultiplied(argb);
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < corners.length; i += 2) {
            top = Math.min(top, corners[i]);
            bottom = Math.max(bottom, corners[i]);
        }
        int last = (int) Math.min(height - 1, Math.ceil(bottom));
        for (int y = (int) Math.max(0, Math.floor(top) - 1); y <= last; y++) row(y, edges, plane, colour, solid);
    }

    /** Returns a, b, c of every edge: a x + b y + c is the distance from it, positive inside; empty if the polygon has no area. */
    private static double[] edges(double[] corners, double margin) {
        double area = 0;
        int n = corners.length;
        for (int i = 0; i < n; i += 2) {
            int j = (i + 2) % n;
            area += corners[i] * corners[j + 1] - corners[j] * corners[i + 1];
        }
        if (!(Math.abs(area) > 0.1)) return new double[0];
        double[] edges = new double[n / 2 * 3];
        for (int i = 0, e = 0; i < n; i += 2, e += 3) {
            int j = (i + 2) % n;
            double dx = corners[j] - corners[i];
            double dy = corners[j + 1] - corners[i + 1];
            double length = Math.hypot(dx, dy) * Math.signum(area);
            edges[e] = length == 0 ? 0 : -dy / length;
            edges[e + 1] = length == 0 ? 0 : dx / length;
            edges[e + 2] = margin - edges[e] * corners[i] - edges[e + 1] * corners[i + 1];
        }
        return edges;
    }

    private void row(int y, double[] edges, double[] plane, int colour, boolean solid) {
        double middle = y + 0.5;
        double from = 0;
        double to = width;
        double fullFrom = 0;
        double fullTo = width;
        for (int e = 0; e < edges.length; e += 3) {
            double a = edges[e];
            double rest = edges[e + 1] * middle + edges[e + 2];
            if (Math.abs(a) < 1e-9) {
                if (rest <= 0) return;
                if (rest < 1) fullTo = -1;
            } else if (a > 0) {
                from = Math.max(from, -rest / a - 0.5);
                fullFrom = Math.max(fullFrom, (1 - rest) / a - 0.5);
            } else {
                to = Math.min(to, -rest / a + 0.5);
                fullTo = Math.min(fullTo, (1 - rest) / a + 0.5);
            }
        }
        int last = (int) Math.min(width, Math.ceil(to));
        for (int x = (int) Math.max(0, Math.floor(from)); x < last; x++) {
            int at = y * width + x;
            float near = (float) (plane[0] * (x + 0.5) + plane[1] * middle + plane[2]);
            // A pane leaves the lines alone that are drawn on it.
            if (near < (solid ? nearness[at] : nearness[at] * Lines.BIAS)) continue;
            int cover = x >= fullFrom && x + 1 <= fullTo ? 256 : cover(edges, x + 0.5, middle);
            if (cover == 0) continue;
            pixels[at] = Raster.over(pixels[at], colour, cover);
            if (solid && cover == 256) nearness[at] = near;
        }
    }

    private static int cover(double[] edges, double x, double y) {
        double least = 1;
        for (int e = 0; e < edges.length; e += 3)
            least = Math.min(least, edges[e] * x + edges[e + 1] * y + edges[e + 2]);
        return least <= 0 ? 0 : (int) (256 * least);
    }

    /** Says whether something clearly nearer is shown where a point of the raster is. */
    boolean hides(double x, double y, double near) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        if (column < 0 || column >= width || row < 0 || row >= height) return false;
        return nearness[row * width + column] > near * Lines.BIAS;
    }

    /** Fills a disc of the raster that faces the eye. */
    void disc(double x, double y, double near, double radius, int argb) {
        int colour = Raster.premultiplied(argb);
        int left = (int) Math.max(0, Math.floor(x - radius - 0.5));
        int right = (int) Math.min(width - 1, Math.ceil(x + radius + 0.5));
        int bottom = (int) Math.min(height - 1, Math.ceil(y + radius + 0.5));
        for (int row = (int) Math.max(0, Math.floor(y - radius - 0.5)); row <= bottom; row++)
            for (int column = left; column <= right; column++) {
                int at = row * width + column;
                double cover = Math.min(1, radius + 0.5 - Math.hypot(column + 0.5 - x, row + 0.5 - y));
                if (cover <= 0 || near * Lines.BIAS < nearness[at]) continue;
                pixels[at] = Raster.over(pixels[at], colour, (int) (256 * cover));
                if (cover > 0.5) nearness[at] = (float) near;
            }
    }
}
