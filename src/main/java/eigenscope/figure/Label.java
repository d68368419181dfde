package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import java.util.Optional;

/**
 * Words at a place.
 *
 * @param at in data coordinates
 * @param dx pixels to the right of it, before the theme's scale
 * @param dy pixels below it, likewise
 * @param type how they are set
 */
public record Label(String term, String words, Vec2 at, double dx, double dy, Type type) implements Mark {
    /** Mean advance of a letter in ems: pointing need not be exact, and a mark has no metrics at hand. */
    private static final double ADVANCE = 0.58;

    @Override
    public void paint(View view, Pen pen) {
        Vec2 place = place(view, pen);
        if (view.shows(place.x(), place.y()))
            pen.text(words, place.x(), place.y(), view.lights(term) ? type.heavy() : type);
    }

    private Vec2 place(View view, Pen pen) {
        double scale = pen.theme().scale();
        return new Vec2(view.x(at.x()) + dx * scale, view.y(at.y()) + dy * scale);
    }

    /** Says whether the words can be seen and, if so, which box they fill. */
    Optional<Box> box(View view, Pen pen) {
        Vec2 place = place(view, pen);
        return view.shows(place.x(), place.y())
                ? Optional.of(box(words, place.x(), place.y(), type, pen))
                : Optional.empty();
    }

    /** Returns the box that words fill when their anchor is put at (x, y). */
    static Box box(String words, double x, double y, Type type, Pen pen) {
        double width = Math.max(1, pen.width(words, type));
        double height = type.size() * pen.theme().scale();
        return Box.at(x - type.anchor().across() * width, y - type.anchor().down() * height, width, height);
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return distance(words.length(), view.x(at.x()) + dx - pixelX, view.y(at.y()) + dy - pixelY, type);
    }

    /** Returns the distance of the pixel from words whose anchor is at (x, y) as seen from it. */
    static double distance(int letters, double x, double y, Type type) {
        double width = Math.max(1, letters) * ADVANCE * type.size();
        double left = x - type.anchor().across() * width;
        double top = y - type.anchor().down() * type.size();
        double away =
                Math.hypot(Math.max(Math.max(left, -left - width), 0), Math.max(Math.max(top, -top - type.size()), 0));
        return Double.isFinite(away) ? away : Double.POSITIVE_INFINITY;
    }
}
