package eigenscope.engine.prob;

import static eigenscope.engine.prob.Samples.named;
import static eigenscope.engine.prob.Samples.present;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Fits by moments: the fitted distribution has the moments of the rows. */
final class MomentFitTest {
    private static Distribution fitted(Family family, double[] rows) {
        var fit = assertInstanceOf(Fit.Found.class, MomentFit.of(family, rows, present(family)));
        assertTrue(fit.standardErrors().stream().allMatch(e -> Double.isNaN(e)));
        return Samples.distribution(family, fit.values());
    }

    private static double moment(double[] rows, int power, double around) {
        return Arrays.stream(rows)
                .map(x -> Math.pow(x - around, power))
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, R",
        "UNIFORM, R",
        "GAMMA, A",
        "BETA, U",
        "F, F",
        "LAPLACE, R",
        "LOGISTIC, R",
        "LOG_NORMAL, A",
        "WEIBULL, A",
        "PARETO, A",
        "TRIANGULAR, U",
        "GUMBEL, R",
        "LOG_UNIFORM, A",
        "NEGATIVE_BINOMIAL, C"
    })
    void meanAndVarianceAreThoseOfTheRows(Family family, String name) {
        double[] rows = name.equals("F") ? Samples.numbers("0.1 0.3 1.2 2.9 1.8 0.9 0.4 1.5 3.1 0.2") : named(name);
        var fitted = fitted(family, rows);
        double mean = moment(rows, 1, 0);
        double variance = moment(rows, 2, mean);
        assertEquals(mean, fitted.mean(), 1e-10 * variance);
        assertEquals(variance, fitted.variance(), 1e-9 * variance);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPONENTIAL, A",
        "CHI_SQUARED, A",
        "POISSON, C",
        "GEOMETRIC, C",
        "BINOMIAL, C",
        "ZIPF, Z",
        "TRUNCATED_NORMAL, U"
    })
    void theMeanIsThatOfTheRows(Family family, String rows) {
        assertEquals(moment(named(rows), 1, 0), fitted(family, named(rows)).mean(), 1e-10);
    }

    @Test
    void symmetricAndFoldedLawsHaveTheEvenMomentsOfTheRows() {
        assertEquals(
                moment(named("R"), 2, 0), fitted(Family.STUDENT_T, named("R")).variance(), 1e-12);
        var folded = fitted(Family.FOLDED_NORMAL, named("P"));
        assertEquals(moment(named("P"), 2, 0), folded.variance() + folded.mean() * folded.mean(), 1e-9);
        var nakagami = assertInstanceOf(Nakagami.class, fitted(Family.NAKAGAMI, named("A")));
        assertEquals(moment(named("A"), 2, 0), nakagami.spread(), 1e-12);
        // the variance of the square is spread²/shape
        assertEquals(
                moment(named("A"), 4, 0) - Math.pow(moment(named("A"), 2, 0), 2),
                nakagami.spread() * nakagami.spread() / nakagami.shape(),
                1e-10);
    }

    @Test
    void aTriangleHasTheSkewnessOfTheRowsToo() {
        double[] rows = named("U");
        double mean = moment(rows, 1, 0);
        double skewness = moment(rows, 3, mean) / Math.pow(moment(rows, 2, mean), 1.5);
        assertEquals(skewness, fitted(Family.TRIANGULAR, rows).skewness(), 1e-10);
    }

    @Test
    void wholeNumbersAreTheNearestOnes() {
        assertEquals(new DiscreteUniform(-2, 10), fitted(Family.DISCRETE_UNIFORM, named("C")));
        // 46/12 of 15 draws, of 60: 15.33
        assertEquals(new Hypergeometric(60, 15, 15), fitted(Family.HYPERGEOMETRIC, named("C")));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void poorRowsGiveAReasonOrFiniteNumbers(Family family) {
        for (double[] rows :
                new double[][] {{}, {0}, {1}, {0.5}, {-1}, {1, 1}, {0, 0}, {0, 1}, {1e300, 1e-300}, {Double.NaN}, {2, 3}
                })
            switch (MomentFit.of(family, rows, present(family))) {
                case Fit.None(String why) -> assertTrue(why.length() > 10, why);
                case Fit.Found f ->
                    assertTrue(f.values().stream().allMatch(Double::isFinite), () -> Arrays.toString(rows) + f);
            }
    }

    @Test
    void whatHasNoMeanHasNoFit() {
        assertTrue(assertInstanceOf(Fit.None.class, MomentFit.of(Family.CAUCHY, named("R"), present(Family.CAUCHY)))
                .reason()
                .contains("no mean"));
    }
}
