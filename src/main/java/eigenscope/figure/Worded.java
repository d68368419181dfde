package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import java.util.Optional;

/** Words or a formula beside a point. */
sealed interface Worded permits Label, TexLabel {
    /** Returns the point, in data coordinates. */
    Vec2 at();

    /** Returns the pixels to the right of the point, before the theme's scale. */
    double dx();

    /** Returns the pixels below the point, likewise. */
    double dy();

    /** Returns how they are set. */
    Type type();

    /** Returns how wide they come out, in pixels. */
    double width(Pen pen);

    /** Returns how high they come out, in pixels. */
    double height(Pen pen);

    /** Returns the same words elsewhere beside their point. */
    Mark moved(double newDx, double newDy, Type.Anchor anchor);

    /** Returns where their anchor is put, in pixels. */
    default Vec2 place(View view, Pen pen) {
        double scale = pen.theme().scale();
        return new Vec2(view.x(at().x()) + dx() * scale, view.y(at().y()) + dy() * scale);
    }

    /** Says whether they can be seen and, if so, which box they fill. */
    default Optional<Box> box(View view, Pen pen) {
        Vec2 place = place(view, pen);
        if (!view.shows(place.x(), place.y())) return Optional.empty();
        return Optional.of(type().anchor().box(place.x(), place.y(), width(pen), height(pen)));
    }
}
