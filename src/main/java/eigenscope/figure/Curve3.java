package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.List;

/**
 * A line through points of space in their order, interrupted where a point is not finite. It is drawn a little nearer to the eye than it is,
 * so that a line on a surface is not swallowed by it.
 *
 * @param points any number of them
 * @param stroke how it is drawn; never dashed
 */
public record Curve3(String term, List<Vec3> points, Stroke stroke) implements Mark3 {
    /** Keeps its own copy of the points. */
    public Curve3 {
        points = List.copyOf(points);
    }

    @Override
    public double distance(SpaceView view, double pixelX, double pixelY) {
        return view.distance(points, 1, pixelX, pixelY);
    }
}
