package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/** A distribution with a density. */
public sealed interface Continuous extends Distribution permits Normal {
    /** The library's form of this distribution; made anew, since records hold parameters only. */
    ContinuousDistribution backing();

    @Override
    default double density(double x) {
        return backing().density(x);
    }

    @Override
    default double logDensity(double x) {
        return backing().logDensity(x);
    }

    @Override
    default double cumulative(double x) {
        return backing().cumulativeProbability(x);
    }

    @Override
    default double survival(double x) {
        return backing().survivalProbability(x);
    }

    @Override
    default double quantile(double p) {
        return backing().inverseCumulativeProbability(p);
    }

    @Override
    default double upperQuantile(double q) {
        return backing().inverseSurvivalProbability(q);
    }

    @Override
    default double between(double from, double to) {
        if (!(from < to)) return 0;
        // Of two differences the one that loses fewer digits.
        double below = cumulative(from);
        return below > 0.5 ? survival(from) - survival(to) : cumulative(to) - below;
    }

    @Override
    default Sampler sampler(UniformRandomProvider source) {
        return backing().createSampler(source)::sample;
    }
}
