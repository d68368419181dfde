package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;

/**
 * Words at a place in space, legible whatever stands before them.
 *
 * @param at where the anchor of the words is put
 * @param type how they are set
 */
public record Label3(String term, String words, Vec3 at, Type type) implements Mark3 {
    @Override
    public double distance(SpaceView view, double pixelX, double pixelY) {
        return view.project(at)
                .map(place -> Label.distance(words.length(), place.x() - pixelX, place.y() - pixelY, type))
                .orElse(Double.POSITIVE_INFINITY);
    }
}
