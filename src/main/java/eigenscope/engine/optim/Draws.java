package eigenscope.engine.optim;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Random numbers as a function of a seed and a step, so that no step needs those before it. */
final class Draws {
    private Draws() {}

    /** The generator of a step, at its beginning. Generators of different seeds and steps are unrelated. */
    static RandomGenerator of(long seed, int t) {
        return new SplittableRandom(mix(mix(seed) + t));
    }

    // Neighbouring numbers become unrelated ones: D. Stafford's thirteenth mix of MurmurHash3's form, a bijection.
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
