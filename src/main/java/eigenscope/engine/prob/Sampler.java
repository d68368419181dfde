package eigenscope.engine.prob;

/** Draws independent values of one distribution. Not for two threads at once. */
@FunctionalInterface
public interface Sampler {
    /** Returns the next draw. */
    double next();

    /** Fills the elements {@code from} to {@code to - 1} of an array with the next draws. */
    default void fill(double[] out, int from, int to) {
        for (int i = from; i < to; i++) out[i] = next();
    }
}
