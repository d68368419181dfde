package eigenscope.engine.prob;

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
}
