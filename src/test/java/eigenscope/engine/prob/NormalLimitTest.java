package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The distance of means from normal. */
final class NormalLimitTest {
    @Test
    void thirdMomentsAreTheIntegrals() {
        // E|X - 1|³ = 12/e - 2 of the exponential, 2√(2/π) of the normal, 3√3/4 of the uniform, by hand.
        assertEquals(12 / Math.E - 2, NormalLimit.thirdMoment(new Exponential(5)), 1e-8);
        assertEquals(2 * Math.sqrt(2 / Math.PI), NormalLimit.thirdMoment(new Normal(9, 2)), 1e-8);
        assertEquals(3 * Math.sqrt(3) / 4, NormalLimit.thirdMoment(new Uniform(-1, 4)), 1e-8);
        // (q² + p²)/√(pq) of the Bernoulli.
        assertEquals((0.81 + 0.01) / 0.3, NormalLimit.thirdMoment(new Bernoulli(0.1)), 1e-14);
    }

    @Test
    void withoutAThirdMomentThereIsNoBound() {
        assertTrue(Double.isNaN(NormalLimit.thirdMoment(new StudentT(2.5))));
        assertTrue(Double.isNaN(NormalLimit.bound(NormalLimit.thirdMoment(new Cauchy(0, 1)), 5)));
    }

    @Test
    void ofManyAtomsLyapunovsBoundIsNotLess() {
        double many = NormalLimit.thirdMoment(new Poisson(1e8));
        assertTrue(many >= 2 * Math.sqrt(2 / Math.PI) && many < 2.3, Double.toString(many));
    }

    @Test
    void theDistanceIsForetold() {
        // Exact laws of sums: gamma of n exponential draws, binomial of n coins.
        assertEquals(distance(new Exponential(1), 400), NormalLimit.rate(new Exponential(1)) / 20, 2e-4);
        assertEquals(distance(new Bernoulli(0.5), 400), NormalLimit.rate(new Bernoulli(0.5)) / 20, 2e-4);
    }

    @Test
    void withoutSkewnessTheDistanceIsForetoldToo() {
        var laplace = new Laplace(0, 1);
        assertEquals(0, NormalLimit.rate(laplace));
        double[] means = SampleMeans.of(Draws.of(laplace, 1), 3).between(0, 1_000_000);
        double measured = Kolmogorov.distance(Quantiles.of(means), new Normal(0, laplace.sd() / Math.sqrt(3)))
                .distance();
        assertEquals(NormalLimit.evenRate(laplace) / 3, measured, 5e-3);
    }

    private static double distance(Distribution one, int n) {
        var sum = SumLaw.of(one, n).orElseThrow();
        var normal = new Normal(n * one.mean(), Math.sqrt(n) * one.sd());
        double most = 0;
        double step = one.isDiscrete() ? 1 : normal.sd() / 500;
        double from = one.isDiscrete() ? 0 : normal.mean() - 5 * normal.sd();
        for (double x = from; x < normal.mean() + 5 * normal.sd(); x += step)
            most = Math.max(most, Math.abs(sum.cumulative(x) - normal.cumulative(x)));
        return most;
    }
}
