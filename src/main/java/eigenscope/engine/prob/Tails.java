package eigenscope.engine.prob;

/** What a continuous law says of one place. */
interface Tails {
    /** Returns ln f(z), infinite at a pole. */
    double logDensity(double z);

    /** Returns P(Z &le; z). */
    double cumulative(double z);

    /** Returns P(Z &gt; z), with all its digits. */
    double survival(double z);
}
