package eigenscope.figure;

/**
 * Upright bars: of a histogram, or one for each thing counted.
 *
 * @param sides left (x) and right (y) edge of each bar, in data coordinates
 * @param ends where each bar begins (x) and how far it goes (y); one that is not finite is left out
 * @param ink role of the colour
 * @param opacity of the filling, 0 to 1
 * @param gap pixels left free between neighbours, at least 0; never more than half a bar
 */
public record Bars(String term, Series sides, Series ends, Ink ink, double opacity, double gap) implements Mark {
    /** How far away the inside pretends to be, so that a line or a handle on it is met first. */
    private static final double RELUCTANCE = 4;

    /** Refuses sides without ends, and opacities and gaps out of range. */
    public Bars {
        if (sides.size() != ends.size())
            throw new IllegalArgumentException(
                    "bars have as many sides as ends, not %d and %d".formatted(sides.size(), ends.size()));
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
        if (!(gap >= 0)) throw new IllegalArgumentException("a gap is not negative, as " + gap + " is");
    }

    /**
     * Returns the bars of a histogram from 0 upwards.
     *
     * @param edges of the bins in rising order, one more than heights
     */
    public static Bars histogram(String term, double[] edges, double[] heights, Ink ink, double opacity) {
        int n = heights.length;
        if (edges.length != n + 1)
            throw new IllegalArgumentException("%d bars have %d edges, not %d".formatted(n, n + 1, edges.length));
        double[] right = new double[n];
        double[] left = new double[n];
        System.arraycopy(edges, 0, left, 0, n);
        System.arraycopy(edges, 1, right, 0, n);
        return new Bars(term, Series.of(left, right), Series.of(new double[n], heights), ink, opacity, 1);
    }

    /** Returns bars from 0 to points, of a width in data coordinates, around their abscissae. */
    public static Bars at(String term, Series tops, double width, Ink ink, double opacity) {
        int n = tops.size();
        double[] left = new double[n];
        double[] right = new double[n];
        double[] heights = new double[n];
        for (int i = 0; i < n; i++) {
            left[i] = tops.x(i) - width / 2;
            right[i] = tops.x(i) + width / 2;
            heights[i] = tops.y(i);
        }
        return new Bars(term, Series.of(left, right), Series.of(new double[n], heights), ink, opacity, 1);
    }

    @Override
    public void paint(View view, Pen pen) {
        var path = Path.builder();
        double[] at = new double[4];
        for (int i = 0; i < sides.size(); i++) {
            if (!pixels(i, view, at)
                    || at[2] < view.pixels().minX()
                    || at[0] > view.pixels().maxX()) continue;
            path.move(at[0], at[1]);
            path.line(at[2], at[1]);
            path.line(at[2], at[3]);
            path.line(at[0], at[3]);
            path.close();
        }
        var outline = path.build();
        if (!outline.isEmpty()) pen.fill(outline, ink, view.lights(term) ? Math.min(1, 1.4 * opacity) : opacity);
    }

    /** Puts left, one end, right and other end of a bar into an array, in pixels; says whether it can be seen. */
    private boolean pixels(int i, View view, double[] at) {
        double left = view.x(sides.x(i));
        double right = view.x(sides.y(i));
        double air = Math.min(gap, Math.abs(right - left) / 2) / 2;
        at[0] = Math.min(left, right) + air;
        at[2] = Math.max(left, right) - air;
        at[1] = view.bounded(ends.x(i));
        at[3] = view.bounded(ends.y(i));
        return Clip.finite(at[0] + at[2], at[1] + at[3]);
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double nearest = Double.POSITIVE_INFINITY;
        double[] at = new double[4];
        for (int i = 0; i < sides.size(); i++) {
            if (!pixels(i, view, at)) continue;
            double acrossAway = Math.max(0, Math.max(at[0] - pixelX, pixelX - at[2]));
            double top = Math.min(at[1], at[3]);
            double bottom = Math.max(at[1], at[3]);
            double upAway = Math.max(0, Math.max(top - pixelY, pixelY - bottom));
            nearest = Math.min(nearest, Math.hypot(acrossAway, upAway));
        }
        return nearest == 0 ? RELUCTANCE : nearest;
    }
}
