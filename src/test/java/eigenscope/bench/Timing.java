package eigenscope.bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The durations of a row of frames, in milliseconds. */
final class Timing {
    private final double[] millis;

    private Timing(double[] millis) {
        this.millis = millis;
    }

    /** Takes durations in any order, at least one. */
    static Timing of(DoubleStream millis) {
        double[] sorted = millis.sorted().toArray();
        if (sorted.length == 0) throw new IllegalArgumentException("there must be a frame to time");
        return new Timing(sorted);
    }

    /** Returns the duration that a share of the frames stays within, the share from 0 to 1. */
    double quantile(double share) {
        return millis[Math.clamp((int) Math.ceil(share * millis.length) - 1, 0, millis.length - 1)];
    }

    /** Returns the duration that half of the frames stay within. */
    double median() {
        return quantile(0.5);
    }

    /** Returns the duration that 99 of 100 frames stay within. */
    double p99() {
        return quantile(0.99);
    }

    /** Returns the longest duration. */
    double max() {
        return millis[millis.length - 1];
    }

    /** Returns how many frames took longer. */
    long beyond(double limit) {
        return Arrays.stream(millis).filter(m -> m > limit).count();
    }
}
