package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import java.util.List;
import java.util.Optional;

/** The axes of a plot in space, at their places. */
sealed interface Scaffold permits SpaceAxes, RoomAxes {
    /** Pixels from an edge to the middle of its labels. */
    double AWAY = 16;

    /** Returns the lines of the grid and of the axes. */
    List<Segments3> lines();

    /** Returns the labels of the ticks and the names of the axes. */
    List<Tag> tags(SpaceView view);

    /** Words of the axes: where they are written in the picture, and what they belong to in space. */
    record Tag(String words, Vec3 to, Vec2 at, Type.Anchor anchor) {}

    /** Adds words at the end of a line, so many pixels outside. */
    static void add(List<Tag> tags, SpaceView view, String words, Vec3 inside, Vec3 end, double pixels) {
        Optional<Vec2> from = view.project(inside);
        Optional<Vec2> to = view.project(end);
        if (from.isEmpty() || to.isEmpty()) return;
        Vec2 away = to.get().minus(from.get()).normalised().times(pixels);
        tags.add(new Tag(words, end, to.get().plus(away), Type.Anchor.CENTRE));
    }
}
