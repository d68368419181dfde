package eigenscope.engine.prob;

import java.util.function.DoubleUnaryOperator;

/** Expected values by the roads that no family takes: sums over atoms, and integrals over the probability p of g(quantile(p)). */
final class Expectation {
    private static final double STEP = 1. / 64;
    private static final double REACH = 4.5;

    private Expectation() {}

    /** Returns E[g(X)], to 1e-10 relative or so where the tails of g(X) have some moments to spare. */
    static double of(Distribution d, DoubleUnaryOperator g) {
        return d.isDiscrete() ? sum(d, g) : integral(d, g);
    }

    private static double sum(Distribution d, DoubleUnaryOperator g) {
        double sum = 0;
        double high = d.upperQuantile(1e-17);
        for (double x = d.quantile(1e-17); x <= high; x++)
            if (d.density(x) > 0) sum += d.density(x) * g.applyAsDouble(x);
        return sum;
    }

    /** By H. Takahasi and M. Mori's double exponential rule, which bears poles at both ends, on either half: many a density has a kink at its median. */
    private static double integral(Distribution d, DoubleUnaryOperator g) {
        double sum = 0;
        for (double t = -REACH; t <= REACH; t += STEP) {
            double share = 1 / (1 + Math.exp(-Math.PI * Math.sinh(t)));
            double weight = STEP * Math.PI * Math.cosh(t) * share * (1 - share) / 2;
            if (weight == 0) continue;
            double both = g.applyAsDouble(d.quantile(share / 2)) + g.applyAsDouble(d.upperQuantile(share / 2));
            // Next to an end of the support the place may round to it, where a logarithm is infinite.
            if (Double.isFinite(both)) sum += weight * both;
        }
        return sum;
    }
}
