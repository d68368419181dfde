package eigenscope.engine.prob;

/** A density of any form: no formula gives its moments, so they are computed when it is made. */
sealed interface Numerical extends Continuous permits TypedDensity, DrawnDensity {
    /** Returns the four that are usual. */
    Moments moments();

    @Override
    default double logDensity(double x) {
        return Math.log(density(x));
    }

    @Override
    default double mean() {
        return moments().mean();
    }

    @Override
    default double variance() {
        return moments().variance();
    }

    @Override
    default double skewness() {
        return moments().skewness();
    }

    @Override
    default double excessKurtosis() {
        return moments().excessKurtosis();
    }
}
