package eigenscope.figure;

/**
 * A function that is constant but for jumps, as the cumulative function of a discrete distribution: at a jump it has the value after it,
 * which a full dot says where there is room, and an empty one at the end of the step before.
 *
 * @param before value up to the first jump, which goes on to the left for ever
 * @param jumps abscissa and value after it of each jump, in rising order; the last value goes on to the right
 * @param stroke how the steps are drawn
 */
public record Steps(String term, double before, Series jumps, Stroke stroke) implements Mark {
    private static final double RADIUS = 3.6;
    /** Pixels of a step below which its ends get no dots. */
    private static final double ROOMY = 14;

    @Override
    public void paint(View view, Pen pen) {
        Stroke line = view.stroke(term, stroke);
        double radius = RADIUS * Math.sqrt(pen.theme().weight());
        var treads = new Treads(pen.resolution());
        var full = Path.builder();
        var empty = Path.builder();
        boolean isRoomy = isRoomy(view);
        double[] at = new double[3];
        for (int i = 0; i <= jumps.size(); i++) {
            if (!tread(i, view, at)
                    || at[1] < view.pixels().minX()
                    || at[0] > view.pixels().maxX()) continue;
            treads.add(at[0], at[1], at[2]);
            if (!isRoomy) continue;
            if (i > 0) Shapes.circle(full, at[0], at[2], radius);
            if (i < jumps.size()) Shapes.circle(empty, at[1], at[2], radius);
        }
        var all = treads.path();
        if (all.isEmpty()) return;
        pen.stroke(all, line);
        pen.fill(full.build(), line.ink(), line.opacity());
        var open = empty.build();
        if (open.isEmpty()) return;
        pen.fill(open, Ink.PAPER, 1);
        pen.stroke(open, Stroke.of(line.ink(), 1.4));
    }

    /** Collects steps: those within one column of pixels that touch are one short line. */
    private static final class Treads {
        private final Path.Builder path = Path.builder();
        private final double resolution;
        private double from = Double.NaN;
        private double to;
        private double top;
        private double bottom;

        Treads(double resolution) {
            this.resolution = resolution;
        }

        void add(double left, double right, double y) {
            double touch = 1 / resolution;
            boolean isOne = right - from < touch && y >= top - touch && y <= bottom + touch;
            if (!isOne) {
                end();
                from = left;
                top = y;
                bottom = y;
            }
            to = right;
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }

        private void end() {
            if (Double.isNaN(from)) return;
            path.move(from, bottom);
            path.line(to, top);
        }

        Path path() {
            end();
            return path.build();
        }
    }

    /** Puts both ends and the height of a step into an array, in pixels; says whether it is one. */
    private boolean tread(int i, View view, double[] at) {
        Box pixels = view.pixels();
        at[0] = i == 0 ? pixels.minX() - pixels.width() : view.x(jumps.x(i - 1));
        at[1] = i == jumps.size() ? pixels.maxX() + pixels.width() : view.x(jumps.x(i));
        at[2] = view.bounded(i == 0 ? before : jumps.y(i - 1));
        return at[1] > at[0] && Clip.finite(at[1] - at[0], at[2]);
    }

    /** Says whether there is room for dots on every step between two jumps that is seen. */
    private boolean isRoomy(View view) {
        double[] at = new double[3];
        for (int i = 1; i < jumps.size(); i++) {
            boolean isSeen = tread(i, view, at)
                    && at[1] >= view.pixels().minX()
                    && at[0] <= view.pixels().maxX();
            if (isSeen && at[1] - at[0] < ROOMY) return false;
        }
        return true;
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double nearest = Double.POSITIVE_INFINITY;
        double[] at = new double[3];
        for (int i = 0; i <= jumps.size(); i++)
            if (tread(i, view, at))
                nearest = Math.min(nearest, Shapes.distance(at[0], at[2], at[1], at[2], pixelX, pixelY));
        return nearest;
    }
}
