package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;

/**
 * Words at a place in space, legible whatever stands before them.
 *
 * @param at where the anchor of the words is put
 * @param type how they are set
 */
public record Label3(String term, String words, Vec3 at, Type type) implements Mark3 {}
