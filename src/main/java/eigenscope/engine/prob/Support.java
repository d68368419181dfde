package eigenscope.engine.prob;

/**
 * The smallest closed interval that holds all the probability of a distribution.
 *
 * @param low lower end, minus infinity where there is none
 * @param high upper end, infinity where there is none
 */
public record Support(double low, double high) {
    /** All real numbers. */
    public static final Support REAL = new Support(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** All numbers from 0 on. */
    public static final Support POSITIVE = new Support(0, Double.POSITIVE_INFINITY);

    /** Refuses ends in the wrong order and NaN. */
    public Support {
        if (!(low <= high)) throw new IllegalArgumentException("want low <= high, not %s and %s".formatted(low, high));
    }

    /** Says whether a number lies in the interval, ends included. */
    public boolean contains(double x) {
        return low <= x && x <= high;
    }

    /** Says whether both ends are finite. */
    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
