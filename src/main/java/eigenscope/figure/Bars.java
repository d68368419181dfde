package eigenscope.figure;

import java.util.Arrays;

/**
 * Bars: of a histogram, or one for each thing counted.
 *
 * @param sides both edges (x and y) of each bar on the axis it stands on, in data coordinates
 * @param ends where each bar begins (x) and how far it goes (y) along the other axis; one that is not finite is left out
 * @param ink role of the colour
 * @param opacity of the filling, 0 to 1
 * @param gap pixels left free between neighbours, at least 0; never more than half a bar
 * @param lying whether they stand on the upright axis and go to the right, as of a distribution at the side of a plot
 */
public record Bars(String term, Series sides, Series ends, Ink ink, double opacity, double gap, boolean lying)
        implements Mark {
    /** How far away the inside pretends to be, so that a line or a handle on it is met first. */
    private static final double RELUCTANCE = 4;
    /** How far apart bars are that share no pixel, but for a rounding. */
    private static final double APART = 1 - 1e-9;

    /** Refuses sides without ends, and opacities and gaps out of range. */
    public Bars {
        if (sides.size() != ends.size())
            throw new IllegalArgumentException(
                    "bars have as many sides as ends, not %d and %d".formatted(sides.size(), ends.size()));
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
        if (!(gap >= 0)) throw new IllegalArgumentException("a gap is not negative, as " + gap + " is");
    }

    /** Makes upright bars. */
    public Bars(String term, Series sides, Series ends, Ink ink, double opacity, double gap) {
        this(term, sides, ends, ink, opacity, gap, false);
    }

    /** Returns the same bars lying on their side. */
    public Bars onTheirSide() {
        return new Bars(term, sides, ends, ink, opacity, gap, true);
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
        double[] bars = seen(view, pen.resolution());
        if (bars.length == 0) return;
        double shade = view.lights(term) ? Math.min(1, 1.4 * opacity) : opacity;
        if (!lying && areApart(bars, pen.resolution())) pen.fill(bars, ink, shade);
        else pen.fill(outline(bars), ink, shade);
    }

    /** Returns one side, one end, other side and other end of each bar that can be seen, in pixels. */
    private double[] seen(View view, double resolution) {
        Box seen = view.pixels();
        double from = lying ? seen.minY() : seen.minX();
        double to = lying ? seen.maxY() : seen.maxX();
        double[] bars = new double[4 * sides.size()];
        int count = 0;
        double[] at = new double[4];
        for (int i = 0; i < sides.size(); i++) {
            if (!pixels(i, view, at) || at[2] < from || at[0] > to) continue;
            // Bars within one pixel are one that is as long as all.
            int one = count - 4;
            if (count > 0 && at[2] - bars[one] < 1 / resolution && at[0] >= bars[one]) {
                double most = Math.max(Math.max(at[1], at[3]), Math.max(bars[one + 1], bars[one + 3]));
                bars[one + 3] = Math.min(Math.min(at[1], at[3]), Math.min(bars[one + 1], bars[one + 3]));
                bars[one + 1] = most;
                bars[one + 2] = at[2];
                continue;
            }
            System.arraycopy(at, 0, bars, count, at.length);
            count += at.length;
        }
        return Arrays.copyOf(bars, count);
    }

    /** Says whether no two of them share a pixel of the device, where the one would be laid over the other. */
    private static boolean areApart(double[] bars, double resolution) {
        for (int i = 4; i < bars.length; i += 4) if (!((bars[i] - bars[i - 2]) * resolution >= APART)) return false;
        return true;
    }

    private Path outline(double[] bars) {
        var path = Path.builder();
        for (int i = 0; i < bars.length; i += 4) {
            path.move(x(bars[i], bars[i + 1]), y(bars[i], bars[i + 1]));
            path.line(x(bars[i + 2], bars[i + 1]), y(bars[i + 2], bars[i + 1]));
            path.line(x(bars[i + 2], bars[i + 3]), y(bars[i + 2], bars[i + 3]));
            path.line(x(bars[i], bars[i + 3]), y(bars[i], bars[i + 3]));
            path.close();
        }
        return path.build();
    }

    /** Puts one side, one end, other side and other end of a bar into an array, in pixels; says whether it can be seen. */
    private boolean pixels(int i, View view, double[] at) {
        double one = lying ? view.y(sides.x(i)) : view.x(sides.x(i));
        double other = lying ? view.y(sides.y(i)) : view.x(sides.y(i));
        double air = Math.min(gap, Math.abs(other - one) / 2) / 2;
        at[0] = Math.min(one, other) + air;
        at[2] = Math.max(one, other) - air;
        at[1] = lying ? view.boundedX(ends.x(i)) : view.bounded(ends.x(i));
        at[3] = lying ? view.boundedX(ends.y(i)) : view.bounded(ends.y(i));
        return Clip.finite(at[0] + at[2], at[1] + at[3]);
    }

    /** Returns the pixel column of a point by its pixels across and along the bars. */
    private double x(double across, double along) {
        return lying ? along : across;
    }

    private double y(double across, double along) {
        return lying ? across : along;
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double across = lying ? pixelY : pixelX;
        double along = lying ? pixelX : pixelY;
        double nearest = Double.POSITIVE_INFINITY;
        double[] at = new double[4];
        for (int i = 0; i < sides.size(); i++) {
            if (!pixels(i, view, at)) continue;
            double acrossAway = Math.max(0, Math.max(at[0] - across, across - at[2]));
            double alongAway = Math.max(0, Math.max(Math.min(at[1], at[3]) - along, along - Math.max(at[1], at[3])));
            nearest = Math.min(nearest, Math.hypot(acrossAway, alongAway));
        }
        return nearest == 0 ? RELUCTANCE : nearest;
    }
}
