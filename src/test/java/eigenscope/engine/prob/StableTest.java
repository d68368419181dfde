package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.quadrature.Quadrature;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stable densities, and the tails that lead to them. */
final class StableTest {
    // mpmath with 30 digits, from the integral of the characteristic function.
    @ParameterizedTest
    @CsvSource({
        "1.5, 1, 0, 0.19751617184719186",
        "1.5, 1, 1, 0.10625124301323875",
        "1.5, 1, -2, 0.21448383283298982",
        "1.5, 1, 6, 0.0064172509484386199",
        "1.5, 0, 0.7, 0.24078419849245477",
        "1.2, 1, 2, 0.022507218015316156",
        "1.8, 1, -3, 0.032197968833097141",
        "1.25, -0.5, 1.5, 0.28889672008903315",
        "1.95, 0.3, 4, 0.0064742219608344429"
    })
    void densitiesAreThoseOfTheirCharacteristicFunction(double alpha, double beta, double x, double expected) {
        assertEquals(expected, new Stable(alpha, beta).density(x), 1e-10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1, 7, 200})
    void anIndexOfAHalfLeaningRightIsLevy(double x) {
        assertEquals(new Levy(0, 1).density(x), new Stable(0.5, 1).density(x), 1e-10);
        assertEquals(0, new Stable(0.5, 1).density(-x));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1", "1.05, 0", "1.9, -1", "0.7, 0.2"})
    void theWholeHoldsOne(double alpha, double beta) {
        var law = new Stable(alpha, beta);
        double mass = Quadrature.integral(law::density, 1e-9, Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY)
                .value();
        assertEquals(1, mass, 1e-6);
    }

    @Test
    void otherIndicesAreRefused() {
        for (double alpha : new double[] {0, 1, 2, Double.NaN})
            assertThrows(IllegalArgumentException.class, () -> new Stable(alpha, 0));
        assertThrows(IllegalArgumentException.class, () -> new Stable(1.5, 1.1));
    }

    @ParameterizedTest
    @CsvSource({"1e6, 1.5", "1e5, 3.5"})
    void tailsFallAsTheySay(double x, double df) {
        var student = new StudentT(df);
        var tails = HeavyTails.of(student).orElseThrow();
        assertEquals(1, student.survival(x) / (tails.upper() * Math.pow(x, -tails.index())), 1e-6);
        var fisher = new FisherF(5, df);
        var right = HeavyTails.of(fisher).orElseThrow();
        assertEquals(1, fisher.survival(x * x) / (right.upper() * Math.pow(x * x, -right.index())), 1e-6);
    }

    // The sum of two stable numbers is 2^(1/α) times one.
    @Test
    void theLimitOfLevyIsLevyItself() {
        var tails = HeavyTails.of(new Levy(0, 3)).orElseThrow();
        assertEquals(3, tails.scale(), 1e-14);
        assertEquals(new Stable(0.5, 1), tails.limit().orElseThrow());
        assertEquals(2, HeavyTails.of(new Cauchy(0, 2)).orElseThrow().scale(), 1e-14);
    }

    // 20 000 means are 0.006 off their own law by chance; that of 500 draws differs from the limit by some 0.01.
    @ParameterizedTest
    @CsvSource({"pareto, 0.5, 0.5", "pareto, 0.5, 8", "student, 1.2, -1", "student, 1.2, 0.7"})
    void meansOfManyHeavyDrawsAreStable(String family, double index, double x) {
        Distribution one = family.equals("pareto") ? new Pareto(1, index) : new StudentT(index);
        var tails = HeavyTails.of(one).orElseThrow();
        var law = tails.limit().orElseThrow();
        int n = 500;
        double unit = tails.scale() * Math.pow(n, 1 / index - 1);
        double[] means = SampleMeans.of(Draws.of(one, 3), n).between(0, 20_000);
        double share =
                (double) Arrays.stream(means).filter(mean -> mean <= unit * x).count() / means.length;
        double above = Quadrature.integral(law::density, x, Double.POSITIVE_INFINITY, 1e-9)
                .value();
        assertEquals(1 - above, share, 0.02);
    }

    @Test
    void aVarianceOrAnIndexNearOneLeavesNoStableLimit() {
        assertTrue(HeavyTails.of(new Pareto(1, 2.5)).orElseThrow().limit().isEmpty());
        assertTrue(HeavyTails.of(new Pareto(1, 1.01)).orElseThrow().limit().isEmpty());
        assertTrue(HeavyTails.of(new Normal(0, 1)).isEmpty());
    }
}
