package eigenscope.engine.prob;

import java.util.function.Supplier;

/** What came of making a distribution from numbers. */
public sealed interface Made {
    /** A distribution. */
    record Good(Distribution distribution) implements Made {}

    /**
     * None.
     *
     * @param reason which parameter is at fault and what would be right, in one clause
     */
    record Refused(String reason) implements Made {}

    /** Returns a distribution between two ends unless they are in the wrong order or farther apart than doubles reach. */
    static Made ordered(double low, double high, Supplier<Distribution> distribution) {
        if (!(low < high)) return new Refused("low must lie below high");
        return high - low < Double.POSITIVE_INFINITY
                ? new Good(distribution.get())
                : new Refused("low and high lie too far apart");
    }
}
