package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/** A distribution of whole numbers. Its functions take any real number; between whole ones the probability is 0. */
public sealed interface Discrete extends Distribution permits Bernoulli {
    /** The library's form of this distribution; made anew, since records hold parameters only. */
    DiscreteDistribution backing();

    @Override
    default double density(double x) {
        return isAtom(x) ? backing().probability((int) x) : 0;
    }

    @Override
    default double logDensity(double x) {
        return isAtom(x) ? backing().logProbability((int) x) : Double.NEGATIVE_INFINITY;
    }

    @Override
    default double cumulative(double x) {
        if (x < support().low()) return 0;
        return x >= support().high() ? 1 : backing().cumulativeProbability(floor(x));
    }

    @Override
    default double survival(double x) {
        if (x < support().low()) return 1;
        return x >= support().high() ? 0 : backing().survivalProbability(floor(x));
    }

    @Override
    default double quantile(double p) {
        return end(backing().inverseCumulativeProbability(p));
    }

    @Override
    default double upperQuantile(double q) {
        return end(backing().inverseSurvivalProbability(q));
    }

    @Override
    default double between(double from, double to) {
        double below = Math.ceil(from) - 1;
        if (!(below < to)) return 0;
        return cumulative(below) > 0.5 ? survival(below) - survival(to) : cumulative(to) - cumulative(below);
    }

    @Override
    default Sampler sampler(UniformRandomProvider source) {
        return backing().createSampler(source)::sample;
    }

    private boolean isAtom(double x) {
        return x == Math.rint(x) && support().contains(x) && Math.abs(x) <= Integer.MAX_VALUE;
    }

    private static int floor(double x) {
        return (int) Math.floor(x);
    }

    private static double end(int k) {
        return switch (k) {
            case Integer.MAX_VALUE -> Double.POSITIVE_INFINITY;
            case Integer.MIN_VALUE -> Double.NEGATIVE_INFINITY;
            default -> k;
        };
    }
}
