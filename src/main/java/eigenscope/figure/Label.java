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
public record Label(String term, String words, Vec2 at, double dx, double dy, Type type) implements Mark {
    /** Mean advance of a letter in ems: pointing need not be exact, and a mark has no metrics at hand. */
    private static final double ADVANCE = 0.58;

    @Override
    public void paint(View view, Pen pen) {
        double scale = pen.theme().scale();
        double x = view.x(at.x()) + dx * scale;
        double y = view.y(at.y()) + dy * scale;
        if (view.shows(x, y)) pen.text(words, x, y, view.lights(term) ? type.heavy() : type);
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
