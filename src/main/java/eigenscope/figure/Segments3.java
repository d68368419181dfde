package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.List;

/**
 * Separate straight lines in space.
 *
 * @param ends both ends of each line one after the other: an even number
 * @param stroke how they are drawn
 */
public record Segments3(String term, List<Vec3> ends, Stroke stroke) implements Mark3 {
    /** Keeps its own copy of the ends. */
    public Segments3 {
        ends = List.copyOf(ends);
        if (ends.size() % 2 != 0)
            throw new IllegalArgumentException("segments have an even number of ends, not " + ends.size());
    }

    @Override
    public double distance(SpaceView view, double pixelX, double pixelY) {
        return view.distance(ends, 2, pixelX, pixelY);
    }
}
