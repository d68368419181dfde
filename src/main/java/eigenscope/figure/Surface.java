package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.Optional;

/**
 * The graph of a function of two variables over a rectangle, lit from above.
 *
 * @param domain where the function is taken, x to the right and y into the picture
 * @param heights its values on an even grid over the domain, edges included; where they are not finite there is a hole
 * @param coat colour: an ink, paler below, or tones by height
 * @param isolines lines of equal height drawn on it; empty for a mesh
 */
public record Surface(String term, Box domain, Relief heights, Coat coat, Optional<Isolines> isolines)
        implements Mark3 {
    /** How far away a point on it pretends to be, so that whatever lies on it is met first. */
    private static final double RELUCTANCE = 6;

    /** Makes a surface with a mesh. */
    public Surface(String term, Box domain, Relief heights, Coat coat) {
        this(term, domain, heights, coat, Optional.empty());
    }

    /** Returns the point of the surface that is seen at a pixel, in data coordinates; empty if there is none. */
    public Optional<Vec3> hit(SpaceView view, double pixelX, double pixelY) {
        return new Terrain(this, view).hit(pixelX, pixelY);
    }

    @Override
    public double distance(SpaceView view, double pixelX, double pixelY) {
        return hit(view, pixelX, pixelY).isPresent() ? RELUCTANCE : Double.POSITIVE_INFINITY;
    }
}
