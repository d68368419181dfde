package eigenscope.figure;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec3;

/**
 * A handle in space, seen whatever stands before it.
 *
 * @param at where it is
 */
public record Grip3(String term, String param, int part, Vec3 at, Ink ink, String name) implements Mark3, Handle {
    @Override
    public Vec place() {
        return at.vec();
    }
}
