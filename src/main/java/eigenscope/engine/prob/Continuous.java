package eigenscope.engine.prob;

/** A distribution with a density. */
public sealed interface Continuous extends Distribution permits LocationScale, Mixture, Numerical {
    @Override
    default double between(double from, double to) {
        return Interval.probability(this, from, to);
    }
}
