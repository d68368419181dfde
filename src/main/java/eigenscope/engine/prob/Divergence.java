package eigenscope.engine.prob;

/**
 * How far one distribution is from another. With p and q their densities or masses, P and Q their cumulative functions:
 *
 * <ul>
 *   <li>Kullback–Leibler divergence ∫ p ln(p/q), nats
 *   <li>cross-entropy −∫ p ln q, nats, the entropy of p plus that divergence
 *   <li>Hellinger distance √(½ ∫ (√p − √q)²), 0 to 1
 *   <li>Wasserstein-1 distance ∫ |P − Q|, in the units of x
 * </ul>
 *
 * <p>Closed forms of the usual pairs, else quadrature or summation. Sources: T. M. Cover and J. A. Thomas, Elements of Information Theory,
 * chapters 2 and 8; L. Pardo, Statistical Inference Based on Divergence Measures; S. S. Vallender, Theory of Probability and its
 * Applications 18 (1974) 784–786.
 */
public sealed interface Divergence {
    /**
     * A number.
     *
     * @param value at least 0, but for cross-entropies
     * @param error a bound of its absolute error
     * @param isClosed whether it comes from a formula, without quadrature or a sum that was cut
     */
    record Value(double value, double error, boolean isClosed) implements Divergence {}

    /**
     * Infinite.
     *
     * @param reason why, in one clause
     */
    record Infinite(String reason) implements Divergence {}

    /**
     * No number, not even an infinite one.
     *
     * @param reason why, in one clause
     */
    record Undefined(String reason) implements Divergence {}

    /** Returns the Kullback–Leibler divergence of p from q: what it costs to take q for p. */
    static Divergence kullbackLeibler(Distribution p, Distribution q) {
        if (p.equals(q)) return closed(0, 0);
        var obstacle = DivergenceTails.withoutEnd(p, q);
        if (obstacle.isPresent()) return new Infinite(obstacle.get());
        double formula = DivergenceForms.kullbackLeibler(p, q);
        return Double.isNaN(formula) ? DivergenceSums.kullbackLeibler(p, q) : closed(Math.max(formula, 0), formula);
    }

    /** Returns the cross-entropy of q under p: the mean surprise of rows from p at one who expects q. */
    static Divergence crossEntropy(Distribution p, Distribution q) {
        if (p.isDiscrete() != q.isDiscrete())
            return new Undefined("a density and masses have no common unit of information");
        double entropy = p.entropy();
        return switch (kullbackLeibler(p, q)) {
            case Value(double value, double error, boolean isClosed) ->
                new Value(entropy + value, error + DivergenceSums.ENTROPY * Math.abs(entropy), isClosed);
            case Infinite infinite -> infinite;
            case Undefined undefined -> undefined;
        };
    }

    /** Returns the Hellinger distance. */
    static Divergence hellinger(Distribution p, Distribution q) {
        if (p.equals(q)) return closed(0, 0);
        // Masses lie on a set that has no length, densities beside it: nothing is common.
        if (p.isDiscrete() != q.isDiscrete()) return closed(1, 0);
        double logOverlap = DivergenceForms.logOverlap(p, q);
        return Double.isNaN(logOverlap)
                ? DivergenceSums.hellinger(p, q)
                : closed(Math.sqrt(Math.max(-Math.expm1(logOverlap), 0)), 1);
    }

    /** Returns the Wasserstein-1 distance, also called the earth mover's: the least mean way on which one becomes the other. */
    static Divergence wasserstein(Distribution p, Distribution q) {
        if (p.equals(q)) return closed(0, 0);
        double formula = DivergenceForms.wasserstein(p, q);
        if (!Double.isNaN(formula)) return closed(formula, formula);
        boolean hasMean = DivergenceTails.hasMean(p);
        if (hasMean != DivergenceTails.hasMean(q)) return new Infinite("one has a mean and the other has none");
        if (!hasMean) return DivergenceTails.withoutMeans(p, q);
        return DivergenceSums.wasserstein(p, q);
    }

    private static Value closed(double value, double size) {
        return new Value(value, 1e-14 * Math.abs(size), true);
    }
}
