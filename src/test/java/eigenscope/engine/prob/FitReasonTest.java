package eigenscope.engine.prob;

import static eigenscope.engine.prob.Samples.present;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fit says when there is none. */
final class FitReasonTest {
    private static String reason(Family family, double... rows) {
        return assertInstanceOf(Fit.None.class, Fit.of(family, rows, present(family)))
                .reason();
    }

    private static final double[][] POOR = {
        {},
        {0},
        {1},
        {0.5},
        {-1},
        {1, 1, 1},
        {0, 0},
        {0, 1},
        {1e300, 1e-300},
        {Double.MAX_VALUE, -Double.MAX_VALUE},
        {Double.NaN},
        {1, Double.POSITIVE_INFINITY},
        {0.5, 0.5, 0.6},
        {2, 3},
        {1, 1 + 1e-15}
    };

    @ParameterizedTest
    @EnumSource(Family.class)
    void poorRowsGiveAReasonOrFiniteNumbers(Family family) {
        for (double[] rows : POOR)
            switch (Fit.of(family, rows, present(family))) {
                case Fit.None(String why) -> assertReadable(why);
                case Fit.Found f -> {
                    assertTrue(f.values().stream().allMatch(Double::isFinite), () -> Arrays.toString(rows) + f);
                    assertTrue(
                            f.standardErrors().stream().noneMatch(e -> Double.isInfinite(e)),
                            () -> Arrays.toString(rows) + f);
                    assertTrue(!Double.isNaN(f.logLikelihood()), () -> Arrays.toString(rows) + f);
                }
            }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void poorRowsHaveReadableReasonsAndFiniteMoments(Family family) {
        for (double[] rows : POOR)
            switch (MomentFit.of(family, rows, present(family))) {
                case Fit.None(String why) -> assertReadable(why);
                case Fit.Found f ->
                    assertTrue(f.values().stream().allMatch(Double::isFinite), () -> Arrays.toString(rows) + f);
            }
    }

    private static void assertReadable(String why) {
        assertTrue(why.length() > 10, why);
        assertFalse(why.matches(".*(NaN|Infinity|\\d{16}|\\dE|-\\d).*"), why);
    }

    @Test
    void aRowOutsideTheSupportIsNamed() {
        assertEquals("needs values above 0; row 3 is \u22122", reason(Family.GAMMA, 1, 2, -2));
        assertEquals("needs whole numbers from 0 to 20; row 1 is 2.5", reason(Family.BINOMIAL, 2.5));
        assertEquals("needs values between 0 and 1; row 2 is 1", reason(Family.BETA, 0.5, 1));
        assertEquals("needs finite values; row 2 is undefined", reason(Family.NORMAL, 0.5, Double.NaN));
        assertEquals("there are no rows", reason(Family.NORMAL));
        assertEquals("its rows lie too far apart, from \u22121e300 to 1e300", reason(Family.TRIANGULAR, 1e300, -1e300));
    }

    @Test
    void aLikelihoodWithoutAMaximumSaysSo() {
        assertEquals("all rows are equal: the likelihood has no maximum", reason(Family.NORMAL, 3, 3));
        assertTrue(reason(Family.CAUCHY, 3, 3, 1, 9).contains("half of the rows are equal"));
        assertTrue(reason(Family.NEGATIVE_BINOMIAL, 2, 3, 2).contains("no more than those of a Poisson"));
        assertTrue(reason(Family.STUDENT_T, 0.1, -0.2, 0.3).contains("no heavier tails"));
        assertTrue(reason(Family.MIXTURE, 1, 1, 2, 4).contains("shrinks"));
        assertTrue(reason(Family.TRUNCATED_NORMAL, 0.01, 0.99).contains("bend down too little"));
    }
}
