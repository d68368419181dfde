package eigenscope.bench;

import java.util.Arrays;

/**
 * The durations of a row of frames.
 *
 * @param millis sorted, in milliseconds, at least one
 */
record Timing(double[] millis) {
    /** Keeps a sorted copy. */
    Timing {
        if (millis.length == 0) throw new IllegalArgumentException("there must be a frame to time");
        millis = millis.clone();
        Arrays.sort(millis);
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
