package eigenscope.figure;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import java.util.List;

/**
 * A handle: dragging it is editing a parameter.
 *
 * @param term id of the term it moves
 * @param param id of the parameter it edits
 * @param part which part of the parameter: column of a matrix, index of a point; 0 where there is one
 * @param at where it is, in data coordinates
 * @param ink role of its colour
 * @param name what a screen reader calls it
 * @param lines directions through the origin onto which it locks when close, as unit vectors; on linear axes only
 */
public record Grip(String term, String param, int part, Vec2 at, Ink ink, String name, List<Vec2> lines)
        implements Mark, Handle {
    private static final double RADIUS = 9;
    private static final double LOCK = 8;

    /** Keeps its own copy of the lines. */
    public Grip {
        lines = List.copyOf(lines);
    }

    /** Returns the handle's radius in pixels before the theme's weight. */
    public static double radius() {
        return RADIUS;
    }

    /** Returns where the grip goes when the hand is at {@code to}: there, or on a line within a few pixels. */
    public Vec2 locked(Vec2 to, View view) {
        if (!view.isLinear()) return to;
        Vec2 best = to;
        double reach = LOCK;
        for (Vec2 line : lines) {
            Vec2 foot = line.times(to.dot(line));
            double away = Math.hypot((foot.x() - to.x()) * view.unitX(), (foot.y() - to.y()) * view.unitY());
            if (away < reach) {
                reach = away;
                best = foot;
            }
        }
        return best;
    }

    @Override
    public void paint(View view, Pen pen) {
        double x = view.x(at.x());
        double y = view.y(at.y());
        if (!(Double.isFinite(x) && Double.isFinite(y))) return;
        ring(x, y, ink, view.lights(term), pen);
    }

    /** Paints what every handle looks like, in the plane and in space. */
    static void ring(double x, double y, Ink ink, boolean lit, Pen pen) {
        var ring = Shapes.circle(x, y, RADIUS * Math.sqrt(pen.theme().weight()));
        pen.fill(ring, ink, lit ? 0.35 : 0.12);
        pen.stroke(ring, new Stroke(ink, 1.2, 0.7, false));
    }

    @Override
    public Vec place() {
        return at.vec();
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return Math.max(0, Math.hypot(view.x(at.x()) - pixelX, view.y(at.y()) - pixelY) - RADIUS);
    }
}
