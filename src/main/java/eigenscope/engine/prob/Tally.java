package eigenscope.engine.prob;

/**
 * What is kept of draws: where they fell and their moments.
 *
 * @param histogram where they fell
 * @param running their moments
 */
public record Tally(Histogram histogram, Running running) {
    /** Nothing drawn yet, to be counted in bins. */
    public static Tally of(Histogram histogram) {
        return new Tally(histogram.emptied(), Running.NONE);
    }

    /** Returns how many draws were counted. */
    public long draws() {
        return running.count();
    }
}
