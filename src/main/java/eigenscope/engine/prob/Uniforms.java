package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** Uniform numbers that are neither 0 nor 1, which have no finite quantile. */
final class Uniforms {
    private Uniforms() {}

    /** Returns one of the 2^53 midpoints between 0 and 1. */
    static double next(UniformRandomProvider source) {
        return of(source.nextLong());
    }

    /** Returns the midpoint that belongs to the first 53 of some bits. */
    static double of(long bits) {
        return ((bits >>> 11) + 0.5) * 0x1p-53;
    }
}
