package eigenscope.engine.prob;

/** A law that is the same on both sides of 0, told by its upper half. */
interface SymmetricLaw extends Law {
    /** Returns the q-quantile of the upper tail, at most 1/2. */
    double upperQuantile(double q);

    @Override
    default double cumulative(double z) {
        return survival(-z);
    }

    @Override
    default double quantile(double p, double q) {
        return p < q ? -upperQuantile(p) : upperQuantile(q);
    }

    @Override
    default double mode() {
        return 0;
    }
}
