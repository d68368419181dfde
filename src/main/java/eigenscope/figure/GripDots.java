package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Points of a data set as dots, each of them a handle on its row: one mark, however many. Of more than {@link #MOST} none can be dragged.
 *
 * @param param id of the data set parameter they edit; part is the index of the row
 * @param points in data coordinates, in the order of the rows
 * @param ink role of the colour
 * @param radius in pixels before the theme's weight, positive
 * @param name what a screen reader calls one of them, before its number
 */
public record GripDots(String term, String param, Series points, Ink ink, double radius, String name) implements Mark {
    /** The most points that are dragged one by one: more of them are a cloud. */
    public static final int MOST = 1000;

    /** The most points through which Tab goes. */
    private static final int TABBED = 50;

    private static final double REACH = 5;
    private static final double OPACITY = 0.8;

    /** Refuses radii out of range. */
    public GripDots {
        if (!(radius > 0)) throw new IllegalArgumentException("a dot's radius is positive, not " + radius);
    }

    @Override
    public void paint(View view, Pen pen) {
        dots().paint(view, pen);
    }

    /** Returns the handles that the keyboard reaches: all of a few, none of many. */
    List<Handle> handles() {
        return points.size() > TABBED
                ? List.of()
                : IntStream.range(0, points.size()).mapToObj(this::handle).toList();
    }

    /** Returns the handle of a point, counted from 0. */
    Handle handle(int i) {
        var at = new Vec2(points.x(i), points.y(i));
        return new Grip(term, param, i, at, ink, name + " " + (i + 1), List.of());
    }

    /** Returns the handle of the point under a pixel, the nearest if there are several. */
    public Optional<Handle> handleAt(View view, double pixelX, double pixelY) {
        if (points.size() > MOST) return Optional.empty();
        int nearest = nearest(view, pixelX, pixelY);
        boolean isMet = nearest >= 0 && away(nearest, view, pixelX, pixelY) <= radius + REACH;
        return isMet ? Optional.of(handle(nearest)) : Optional.empty();
    }

    private int nearest(View view, double pixelX, double pixelY) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double away = away(i, view, pixelX, pixelY);
            if (away > least || !(away < Double.POSITIVE_INFINITY)) continue;
            nearest = i;
            least = away;
        }
        return nearest;
    }

    private double away(int i, View view, double pixelX, double pixelY) {
        return Math.hypot(view.x(points.x(i)) - pixelX, view.y(points.y(i)) - pixelY);
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return dots().distance(view, pixelX, pixelY);
    }

    private Dots dots() {
        return new Dots(term, points, ink, radius, OPACITY);
    }
}
