package eigenscope.engine.prob;

import java.util.List;
import org.apache.commons.numbers.gamma.LogBeta;

/**
 * What is known of a coin of unknown chance p of heads: a beta distribution, which flips turn into another one.
 *
 * <p>With the prior Beta(alpha, beta), the posterior after h heads and t tails is Beta(alpha + h, beta + t). A. Gelman and others, Bayesian
 * Data Analysis, section 2.4.
 *
 * @param belief the distribution of p
 */
public record BetaBinomial(Beta belief) {
    /** Numbers from one to another, both counted. */
    public record Interval(double low, double high) {}

    /**
     * Returns what is known after further flips.
     *
     * @param heads 0 or more
     * @param tails 0 or more
     */
    public BetaBinomial after(int heads, int tails) {
        if (heads < 0 || tails < 0)
            throw new IllegalArgumentException("want counts from 0 on, not %d and %d".formatted(heads, tails));
        return new BetaBinomial(new Beta(belief.alpha() + heads, belief.beta() + tails));
    }

    /**
     * Returns the interval that leaves equal probability below and above.
     *
     * @param probability of the interval, above 0 and below 1
     */
    public Interval equalTailed(double probability) {
        double rest = rest(probability) / 2;
        return new Interval(belief.quantile(rest), belief.upperQuantile(rest));
    }

    /**
     * Returns the shortest region of some probability, where the density is highest: one interval, or two at the ends if the density rises
     * to both of them. Of the uniform distribution, where all are equally short, the middle one.
     *
     * @param probability of the region, above 0 and below 1
     */
    public List<Interval> highestDensity(double probability) {
        double rest = rest(probability);
        double a = belief.alpha();
        double b = belief.beta();
        if (a == 1 && b == 1) return List.of(equalTailed(probability));
        if (a <= 1 && b >= 1) return List.of(new Interval(0, belief.upperQuantile(rest)));
        if (a >= 1 && b <= 1) return List.of(new Interval(belief.quantile(rest), 1));
        if (a > 1) {
            double below = level(rest);
            return List.of(new Interval(belief.quantile(below), belief.upperQuantile(rest - below)));
        }
        double below = level(probability);
        return List.of(
                new Interval(0, belief.quantile(below)), new Interval(belief.upperQuantile(probability - below), 1));
    }

    private static double rest(double probability) {
        if (!(probability > 0 && probability < 1))
            throw new IllegalArgumentException("want a probability above 0 and below 1, not " + probability);
        return 1 - probability;
    }

    /** Returns how much of some probability at both ends lies at the lower one when the density is the same at both borders. */
    private double level(double outer) {
        boolean isHill = belief.alpha() > 1;
        double low = 0;
        double high = outer;
        // To 1e-13 of it; the two densities are compared by their logarithms.
        for (int i = 0; i < 45; i++) {
            double below = (low + high) / 2;
            double left = belief.logDensity(belief.quantile(below));
            double right = belief.logDensity(belief.upperQuantile(outer - below));
            if (left < right == isHill) low = below;
            else high = below;
        }
        return (low + high) / 2;
    }

    /** Returns the chance that the next flip is heads, alpha/(alpha + beta). */
    public double nextIsHeads() {
        return belief.alpha() / (belief.alpha() + belief.beta());
    }

    /**
     * Returns the chance of k heads in the next n flips, C(n, k) B(alpha + k, beta + n − k)/B(alpha, beta), to 1e-12 relative for some
     * hundred flips.
     *
     * @param k 0 to n
     * @param n 0 or more
     */
    public double predictive(int k, int n) {
        if (!(0 <= k && k <= n)) throw new IllegalArgumentException("want 0 to %d heads, not %d".formatted(n, k));
        double a = belief.alpha();
        double b = belief.beta();
        // 1/C(n, k) = (n + 1) B(k + 1, n − k + 1)
        return Math.exp(LogBeta.value(a + k, b + n - k) - LogBeta.value(a, b) - LogBeta.value(k + 1.0, n - k + 1.0))
                / (n + 1);
    }
}
