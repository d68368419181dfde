package eigenscope.engine.prob;

import static eigenscope.engine.prob.Samples.list;
import static eigenscope.engine.prob.Samples.named;
import static eigenscope.engine.prob.Samples.numbers;
import static eigenscope.engine.prob.Samples.present;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fits by maximum likelihood: their numbers and their laws. */
final class FitTest {
    private static Fit.Found found(Family family, double... rows) {
        return assertInstanceOf(Fit.Found.class, Fit.of(family, rows, present(family)));
    }

    private static void assertNear(double[] expected, List<Double> actual, double relative) {
        assertEquals(expected.length, actual.size());
        for (int i = 0; i < expected.length; i++)
            if (Double.isNaN(expected[i])) assertEquals(expected[i], actual.get(i), "number " + (i + 1));
            else assertEquals(expected[i], actual.get(i), relative * Math.abs(expected[i]), "number " + (i + 1));
    }

    /**
     * mpmath 1.3 at 50 digits: the root of the gradient of the summed log-density as the textbooks write it, and the inverse of minus its
     * numerical Hessian there.
     */
    @ParameterizedTest
    @CsvSource({
        "NORMAL, R, 0.66666666666666668 2.1347651445117382, 0.6162536154202412 0.4357571103943793, -26.127542055167036",
        "LOG_NORMAL, A, 0.38501548465410648 1.0106321334132944, 0.29174436713892565 0.20629442037691208,"
                + " -21.774360331208523",
        "EXPONENTIAL, A, 0.43478260869565216, 0.12551092808470125, -21.994909475221248",
        "GAMMA, A, 1.2568443546618424 1.8299799744247741, 0.46068009798578271 0.81972701447123226, -21.812064281803958",
        "BETA, U, 1.3891022759094163 2.0853152585682437, 0.52243928899260564 0.82932901749523258, 1.5376768767308206",
        "STUDENT_T, R, 1.6269534614245254, 0.88059844213548397, -25.958387914452709",
        "CHI_SQUARED, A, 2.3701348742759073, 0.50836490064313827, -21.831077616674963",
        "F, V, 7.1792718003114872 3.0507706399591891, 6.8860875024688313 1.5372957361622326, -19.576902972579093",
        "CAUCHY, R, 0.35722908049421011 0.87034406758983127, 0.3609747116670406 0.35338672494595486,"
                + " -25.860419784740105",
        "LOGISTIC, R, 0.51175017948461472 1.1176977559876438, 0.54599770684132805 0.27910050927813469,"
                + " -25.680517116880467",
        "WEIBULL, A, 1.1208946273136278 2.4040320308155971, 0.24910883124795973 0.65498247077711584,"
                + " -21.870195564178195",
        "GUMBEL, R, -0.33016730706893154 1.8576081869659324, 0.56679093909436502 0.39612697049779255,"
                + " -25.870944444616812",
        "FOLDED_NORMAL, P, 3.299995048896627 0.98320869805164691, 0.28383025803047098 0.20073414642861548,"
                + " -16.823834682487902",
        "TRUNCATED_NORMAL, U, 0.30892969358222943 0.33587996175185309 0 1, 0.19503467216622459 0.17595553228168235 NaN"
                + " NaN, 1.2625113018947523",
        "LEVY, A, 0.072439643004186738 0.68239524756071462, 0.09070727737415957 0.38943656372585594,"
                + " -24.573235851261355",
        "NAKAGAMI, A, 0.43171747109060743 9.7350000000000002, 0.14355147780452996 4.2770617521279577,"
                + " -22.262299924240501",
        "POISSON, C, 3.8333333333333333, 0.56519416526043901, -36.646004392036352",
        "GEOMETRIC, C, 0.20689655172413793, 0.05318970094255658, -29.569310575737948",
        "NEGATIVE_BINOMIAL, C, 1.3214247170968421 0.25635048321745507, 0.78621429392191958 0.12627995198411351,"
                + " -29.456554878122728",
        "BINOMIAL, C, 20 0.19166666666666667, NaN 0.025407557566233742, -40.57893097031185",
        "ZIPF, Z, 12 1.255563071078984, NaN 0.35213534731150734, -23.229948622242032",
        "MIXTURE, M, 0.46173499170852896 -1.6649694843115232 0.60264637321560277 2.0713375382254946"
            + " 0.77915629152695491, 0.13847446933247865 0.24791985357914526 0.18157360438486411 0.29598188731729056"
            + " 0.21261435989855017, -22.576508507190992"
    })
    void valuesErrorsAndLikelihoodAreThoseOfTheFormulas(
            Family family, String rows, String values, String errors, double logLikelihood) {
        var fit = found(family, named(rows));
        assertNear(numbers(values), fit.values(), 1e-12);
        assertNear(numbers(errors), fit.standardErrors(), 1e-12);
        assertEquals(logLikelihood, fit.logLikelihood(), 1e-12 * Math.abs(logLikelihood));
        assertEquals(named(rows).length, fit.rows());
    }

    @Test
    void endsAreTheOutermostRowsAndHaveNoStandardErrors() {
        var uniform = found(Family.UNIFORM, named("R"));
        assertEquals(List.of(-3.1, 5.9), uniform.values());
        assertEquals(List.of(Double.NaN, Double.NaN), uniform.standardErrors());
        assertTrue(uniform.remark().contains("support depends on the parameters"));
        assertEquals(-12 * Math.log(9), uniform.logLikelihood(), 1e-13);
        assertEquals(List.of(0.2, 7.5), found(Family.LOG_UNIFORM, named("A")).values());
        assertEquals(
                List.of(0.0, 12.0), found(Family.DISCRETE_UNIFORM, named("C")).values());
    }

    @Test
    void paretoHasAnErrorOfItsShapeOnly() {
        var fit = found(Family.PARETO, named("A"));
        // 12/Σ ln(x/0.2) with mpmath 1.3
        assertNear(new double[] {0.2, 0.5013905070231}, fit.values(), 1e-14);
        assertNear(new double[] {Double.NaN, 0.14473897209945483}, fit.standardErrors(), 1e-14);
    }

    @Test
    void laplaceStandsAtTheMedian() {
        // median (0.3 + 0.4)/2, mean distance from it 17.8/12
        assertNear(
                new double[] {0.35, 17.8 / 12},
                found(Family.LAPLACE, named("R")).values(),
                1e-14);
    }

    @Test
    void aCategoricalFitCountsOutcomes() {
        var fit = found(Family.CATEGORICAL, 0, 2, 2, 0, 2);
        assertEquals(List.of(0.4, 0.0, 0.6), fit.values());
        assertNear(new double[] {Math.sqrt(0.048), Double.NaN, Math.sqrt(0.048)}, fit.standardErrors(), 1e-14);
    }

    @Test
    void hypergeometricSuccessesAreTheBestOfAllWholeNumbers() {
        double[] rows = {3, 5, 2, 4, 4, 6, 1};
        var fit = found(Family.HYPERGEOMETRIC, rows);
        double best = IntStream.rangeClosed(6, 46)
                .mapToDouble(k -> DoubleStream.of(rows)
                        .map(new Hypergeometric(60, k, 15)::logDensity)
                        .sum())
                .max()
                .orElseThrow();
        assertEquals(best, fit.logLikelihood(), 1e-12);
    }

    @Test
    void aTriangleIsAsLikelyAsAnyNearby() {
        var fit = found(Family.TRIANGULAR, named("A"));
        double[] v = fit.values().stream().mapToDouble(x -> x).toArray();
        for (double[] step :
                new double[][] {{1e-3, 0, 0}, {-1e-3, 0, 0}, {0, 1e-3, 0}, {0, -1e-3, 0}, {0, 0, 1e-3}, {0, 0, -1e-3}
                }) {
            var near = new Triangular(v[0] + step[0], v[1] + step[1], v[2] + step[2]);
            assertTrue(Arrays.stream(named("A")).map(near::logDensity).sum() <= fit.logLikelihood());
        }
    }

    @Test
    void aTriangleMayHaveItsModeAtTheOutermostRow() {
        double[] rows = {0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1};
        double[] mirrored = Arrays.stream(rows).map(x -> 1 - x).toArray();
        var rising = found(Family.TRIANGULAR, rows);
        var falling = found(Family.TRIANGULAR, mirrored);
        assertEquals(List.of(1.0, 1.0), rising.values().subList(1, 3));
        assertEquals(List.of(0.0, 0.0), falling.values().subList(0, 2));
        assertEquals(rising.logLikelihood(), falling.logLikelihood(), 1e-12);
    }

    /** Laws whose parameters a large sample tells within five of the fit's own standard errors. */
    @ParameterizedTest
    @CsvSource({
        "NORMAL, -3 0.2",
        "EXPONENTIAL, 40",
        "GAMMA, 0.3 5",
        "GAMMA, 30 0.1",
        "BETA, 0.4 7",
        "STUDENT_T, 3",
        "CHI_SQUARED, 0.7",
        "CHI_SQUARED, 30",
        "F, 4 9",
        "CAUCHY, 100 2",
        "LAPLACE, 1 3",
        "LOGISTIC, -40 0.1",
        "LOG_NORMAL, 2 1.5",
        "WEIBULL, 0.5 3",
        "WEIBULL, 12 1e-4",
        "GUMBEL, 1000 4",
        "FOLDED_NORMAL, 1.5 1",
        "LEVY, 3 0.5",
        "NAKAGAMI, 2 7",
        "BERNOULLI, 0.03",
        "BINOMIAL, 20 0.9",
        "GEOMETRIC, 0.05",
        "NEGATIVE_BINOMIAL, 2.5 0.2",
        "POISSON, 0.3",
        "POISSON, 400",
        "TRUNCATED_NORMAL, 0.2 0.4 0 1",
        "ZIPF, 20 1.3",
        "CATEGORICAL, 0.2 0.3 0.5",
        "MIXTURE, 0.3 -2 0.5 3 1"
    })
    void aLargeSampleTellsItsParameters(Family family, String values) {
        double[] truth = numbers(values);
        double[] rows = draws(family, truth, 20_000);
        var fit = found(family, rows);
        for (int i = 0; i < truth.length; i++)
            if (!Double.isNaN(fit.standardErrors().get(i)))
                assertEquals(
                        truth[i], fit.values().get(i), 5 * fit.standardErrors().get(i));
        assertTrue(fit.standardErrors().stream().anyMatch(e -> e > 0));
    }

    private static double[] draws(Family family, double[] values, int n) {
        double[] rows = new double[n];
        Samples.distribution(family, list(values))
                .sampler(RandomSource.XO_RO_SHI_RO_128_PP.create(11L))
                .fill(rows, 0, n);
        return rows;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-60, 1e-6, 1e6, 1e60})
    void stretchingTheRowsStretchesTheScale(double factor) {
        for (var family :
                List.of(Family.GAMMA, Family.WEIBULL, Family.CAUCHY, Family.LOGISTIC, Family.GUMBEL, Family.LEVY)) {
            boolean shapeFirst = family == Family.GAMMA || family == Family.WEIBULL;
            var plain = found(family, named("A"));
            var stretched =
                    found(family, Arrays.stream(named("A")).map(x -> x * factor).toArray());
            double first = plain.values().get(0) * (shapeFirst ? 1 : factor);
            assertNear(new double[] {first, plain.values().get(1) * factor}, stretched.values(), 1e-11);
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theOrderOfTheRowsDoesNotMatter(Family family) {
        double[] rows = new double[] {1, 0, 1, 1, 0, 1};
        if (!(Fit.of(family, rows, present(family)) instanceof Fit.Found fit)) return;
        var other = found(family, 0, 1, 1, 0, 1, 1);
        for (int i = 0; i < fit.values().size(); i++)
            assertEquals(
                    fit.values().get(i),
                    other.values().get(i),
                    1e-13 * Math.abs(fit.values().get(i)));
    }

    @Test
    void aFoldedNormalWithoutAnInnerMaximumHasMeanZero() {
        var fit = found(Family.FOLDED_NORMAL, named("A"));
        // Σ x⁴/12 = 349.3 > 3 (Σ x²/12)² = 284.3: the likelihood falls from mean 0 on
        assertNear(new double[] {0, Math.sqrt(9.735)}, fit.values(), 1e-13);
        assertArrayEquals(
                new double[] {Double.NaN, Math.sqrt(9.735 / 24)},
                fit.standardErrors().stream().mapToDouble(e -> e).toArray(),
                1e-13);
    }
}
