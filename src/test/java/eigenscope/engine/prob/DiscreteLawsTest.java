package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What holds of every distribution of whole numbers, for random and degenerate parameters. */
final class DiscreteLawsTest {
    private static List<Discrete> some() {
        RandomGenerator random = new SplittableRandom(4);
        var some = new ArrayList<Discrete>();
        for (int i = 0; i < 100; i++) {
            double p = i % 10 == 0 ? 1 : i % 10 == 1 ? 1e-6 : random.nextDouble(0.001, 1);
            double n = random.nextInt(0, i % 3 == 0 ? 5 : 300);
            some.add(new Bernoulli(p));
            some.add(new Binomial(n, p));
            some.add(new Geometric(Math.max(p, 0.01)));
            some.add(new NegativeBinomial(random.nextDouble(0.1, 20), Math.max(p, 0.02)));
            some.add(new Poisson(random.nextDouble(1e-3, 200)));
            some.add(new Hypergeometric(n + 1, random.nextInt((int) n + 2), random.nextInt((int) n + 2)));
            some.add(new DiscreteUniform(-n, random.nextInt(50)));
            some.add(new Zipf(n + 1, random.nextDouble(0.1, 12)));
            some.add((Discrete) ((Made.Good) Family.CATEGORICAL.of(p, random.nextDouble(), 0, 1 - p)).distribution());
        }
        return some;
    }

    /** The atoms with all but 1e-13 of the probability on each side. */
    private static double[] atoms(Discrete d) {
        double from = d.support().isBounded() ? d.support().low() : d.quantile(1e-13);
        double to = d.support().isBounded() ? d.support().high() : d.upperQuantile(1e-13);
        double[] atoms = new double[(int) (to - from) + 1];
        for (int i = 0; i < atoms.length; i++) atoms[i] = from + i;
        return atoms;
    }

    @Test
    void massesAddUpToTheCumulative() {
        for (var d : some()) {
            double sum = d.cumulative(atoms(d)[0] - 1);
            for (double k : atoms(d)) {
                sum += d.density(k);
                assertEquals(sum, d.cumulative(k), 1e-12, () -> d + " at " + k);
                assertEquals(1, d.cumulative(k) + d.survival(k), 1e-14, () -> d + " at " + k);
            }
        }
    }

    @Test
    void momentsAreSumsOverTheMass() {
        for (var d : some()) {
            double mean = 0;
            for (double k : atoms(d)) mean += k * d.density(k);
            double variance = 0;
            for (double k : atoms(d)) variance += Math.pow(k - d.mean(), 2) * d.density(k);
            assertEquals(mean, d.mean(), 1e-9 * (1 + Math.abs(mean)), d::toString);
            assertEquals(variance, d.variance(), 1e-8 * (1 + variance), d::toString);
            if (!(d.variance() > 1e-3)) continue;
            double third = 0;
            double fourth = 0;
            for (double k : atoms(d)) {
                double z = (k - d.mean()) / d.sd();
                third += z * z * z * d.density(k);
                fourth += z * z * z * z * d.density(k);
            }
            assertEquals(third, d.skewness(), 1e-5 * (1 + Math.abs(third)), d::toString);
            assertEquals(fourth - 3, d.excessKurtosis(), 1e-3 * (1 + fourth), d::toString);
        }
    }

    @Test
    void theEntropyIsTheMeanOfTheLogarithm() {
        for (var d : some()) {
            double sum = 0;
            for (double k : atoms(d)) sum += Information.nats(d.density(k));
            assertEquals(sum, d.entropy(), 1e-9, d::toString);
        }
    }

    @Test
    void theModeHasTheLargestMassAndNoneBeforeItHasAsMuch() {
        for (var d : some()) {
            double largest = d.density(d.mode());
            for (double k : atoms(d))
                assertTrue(
                        k < d.mode() ? d.density(k) < largest * (1 + 1e-12) : d.density(k) <= largest * (1 + 1e-12),
                        () -> d + " at " + k);
        }
    }

    @Test
    void quantilesUndoTheCumulativeOnBothSides() {
        for (var d : some())
            for (double k : atoms(d)) {
                if (d.density(k) < 1e-12) continue;
                double p = d.cumulative(k);
                double q = d.survival(k);
                if (p < 0.5) assertEquals(k, d.quantile(p), () -> d + " at " + k);
                if (q < 0.5 && q > 0) assertEquals(k, d.upperQuantile(q), () -> d + " at " + k);
            }
    }

    @Test
    void largeParametersAreAnsweredQuickly() {
        long from = System.nanoTime();
        for (var d : new Discrete[] {
            new Binomial(1e9, 0.3),
            new Poisson(1e8),
            new Hypergeometric(1e9, 5e8, 5e8),
            new NegativeBinomial(1e9, 0.5),
            new NegativeBinomial(0.5, 1e-9),
            new Geometric(1e-12),
            new Zipf(1e9, 0.5)
        }) {
            double median = d.quantile(0.5);
            assertEquals(0.5, d.cumulative(median), 0.01, d::toString);
            assertTrue(Double.isFinite(d.entropy()), d::toString);
        }
        assertTrue(System.nanoTime() - from < 5e9);
    }

    @Test
    void drawsHaveTheMeanAndTheVariance() {
        int count = 40_000;
        for (var d : some().subList(18, 63)) {
            var running = Running.of(Draws.of(d, 7).first(count));
            double spread = d.sd() / Math.sqrt(count);
            assertEquals(d.mean(), running.mean(), 6 * spread + 1e-9, d::toString);
            if (!(d.variance() > 1e-3)) continue;
            double spreadOfVariance = d.variance() * Math.sqrt((d.excessKurtosis() + 2.01) / count);
            assertEquals(d.variance(), running.variance(), 7 * spreadOfVariance, d::toString);
        }
    }
}
