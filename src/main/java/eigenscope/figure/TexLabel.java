package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;

/**
 * A formula at a place.
 *
 * @param latex mathematics without dollar signs
 * @param at in data coordinates
 * @param dx pixels to the right of it, before the theme's scale
 * @param dy pixels below it, likewise
 * @param type how it is set
 */
public record TexLabel(String term, String latex, Vec2 at, double dx, double dy, Type type) implements Mark, Worded {
    /** How much larger a formula comes out that is pointed at. */
    private static final double LIT = 1.15;

    @Override
    public void paint(View view, Pen pen) {
        Vec2 place = place(view, pen);
        if (view.shows(place.x(), place.y()))
            pen.tex(latex, place.x(), place.y(), view.lights(term) ? type.sized(LIT * type.size()) : type);
    }

    @Override
    public double width(Pen pen) {
        return Math.max(1, pen.typeset(latex, type).width());
    }

    @Override
    public double height(Pen pen) {
        return Math.max(1, pen.typeset(latex, type).height());
    }

    @Override
    public TexLabel moved(double newDx, double newDy, Type.Anchor anchor) {
        return new TexLabel(term, latex, at, newDx, newDy, type.anchored(anchor));
    }

    /** Takes the formula for one as wide as it is high: how wide it is only a typesetter knows. */
    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return Label.distance(2, view.x(at.x()) + dx - pixelX, view.y(at.y()) + dy - pixelY, type);
    }
}
