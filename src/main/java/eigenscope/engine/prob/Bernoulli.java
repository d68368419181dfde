package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.probability;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/**
 * One trial: 1 with probability p, else 0.
 *
 * @param p 0 to 1
 */
public record Bernoulli(double p) implements Discrete {
    static final Definition DEFINITION = Definition.of(
            "Bernoulli", p -> new Made.Good(new Bernoulli(p[0])), probability("p", "p", "Chance of 1", 0.5));

    @Override
    public DiscreteDistribution backing() {
        return BinomialDistribution.of(1, p);
    }

    @Override
    public double mean() {
        return p;
    }

    @Override
    public double variance() {
        return p * (1 - p);
    }

    @Override
    public double skewness() {
        return (1 - 2 * p) / sd();
    }

    @Override
    public double excessKurtosis() {
        return 1 / variance() - 6;
    }

    @Override
    public double entropy() {
        return Information.nats(p) + Information.nats(1 - p);
    }

    @Override
    public double mode() {
        return p > 0.5 ? 1 : 0;
    }

    @Override
    public Support support() {
        return new Support(p == 1 ? 1 : 0, p == 0 ? 0 : 1);
    }
}
