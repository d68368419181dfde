package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.probability;

/**
 * One trial: 1 with probability p, else 0.
 *
 * @param p 0 to 1
 */
public record Bernoulli(double p) implements Discrete {
    static final Definition DEFINITION = Definition.of(
            "Bernoulli", p -> new Made.Good(new Bernoulli(p[0])), probability("p", "p", "Chance of 1", 0.5));

    @Override
    // region density
    public double logMass(double k) {
        return k == 1 ? Math.log(p) : Math.log1p(-p);
    }
    // endregion

    @Override
    // region cumulative
    public double below(double k) {
        return 1 - p;
    }
    // endregion

    @Override
    public double above(double k) {
        return p;
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
        return variance() > 0 ? (1 - 2 * p) / sd() : Double.NaN;
    }

    @Override
    public double excessKurtosis() {
        return variance() > 0 ? 1 / variance() - 6 : Double.NaN;
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
