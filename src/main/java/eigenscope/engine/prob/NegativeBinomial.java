package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.Scale.LINEAR;
import static eigenscope.engine.prob.Parameter.Scale.LOGARITHMIC;

/**
 * How many trials fail before the r-th that succeeds; between whole r, the Poisson distribution whose rate has a gamma distribution.
 *
 * @param r successes waited for, positive, at most 10^9, whole or not
 * @param p chance of each, 10^-12 to 1
 */
public record NegativeBinomial(double r, double p) implements TwoTailed {
    static final Definition DEFINITION = Definition.of(
            "Negative binomial",
            p -> made(p[0], p[1]),
            new Parameter("r", "r", "Successes waited for", 0.5, 50, 5, Double.MIN_NORMAL, 1_000_000_000, LOGARITHMIC),
            chance("Chance of success"));

    private static final double MOST_FAILURES = 1e15;

    private static Made made(double r, double p) {
        return r * (1 - p) / p <= MOST_FAILURES
                ? new Made.Good(new NegativeBinomial(r, p))
                : new Made.Refused("r / p must be at most 10^15, so that counts keep their digits");
    }

    /** A chance so far from 0 that the waiting ends before counts run out of digits. */
    static Parameter chance(String label) {
        return new Parameter("p", "p", label, 0.01, 1, 0.5, 1e-12, 1, LINEAR);
    }

    @Override
    // region density
    public double logMass(double k) {
        return k == 0 ? r * Math.log(p) : Math.log(r) - Math.log(r + k) + Saddle.logBinomial(r, r + k, p);
    }
    // endregion

    // P(X <= k) = I_p(r, k + 1), P(X > k) = I_q(k + 1, r), both with the factor (r + k) q P(X = k) in front
    @Override
    // region cumulative
    public double lower(double k) {
        return tail(k, BetaFraction.value(r, k + 1, p, Math.fma(-(r + k + 1), p, r)));
    }

    private double tail(double k, double fraction) {
        double mass = Math.exp(logMass(k));
        // So far out that counts have no digits left the fraction has none either.
        return mass > 0 ? (r + k) * (1 - p) * mass * fraction : 0;
    }
    // endregion

    @Override
    public double upper(double k) {
        return tail(k, BetaFraction.value(k + 1, r, 1 - p, Math.fma(r + k + 1, p, -r)));
    }

    @Override
    public double mean() {
        return r * (1 - p) / p;
    }

    @Override
    public double variance() {
        return mean() / p;
    }

    @Override
    public double skewness() {
        return p < 1 ? (2 - p) / Math.sqrt(r * (1 - p)) : Double.NaN;
    }

    @Override
    public double excessKurtosis() {
        return p < 1 ? 6 / r + p * p / (r * (1 - p)) : Double.NaN;
    }

    @Override
    public double mode() {
        return Math.max(0, Math.ceil((r * (1 - p) - 1) / p));
    }

    @Override
    public Support support() {
        return p < 1 ? Support.POSITIVE : new Support(0, 0);
    }
}
