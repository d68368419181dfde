package eigenscope.engine.prob;

/**
 * A distribution of whole numbers whose tails are each a sum or a fraction of its own: the smaller of the two is computed, and the other
 * is what it leaves of 1.
 */
sealed interface TwoTailed extends Discrete permits Binomial, NegativeBinomial, Hypergeometric {
    /**
     * Returns P(X &le; k) with all its digits.
     *
     * @param k a whole number of the support, below the middle
     */
    double lower(double k);

    /**
     * Returns P(X &gt; k) with all its digits.
     *
     * @param k a whole number of the support, from the middle on, not its upper end
     */
    double upper(double k);

    /** Returns from where on the upper tail is the smaller one, or not much larger. */
    private double middle() {
        return mean() - 0.5;
    }

    @Override
    default double below(double k) {
        return k < middle() ? lower(k) : 1 - upper(k);
    }

    @Override
    default double above(double k) {
        return k < middle() ? 1 - lower(k) : upper(k);
    }
}
