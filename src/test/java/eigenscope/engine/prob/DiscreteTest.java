package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Masses, tails and entropies against sums of 50 digits (mpmath 1.3.0), and what is asked at the edges. */
final class DiscreteTest {
    private static final double GOOD = 1e-12;

    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, GOOD * Math.abs(expected));
    }

    @Test
    void aBillionTrialsKeepTheirDigitsFarOut() {
        var binomial = new Binomial(1e9, 0.3);
        assertClose(1.2555682132983163e-15, binomial.density(299_900_000));
        assertClose(2.584876717305777e-12, binomial.cumulative(299_900_000));
        assertEquals(299_900_000, binomial.quantile(2.584876717305777e-12));
    }

    @Test
    void aHundredMillionEventsKeepTheirDigitsFarOut() {
        assertClose(7.74390398469692e-24, new Poisson(1e8).survival(100_100_000));
    }

    @Test
    void aPopulationOfABillionKeepsItsDigitsFarOut() {
        var hypergeometric = new Hypergeometric(1e9, 5e8, 5e8);
        assertClose(1.0401126496736063e-13, hypergeometric.density(249_950_000));
        assertClose(1.2703342860532213e-10, hypergeometric.cumulative(249_950_000));
    }

    @Test
    void smallTailsAreNoDifferencesFromOne() {
        assertClose(3.451359061361976e-15, new Binomial(40, 0.3).survival(35));
        assertClose(4.641156932660146e-08, new NegativeBinomial(2.5, 0.1).survival(200));
        assertEquals(1, new Binomial(2, 1e-9).survival(0) / 2e-9, 1e-8);
    }

    @Test
    void zipfSumsItsPowers() {
        var zipf = new Zipf(1000, 1.5);
        assertClose(0.012405245336119898, zipf.density(10));
        assertClose(0.0013410012830787023, zipf.survival(900));
        assertClose(24.243812787512056, zipf.mean());
        assertEquals(2.9181713054440777, zipf.entropy(), 1e-10);
    }

    @Test
    void entropiesAreSums() {
        assertEquals(2.086672699880964, new Poisson(4).entropy(), 1e-12);
        // 1/2 ln(2 pi e v) - 1/(12 v) + O(1/v^2): R. Corless and others, LambertW and the entropy of a Poisson (1996)
        double v = 1e8;
        assertEquals(0.5 * Math.log(2 * Math.PI * Math.E * v) - 1 / (12 * v), new Poisson(v).entropy(), 1e-9);
    }

    @Test
    void theQuantileIsTheSmallestThatReachesP() {
        var dice = new DiscreteUniform(1, 6);
        assertEquals(3, dice.quantile(0.5));
        assertEquals(4, dice.quantile(0.500001));
        assertEquals(1, dice.quantile(1.0 / 6));
        assertEquals(0, new Binomial(2, 0.5).quantile(0.25));
        assertEquals(1, new Binomial(2, 0.5).quantile(0.75));
    }

    @Test
    void theEndsOfProbabilityAreTheEndsOfTheSupport() {
        var geometric = new Geometric(0.25);
        assertEquals(0, geometric.quantile(0));
        assertEquals(Double.POSITIVE_INFINITY, geometric.quantile(1));
        assertEquals(7, new Binomial(7, 0.5).quantile(1));
    }

    @Test
    void certaintyHasNoShape() {
        for (Discrete sure : new Discrete[] {
            new Binomial(5, 1), new Binomial(0, 0.5), new Geometric(1), new Hypergeometric(3, 3, 2), new Zipf(1, 2)
        }) {
            double atom = sure.support().low();
            assertEquals(atom, sure.support().high());
            assertEquals(1, sure.density(atom));
            assertEquals(1, sure.cumulative(atom));
            assertEquals(0, sure.variance());
            assertEquals(0, sure.entropy());
            assertEquals(Double.NaN, sure.skewness());
        }
    }

    @Test
    void twoDrawsOfTwoOrOneOfThreeAreACoin() {
        assertEquals(-2, new Hypergeometric(2, 1, 1).excessKurtosis());
        double p = 1.0 / 3;
        assertEquals(1 / (p * (1 - p)) - 6, new Hypergeometric(3, 1, 1).excessKurtosis(), 1e-14);
        assertEquals((1 - 2 * p) / Math.sqrt(p * (1 - p)), new Hypergeometric(3, 1, 1).skewness(), 1e-14);
    }

    @Test
    void betweenWholeNumbersThereIsNothing() {
        var poisson = new Poisson(3);
        assertEquals(0, poisson.density(2.5));
        assertEquals(Double.NEGATIVE_INFINITY, poisson.logDensity(-1));
        assertEquals(poisson.cumulative(2), poisson.cumulative(2.9));
        assertEquals(poisson.density(2) + poisson.density(3), poisson.between(2, 3), 1e-15);
    }

    @Test
    void weightsAreDividedByTheirSum() {
        var bars = assertInstanceOf(Made.Good.class, Family.CATEGORICAL.of(1, 0, 3, 0))
                .distribution();
        assertEquals(0.75, bars.density(2));
        assertEquals(new Support(0, 2), bars.support());
        assertEquals(2, bars.mode());
        assertEquals(1.5, bars.mean());
    }

    @Test
    void whatCannotBeIsRefusedInAClause() {
        assertRefused("successes", Family.HYPERGEOMETRIC.of(10, 11, 2));
        assertRefused("draws", Family.HYPERGEOMETRIC.of(10, 5, 12));
        assertRefused("high", Family.DISCRETE_UNIFORM.of(3, 2));
        assertRefused("weight 2", Family.CATEGORICAL.of(1, -1));
        assertRefused("above 0", Family.CATEGORICAL.of(0, 0));
        assertRefused("at least one weight", Family.CATEGORICAL.of());
    }

    private static void assertRefused(String part, Made made) {
        String reason = assertInstanceOf(Made.Refused.class, made).reason();
        assertTrue(reason.contains(part), reason);
    }
}
