package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;

/**
 * Words at a place.
 *
 * @param at in data coordinates
 * @param dx pixels to the right of it, before the theme's scale
 * @param dy pixels below it, likewise
 * @param type how they are set
 */
public record Label(String term, String words, Vec2 at, double dx, double dy, Type type) implements Mark, Worded {
    /** Mean advance of a letter in ems: pointing need not be exact, and a mark has no metrics at hand. */
    private static final double ADVANCE = 0.58;

    @Override
    public void paint(View view, Pen pen) {
        Vec2 place = place(view, pen);
        if (view.shows(place.x(), place.y()))
            pen.text(words, place.x(), place.y(), view.lights(term) ? type.heavy() : type);
    }

    @Override
    public double width(Pen pen) {
        return Math.max(1, pen.width(words, type));
    }

    @Override
    public double height(Pen pen) {
        return pen.em(type);
    }

    @Override
    public Label moved(double newDx, double newDy, Type.Anchor anchor) {
        return new Label(term, words, at, newDx, newDy, type.anchored(anchor));
    }

    /** Returns the box that words fill when their anchor is put at (x, y). */
    static Box box(String words, double x, double y, Type type, Pen pen) {
        return type.anchor().box(x, y, Math.max(1, pen.width(words, type)), pen.em(type));
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
