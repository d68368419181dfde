package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a family says of itself, and which parameters and moments there are not. */
final class FamilyTest {
    private static Made make(Family family, String parameters) {
        return family.of(Arrays.stream(parameters.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    private static Distribution good(Family family, String parameters) {
        return assertInstanceOf(Made.Good.class, make(family, parameters)).distribution();
    }

    @ParameterizedTest
    @EnumSource(value = Family.class, mode = EnumSource.Mode.EXCLUDE, names = "CATEGORICAL")
    void itsUsualParametersMakeADistribution(Family family) {
        double[] usual =
                family.parameters().stream().mapToDouble(Parameter::initial).toArray();
        assertInstanceOf(Made.Good.class, family.of(usual));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void itsParametersHaveDifferentNames(Family family) {
        var ids = family.parameters().stream().map(Parameter::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @ParameterizedTest
    @EnumSource(value = Family.class, mode = EnumSource.Mode.EXCLUDE, names = "CATEGORICAL")
    void theWrongNumberOfParametersIsAMistakeOfTheProgram(Family family) {
        assertThrows(IllegalArgumentException.class, () -> family.of(1, 2, 3, 4, 5, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "UNIFORM, 1 1, low must lie below high",
        "LOG_UNIFORM, 3 2, low must lie below high",
        "TRUNCATED_NORMAL, 0 1 2 -2, low must lie below high",
        "TRIANGULAR, 0 3 2, mode must lie between low and high",
        "TRIANGULAR, 1 1 1, low must lie below high",
        "TRAPEZOIDAL, '0 2 1 3', 'low, rise, fall and high must stand in this order'",
        "UNIFORM, -1.7e308 1.7e308, low and high lie too far apart",
        "FOLDED_NORMAL, 1e200 1, mean must lie within 10^150 standard deviations of 0"
    })
    void parametersThatMakeNoDistributionAreRefusedWithAReason(Family family, String parameters, String reason) {
        assertEquals(new Made.Refused(reason), make(family, parameters));
    }

    @Test
    void aCategoricalDistributionTakesAnyNumberOfWeightsButNone() {
        assertEquals(new Categorical(List.of(0.25, 0.75)), good(Family.CATEGORICAL, "1 3"));
        assertEquals(
                6,
                ((Categorical) good(Family.CATEGORICAL, "1 2 3 4 5 6"))
                        .probabilities()
                        .size());
        assertInstanceOf(Made.Refused.class, Family.CATEGORICAL.of());
    }

    /** Moments from the definitions as integrals: N. L. Johnson, S. Kotz, N. Balakrishnan, Continuous Univariate Distributions. */
    @ParameterizedTest
    @CsvSource({
        "CAUCHY, 0 1, NaN, NaN, NaN, NaN",
        "LEVY, 0 1, Infinity, Infinity, NaN, NaN",
        "STUDENT_T, 1, NaN, NaN, NaN, NaN",
        "STUDENT_T, 1.5, 0, Infinity, NaN, NaN",
        "STUDENT_T, 3, 0, 3, NaN, Infinity",
        "PARETO, 1 1, Infinity, Infinity, NaN, NaN",
        "PARETO, 1 2, 2, Infinity, NaN, NaN",
        "PARETO, 1 2.5, 1.6666666666666667, 2.2222222222222223, Infinity, Infinity",
        "F, 3 2, Infinity, Infinity, NaN, NaN",
        "F, 4 5, 1.6666666666666667, 9.722222222222221, Infinity, Infinity"
    })
    void momentsThatDoNotExistAreNotNumbersAndOthersMayBeInfinite(
            Family family, String parameters, double mean, double variance, double skewness, double excessKurtosis) {
        Distribution d = good(family, parameters);
        assertEquals(mean, d.mean(), 1e-14);
        assertEquals(variance, d.variance(), 1e-13);
        assertEquals(skewness, d.skewness());
        assertEquals(excessKurtosis, d.excessKurtosis());
    }

    @ParameterizedTest
    @CsvSource({
        "UNIFORM, 0 1, NaN",
        "TRIANGULAR, 0 1 2, 1",
        "TRAPEZOIDAL, 0 1 2 3, NaN",
        "GAMMA, 3 2, 4",
        "GAMMA, 0.5 2, 0",
        "BETA, 2 2, 0.5",
        "BETA, 0.5 0.5, NaN",
        "BETA, 3 1, 1",
        "F, 4 2, 0.25",
        "LEVY, 1 3, 2",
        "TRUNCATED_NORMAL, 0 1 -3 -2, -2",
        "FOLDED_NORMAL, 0.5 1, 0",
        "PARETO, 2 3, 2"
    })
    void theModeIsThePeakOrNoSinglePlace(Family family, String parameters, double mode) {
        assertEquals(mode, good(family, parameters).mode(), 1e-15);
    }

    @Test
    void aPoleIsInfinite() {
        assertEquals(Double.POSITIVE_INFINITY, new Gamma(0.5, 1).density(0));
        assertEquals(Double.POSITIVE_INFINITY, new Beta(2, 0.5).density(1));
        assertEquals(1, new Gamma(1, 1).density(0), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void outsideTheSupportNothingIsLikely(Family family) {
        for (Distribution d : Families.drawn(family, 5)) {
            if (Double.isFinite(d.support().low()))
                assertEquals(0, d.density(d.support().low() - 1));
            if (Double.isFinite(d.support().high()))
                assertEquals(0, d.survival(d.support().high() + 1));
            assertTrue(Double.isFinite(d.entropy()), d::toString);
        }
    }
}
