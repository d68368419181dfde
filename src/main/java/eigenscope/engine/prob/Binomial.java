package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.probability;
import static eigenscope.engine.prob.Parameter.whole;

/**
 * How many of n trials succeed.
 *
 * @param n trials, whole, 0 to 10^9
 * @param p chance of each, 0 to 1
 */
public record Binomial(double n, double p) implements TwoTailed {
    static final Definition DEFINITION = Definition.of(
            "Binomial",
            p -> new Made.Good(new Binomial(p[0], p[1])),
            whole("n", "n", "Trials", 1, 100, 10, 0, 1_000_000_000),
            probability("p", "p", "Chance of success", 0.5));

    @Override
    // region density
    public double logMass(double k) {
        return Saddle.logBinomial(k, n, p);
    }
    // endregion

    // P(X <= k) = I_q(n - k, k + 1), P(X > k) = I_p(k + 1, n - k), both with the factor (n - k) p P(X = k) in front
    @Override
    // region cumulative
    public double lower(double k) {
        // (n - k) - (n + 1) q
        double gap = Math.fma(n + 1, p, -k) - 1;
        return (n - k) * p * Math.exp(logMass(k)) * BetaFraction.value(n - k, k + 1, 1 - p, gap);
    }
    // endregion

    @Override
    public double upper(double k) {
        double gap = Math.fma(-(n + 1), p, k + 1);
        return (n - k) * p * Math.exp(logMass(k)) * BetaFraction.value(k + 1, n - k, p, gap);
    }

    @Override
    public double mean() {
        return n * p;
    }

    @Override
    public double variance() {
        return n * p * (1 - p);
    }

    @Override
    public double skewness() {
        return variance() > 0 ? (1 - 2 * p) / sd() : Double.NaN;
    }

    @Override
    public double excessKurtosis() {
        return variance() > 0 ? (1 - 6 * p * (1 - p)) / variance() : Double.NaN;
    }

    @Override
    public double mode() {
        return Math.clamp(Math.ceil((n + 1) * p) - 1, 0, n);
    }

    @Override
    public Support support() {
        return new Support(p == 1 ? n : 0, p == 0 ? 0 : n);
    }
}
