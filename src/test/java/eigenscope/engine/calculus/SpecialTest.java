package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Reference numbers: mpmath 1.3.0 at 50 digits, of the doubles written here, rounded to doubles. */
final class SpecialTest {
    private static void assertClose(double[][] table, double relative, DoubleUnaryOperator function) {
        for (double[] row : table) {
            double found = function.applyAsDouble(row[0]);
            assertEquals(row[1], found, relative * Math.abs(row[1]), () -> "at " + row[0]);
        }
    }

    @Test
    void erfIsGoodTo1e15() {
        // mpmath.erf(x)
        double[][] table = {
            {1e-300, 1.1283791670955126e-300},
            {1e-9, 1.1283791670955127e-09},
            {0.25, 0.27632639016823696},
            {0.75, 0.7111556336535151},
            {0.999999, 0.8427003778418023},
            {1, 0.8427007929497149},
            {1.5, 0.9661051464753108},
            {2, 0.9953222650189527},
            {3.5, 0.9999992569016276},
            {5.9, 0.9999999999999999}
        };
        assertClose(table, 1e-15, SpecialErf::erf);
        assertClose(table, 1e-15, x -> -SpecialErf.erf(-x));
    }

    @Test
    void erfEndsAtOneAndPassesNaNOn() {
        assertEquals(1, SpecialErf.erf(Double.POSITIVE_INFINITY));
        assertEquals(-1, SpecialErf.erf(-1e300));
        assertEquals(Double.NaN, SpecialErf.erf(Double.NaN));
    }

    @Test
    void theNormalCumulativeKeepsItsDigitsInTheTail() {
        // mpmath.erfc(-x/sqrt(2))/2
        double[][] table = {
            {-37.5, 4.605353009581955e-308},
            {-20, 2.7536241186062337e-89},
            {-8, 6.220960574271784e-16},
            {-3, 0.0013498980316300946},
            {-1.5, 0.06680720126885807},
            {-1.3, 0.09680048458561033},
            {-0.5, 0.3085375387259869},
            {0, 0.5},
            {1, 0.8413447460685429},
            {6, 0.9999999990134123}
        };
        assertClose(table, 2e-15, SpecialErf::normalCumulative);
        assertEquals(0, SpecialErf.normalCumulative(-1e200));
        assertEquals(1, SpecialErf.normalCumulative(1e200));
    }

    @Test
    void theBellKeepsItsDigitsInTheTail() {
        // mpmath.exp(-x**2)
        double[][] table = {
            {-26, 2.6117417612840555e-294},
            {-9.3, 2.7407552847225623e-38},
            {0, 1},
            {1, 0.36787944117144233},
            {5.5, 7.287724095819692e-14},
            {26.5, 1.0392022621430825e-305}
        };
        assertClose(table, 1e-15, SpecialErf::gaussian);
        assertEquals(0, SpecialErf.gaussian(1e200));
    }

    @Test
    void gammaIsGoodTo1e13() {
        // mpmath.gamma(x)
        double[][] table = {
            {1e-300, 9.999999999999999e+299},
            {1e-5, 99999.42279422555},
            {0.3, 2.991568987687591},
            {0.5, 1.772453850905516},
            {1.4616321449683622, 0.8856031944108887},
            {2.5, 1.329340388179137},
            {25, 6.204484017332394e+23},
            {100.5, 9.320963104082716e+156},
            {171, 7.257415615307999e+306},
            {171.6, 1.5858969096672565e+308},
            {-0.5, -3.544907701811032},
            {-1e-9, -1000000000.5772156},
            {-3.0000001, 1666666.4600413917},
            {-20.7, -1.9040507251044001e-19},
            {-100.5, -3.3536908198076787e-159}
        };
        assertClose(table, 1e-13, SpecialGamma::gamma);
    }

    @Test
    void gammaOfWholeNumbersIsTheFactorialExactly() {
        double factorial = 1;
        for (int n = 1; n < 23; n++) {
            assertEquals(factorial, SpecialGamma.gamma(n));
            factorial *= n;
        }
    }

    @Test
    void gammaOverflowsToInfinityAndHasNoValueAtItsPoles() {
        assertEquals(Double.POSITIVE_INFINITY, SpecialGamma.gamma(172));
        assertEquals(Double.NaN, SpecialGamma.gamma(0));
        assertEquals(Double.NaN, SpecialGamma.gamma(-4));
        assertEquals(Double.NaN, SpecialGamma.digamma(-4));
        assertEquals(Double.NaN, SpecialGamma.trigamma(0));
        assertEquals(Double.NaN, SpecialGamma.gamma(Double.NaN));
    }

    @Test
    void digammaAndTrigammaAreGoodTo1e13() {
        // mpmath.psi(0, x), mpmath.psi(1, x)
        double[][] table = {
            {1e-5, -100000.57719921567, 10000000001.644909},
            {0.3, -3.502524222200133, 12.245364546107732},
            {1, -0.5772156649015329, 1.6449340668482264},
            {1.5, 0.03648997397857652, 0.9348022005446793},
            {2.5, 0.7031566406452432, 0.49035775610023485},
            {9.9, 2.2411803166063815, 0.1062830416287406},
            {14.9, 2.6674289762160424, 0.06941658320709579},
            {15.1, 2.681216839951709, 0.06846641759625392},
            {1e6, 13.81551005796419, 1.0000005000001667e-06},
            {-0.5, 0.03648997397857652, 8.934802200544679},
            {-20.7, 0.7715931850825055, 15.032252630716735},
            {-3.0000001, 10000001.272483157, 1.0000000032731878e+14}
        };
        assertClose(table, 1e-13, SpecialGamma::digamma);
        for (double[] row : table)
            assertEquals(row[2], SpecialGamma.trigamma(row[0]), 1e-13 * row[2], () -> "at " + row[0]);
    }

    @Test
    void gammaObeysItsRecurrence() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double x = random.nextDouble(0.01, 100);
            double next = SpecialGamma.gamma(x + 1);
            // x + 1 is rounded, which moves the value by up to x ln(x) ulps
            assertEquals(next, x * SpecialGamma.gamma(x), 1e-13 * next);
        }
    }

    @Test
    void log2OfAPowerOfTwoIsExact() {
        for (int n = -1074; n < 1024; n++) assertEquals(n, Special.log2(Math.scalb(1.0, n)));
    }

    @Test
    void log2AgreesWithTheNaturalLogarithm() {
        var random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            double x = Math.exp(random.nextDouble(-700, 700));
            double expected = Math.log(x) / Math.log(2);
            assertEquals(expected, Special.log2(x), 1e-15 * Math.abs(expected));
        }
        assertEquals(Double.NaN, Special.log2(-1));
        assertEquals(Double.NEGATIVE_INFINITY, Special.log2(0));
    }

    @Test
    void modLiesBetweenZeroAndItsSecondArgument() {
        assertEquals(1, Special.mod(7, 3));
        assertEquals(2, Special.mod(-7, 3));
        assertEquals(-2, Special.mod(7, -3));
        assertEquals(-1, Special.mod(-7, -3));
        assertEquals(Double.NaN, Special.mod(1, 0));
        var random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            double x = random.nextDouble(-100, 100);
            double y = random.nextDouble(-5, 5);
            double mod = Special.mod(x, y);
            assertTrue(y > 0 ? mod >= 0 && mod <= y : mod <= 0 && mod >= y);
            assertEquals(x, mod + y * Special.quotient(x, y), 1e-13);
        }
    }

    @Test
    void theSlopeOfTheSigmoidKeepsItsDigitsFarOut() {
        double tail = Math.exp(-700);
        assertEquals(tail, Special.sigmoid(-700), 1e-15 * tail);
        assertEquals(tail, Special.sigmoidSlope(700), 1e-15 * tail);
        assertEquals(tail, Special.softplus(-700), 1e-15 * tail);
        assertEquals(4 * tail, Special.sechSquared(350), 1e-14 * tail);
        assertEquals(1000, Special.softplus(1000));
        assertEquals(0, Special.sigmoid(-1000));
        assertEquals(1, Special.sigmoid(1000));
        assertEquals(0, Special.sechSquared(-1000));
    }
}
