package eigenscope.engine.prob;

/** A distribution with a density. */
public sealed interface Continuous extends Distribution permits LocationScale, Mixture, TypedDensity, DrawnDensity {
    @Override
    default double between(double from, double to) {
        if (!(from < to)) return 0;
        // Of two differences the one that loses fewer digits.
        double below = cumulative(from);
        return below > 0.5 ? survival(from) - survival(to) : cumulative(to) - below;
    }
}
