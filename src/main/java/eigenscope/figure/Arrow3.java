package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.List;

/**
 * A vector in space: a shaft with a cone for a head, which look equally thick from near and far.
 *
 * @param from tail
 * @param to tip
 * @param stroke width of the shaft, which the head follows
 */
public record Arrow3(String term, Vec3 from, Vec3 to, Stroke stroke) implements Mark3 {
    @Override
    public double distance(SpaceView view, double pixelX, double pixelY) {
        return view.distance(List.of(from, to), 1, pixelX, pixelY);
    }
}
