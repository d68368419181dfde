package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Flat faces in space, seen from both sides.
 *
 * @param polygons plane and convex, their corners in order around
 * @param ink role of the colour
 * @param opacity 0 to 1; through translucent faces one sees what is behind them, where they do not cut each other
 */
public record Faces3(String term, List<List<Vec3>> polygons, Ink ink, double opacity) implements Mark3 {
    /** Keeps its own copy of the polygons. */
    public Faces3 {
        polygons = polygons.stream().map(List::copyOf).toList();
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
    }

    @Override
    public double distance(SpaceView view, double pixelX, double pixelY) {
        return polygons.stream()
                .mapToDouble(corners -> Shapes.inside(
                        corners.stream()
                                .flatMap(corner -> view.project(corner).stream())
                                .flatMapToDouble(at -> DoubleStream.of(at.x(), at.y()))
                                .toArray(),
                        pixelX,
                        pixelY))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
