package eigenscope.engine.prob;

/** Quantiles of laws of positive numbers that have no inverse in closed form. */
final class Inverse {
    private static final int MOST_STEPS = 200;
    /** The step after a relative one of this size is below the last place. */
    private static final double DONE = 1e-12;

    private Inverse() {}

    /**
     * Returns where the cumulative of a law is p and its survival q: the zero of ln(tail / target) as a function of ln z, for the smaller
     * of the two tails, by Newton's method inside a shrinking bracket. In these variables power-like tails are straight lines.
     *
     * @param start a guess, positive
     * @param most the largest answer possible
     */
    static double positive(Tails law, double p, double q, double start, double most) {
        boolean lower = p < q;
        double target = Math.log(lower ? p : q);
        double low = Double.MIN_VALUE;
        double high = most;
        double z = Math.clamp(start, Double.MIN_NORMAL, most);
        for (int step = 0; step < MOST_STEPS; step++) {
            double tail = lower ? law.cumulative(z) : law.survival(z);
            double excess = Math.log(tail) - target;
            if (excess > 0 == lower) high = z;
            else low = z;
            double slope = z * Math.exp(law.logDensity(z)) / tail;
            double change = (lower ? -excess : excess) / slope;
            if (Math.abs(change) < DONE) return Math.min(z + z * change, most);
            double next = z * Math.exp(change);
            z = next > low && next < high ? next : Math.sqrt(low) * Math.sqrt(high);
            if (!(low < z && z < high)) break;
        }
        return low >= Double.MAX_VALUE / 2 ? Double.POSITIVE_INFINITY : z;
    }
}
