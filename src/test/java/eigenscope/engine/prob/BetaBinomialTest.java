package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What flips say of a coin. */
final class BetaBinomialTest {
    private static BetaBinomial coin(double alpha, double beta) {
        return new BetaBinomial(new Beta(alpha, beta));
    }

    @Test
    void flipsAreAddedToTheParameters() {
        assertEquals(coin(9, 5), coin(2, 2).after(7, 3));
        assertEquals(coin(2, 2).after(7, 3), coin(2, 2).after(1, 3).after(6, 0));
    }

    @Test
    void equalTailsAreThoseOfSciPy() {
        // scipy.stats.beta.ppf([0.025, 0.975], 9, 5)
        var interval = coin(9, 5).equalTailed(0.95);
        assertEquals(0.3857383382492956, interval.low(), 1e-12);
        assertEquals(0.8614206611098394, interval.high(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"9, 5, 0.95", "2, 30, 0.8", "1.5, 1.2, 0.5", "300, 700, 0.99"})
    void theDensityIsTheSameAtBothBordersOfTheShortestInterval(double alpha, double beta, double probability) {
        var coin = coin(alpha, beta);
        var interval = coin.highestDensity(probability).getFirst();
        var belief = coin.belief();
        assertEquals(probability, belief.between(interval.low(), interval.high()), 1e-12);
        assertEquals(1, belief.density(interval.low()) / belief.density(interval.high()), 1e-9);
        var equal = coin.equalTailed(probability);
        assertTrue(interval.high() - interval.low() <= equal.high() - equal.low() + 1e-12);
    }

    @Test
    void aDensityThatFallsHasItsHighestPartAtItsEnd() {
        var falling = coin(1, 2).highestDensity(0.9).getFirst();
        assertEquals(0, falling.low());
        // P(X > x) = (1 − x)²
        assertEquals(1 - Math.sqrt(0.1), falling.high(), 1e-12);
        assertEquals(1, coin(3, 1).highestDensity(0.9).getFirst().high());
    }

    @Test
    void aDensityThatRisesToBothEndsHasTwoHighestParts() {
        var parts = coin(0.5, 0.5).highestDensity(0.5);
        // the arcsine law: P(X ≤ x) = (2/π) arcsin √x = 1/4 at x = sin²(π/8)
        assertEquals(2, parts.size());
        assertEquals(Math.pow(Math.sin(Math.PI / 8), 2), parts.getFirst().high(), 1e-11);
        assertEquals(1 - Math.pow(Math.sin(Math.PI / 8), 2), parts.getLast().low(), 1e-11);
    }

    @Test
    void ofTheUniformDistributionTheMiddleIsTaken() {
        var interval = coin(1, 1).highestDensity(0.9).getFirst();
        assertEquals(0.05, interval.low(), 1e-14);
        assertEquals(0.95, interval.high(), 1e-14);
    }

    @Test
    void theNextFlipsAreThoseOfTheBetaBinomialLaw() {
        // scipy.stats.betabinom.pmf(3, 10, 9, 5)
        assertEquals(0.0475934080726112, coin(9, 5).predictive(3, 10), 1e-14);
        assertEquals(9.0 / 14, coin(9, 5).nextIsHeads(), 1e-15);
        assertEquals(9.0 / 14, coin(9, 5).predictive(1, 1), 1e-15);
        assertEquals(
                1,
                IntStream.rangeClosed(0, 100)
                        .mapToDouble(k -> coin(0.5, 3).predictive(k, 100))
                        .sum(),
                1e-13);
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> coin(1, 1).after(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> coin(1, 1).equalTailed(1));
        assertThrows(IllegalArgumentException.class, () -> coin(1, 1).highestDensity(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> coin(1, 1).predictive(3, 2));
    }
}
