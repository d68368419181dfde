package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;

/**
 * The image of the integer grid under the linear map with columns {@code i} and {@code j}. Where its lines stand too close, every second,
 * fifth, tenth... is drawn, and never more than a few hundred: near a singular map they are seen to close up, at one they are one line.
 *
 * @param i where (1, 0) goes
 * @param j where (0, 1) goes
 * @param stroke how its lines are drawn
 */
public record Lattice(String term, Vec2 i, Vec2 j, Stroke stroke) implements Mark {
    /** Pixels between two lines at least. */
    private static final double LOOSE = 6;
    /** The most lines left out for one drawn; beyond this they close up. */
    private static final int SPARSEST = 100;
    /** Lines on either side of the one through the origin, at most: as many, {@link #LOOSE} apart, cover any screen. */
    private static final int MOST = 400;

    @Override
    public void paint(View view, Pen pen) {
        if (!(Clip.finite(i.x(), i.y()) && Clip.finite(j.x(), j.y()))) return;
        Stroke line = view.stroke(term, stroke);
        var path = Path.builder();
        family(path, view, i, j);
        family(path, view, j, i);
        var lines = path.build();
        if (!lines.isEmpty()) pen.stroke(lines, line);
        else if (i.norm() == 0 && j.norm() == 0)
            pen.fill(
                    Shapes.circle(
                            view.x(0), view.y(0), 2 * line.width() * pen.theme().weight()),
                    line.ink(),
                    line.opacity());
    }

    /** Adds the lines along {@code along}, one at every multiple of {@code across}. */
    private static void family(Path.Sink path, View view, Vec2 along, Vec2 across) {
        Vec2 u = along.normalised();
        double away = u.x() * across.y() - u.y() * across.x();
        // Rounding in u leaves a few ulps of `across` where the truth is parallel.
        boolean parallel = Math.abs(away) <= 4 * Math.ulp(1.0) * across.norm();
        // The normal of the lines is as long in pixels as the view makes it.
        double pixels = Math.abs(away) / Math.hypot(u.x() / view.unitY(), u.y() / view.unitX());
        if (parallel || pixels * SPARSEST * MOST < 0.5) {
            Line.add(path, view, 0, 0, u);
            return;
        }
        int every = every(pixels);
        double[] reach = reach(view.window(), u);
        double a = reach[0] / away / every;
        double b = reach[1] / away / every;
        int first = (int) Math.max(Math.ceil(Math.min(a, b)), -MOST);
        int last = (int) Math.min(Math.floor(Math.max(a, b)), MOST);
        for (int k = first; k <= last; k++) {
            // The foot of the line's normal: k times `across` itself may lie far outside and lose all its digits.
            double foot = (double) k * every * away;
            Line.add(path, view, -u.y() * foot, u.x() * foot, u);
        }
    }

    private static int every(double pixels) {
        for (int decade = 1; decade < SPARSEST; decade *= 10)
            for (int m : new int[] {decade, 2 * decade, 5 * decade}) if (m * pixels >= LOOSE) return m;
        return SPARSEST;
    }

    /** Returns the least and the greatest distance of the box's corners from the line through the origin along {@code u}. */
    private static double[] reach(Box box, Vec2 u) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double x : new double[] {box.minX(), box.maxX()})
            for (double y : new double[] {box.minY(), box.maxY()}) {
                double away = u.x() * y - u.y() * x;
                least = Math.min(least, away);
                most = Math.max(most, away);
            }
        return new double[] {least, most};
    }
}
