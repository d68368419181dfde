package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Two normal distributions in one, against mpmath 1.3.0 with 50 digits. */
final class MixtureTest {
    private static final Mixture MIXTURE = new Mixture(0.6, -1.5, 1, 2, 0.7);

    @Test
    void tailsKeepTheirDigits() {
        assertEquals(3.0738552475710465e-24, MIXTURE.survival(9), 1e-34);
    }

    @Test
    void quantilesAreFoundInTheTailAndInside() {
        assertEquals(-8.462902160020775, MIXTURE.quantile(1e-12), 1e-12);
        assertEquals(1.5318648548066893, MIXTURE.quantile(0.7), 1e-13);
    }

    @Test
    void momentsAndEntropyAreThoseOfBothTogether() {
        assertEquals(3.736, MIXTURE.variance(), 1e-14);
        assertEquals(0.1070179954769445, MIXTURE.skewness(), 1e-14);
        assertEquals(-1.2508230584761268, MIXTURE.excessKurtosis(), 1e-14);
        assertEquals(1.895724578759259, MIXTURE.entropy(), 1e-10);
    }

    @Test
    void theModeIsTheHigherPeak() {
        assertEquals(-1.499974644209702, MIXTURE.mode(), 1e-12);
        assertEquals(2, new Mixture(0.5, -2, 1, 2, 0.01).mode(), 1e-8);
    }

    @Test
    void twoPeaksOfOneHeightHaveNoMode() {
        assertEquals(Double.NaN, new Mixture(0.5, -3, 1, 3, 1).mode());
    }

    @Test
    void withAllTheWeightItIsOneNormal() {
        var one = new Mixture(1, 3, 2, -50, 0.1);
        var normal = new Normal(3, 2);
        assertEquals(normal.quantile(0.01), one.quantile(0.01));
        assertEquals(normal.logDensity(40), one.logDensity(40), 1e-13);
        assertEquals(3, one.mode());
        assertEquals(normal.entropy(), one.entropy(), 1e-10);
    }

    @Test
    void quantilesUndoTheCumulativeForAllWeightsAndWidths() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 300; i++) {
            var m = new Mixture(
                    random.nextDouble(),
                    random.nextDouble(-50, 50),
                    Math.pow(10, random.nextDouble(-3, 2)),
                    random.nextDouble(-50, 50),
                    Math.pow(10, random.nextDouble(-3, 2)));
            double p = Math.pow(10, random.nextDouble(-15, -0.4));
            // What a last place of x changes.
            double lower = m.quantile(p);
            double upper = m.upperQuantile(p);
            assertEquals(p, m.cumulative(lower), 1e-12 * p + 4 * Math.ulp(lower) * m.density(lower), m::toString);
            assertEquals(p, m.survival(upper), 1e-12 * p + 4 * Math.ulp(upper) * m.density(upper), m::toString);
        }
    }
}
