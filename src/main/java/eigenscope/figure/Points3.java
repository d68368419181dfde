package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.List;

/**
 * Points in space as balls of one apparent size.
 *
 * @param points any number of them
 * @param ink role of the colour
 * @param radius in pixels before the theme's weight, positive
 */
public record Points3(String term, List<Vec3> points, Ink ink, double radius) implements Mark3 {
    /** Keeps its own copy of the points. */
    public Points3 {
        points = List.copyOf(points);
        if (!(radius > 0)) throw new IllegalArgumentException("a point's radius is positive, not " + radius);
    }

    @Override
    public double distance(SpaceView view, double pixelX, double pixelY) {
        return points.stream()
                .flatMap(point -> view.project(point).stream())
                .mapToDouble(at -> Math.max(0, Math.hypot(at.x() - pixelX, at.y() - pixelY) - radius))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
