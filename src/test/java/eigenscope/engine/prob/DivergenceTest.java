package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances between distributions: their numbers, their laws, and where they are infinite. */
final class DivergenceTest {
    private static Distribution read(String text) {
        String[] parts = text.split(" ", 2);
        return Samples.distribution(
                Family.valueOf(parts[0].toUpperCase(Locale.ROOT)), Samples.list(Samples.numbers(parts[1])));
    }

    private static double value(Divergence divergence) {
        return assertInstanceOf(Divergence.Value.class, divergence).value();
    }

    private static void assertNear(double expected, Divergence actual) {
        var value = assertInstanceOf(Divergence.Value.class, actual);
        assertEquals(expected, value.value(), 1e-9 * Math.max(1, expected));
        assertTrue(value.error() < 1e-8, () -> "" + value);
    }

    /** scipy.integrate.quad in pieces, or sums over 500 atoms, of densities and masses of scipy.stats. NaN: not finite. */
    @ParameterizedTest
    @CsvSource({
        "NORMAL 0 1, CAUCHY 1 0.5, 0.69502133938546, 0.419964759866, NaN",
        "NORMAL 0 1, LAPLACE 1 2, 0.5506712985029, 0.432110787516, 1.57312142095",
        "NORMAL 0 1, GUMBEL 0 1, 0.22978273749545552, 0.220501907397, 0.577215664902",
        "NORMAL 0 1, STUDENT_T 3, 0.069151598485176, 0.163089734536, 0.304773230041",
        "STUDENT_T 5, NORMAL 0 1, 0.12476919412361, 0.109277631311, 0.151132163753",
        "LOGISTIC 0 1, CAUCHY 0 1, 0.13756404395888, 0.227761656579, NaN",
        "LAPLACE 0 1, LAPLACE 1 2, 0.37708690114567, 0.321437008187, 1.36787944117",
        "GAMMA 2.5 1.5, GAMMA 4 0.5, 1.0578924831148, 0.382209978352, 1.75056288565",
        "GAMMA 2.5 1.5, LOG_NORMAL 0 1, 0.75184723329951, 0.444704611143, 2.14853395275",
        "EXPONENTIAL 0.5, WEIBULL 2 3, 0.58388758944681, 0.314292505416, 0.900046483639",
        "WEIBULL 1.5 2, WEIBULL 2 3, 0.24482640929128, 0.238659081816, 0.853193578206",
        "LOG_NORMAL 0 0.5, GAMMA 2 1, 0.4073571004221, 0.349812238686, 0.883990815406",
        "BETA 2 5, BETA 0.5 0.5, 0.72092726751156, 0.499174479056, 0.24005987525",
        "EXPONENTIAL 2, EXPONENTIAL 0.5, 0.63629436111989, 0.4472135955, 1.5",
        "NORMAL 0.5 1.5, NORMAL -1 2, 0.35018207245178, 0.32331714218, 1.50038215432",
        "POISSON 3, POISSON 5, 0.46752312870203, 0.345370807737, 2",
        "POISSON 3, GEOMETRIC 0.25, 0.31787038032666, 0.309279470791, 1.2597228765",
        "BINOMIAL 10 0.3, POISSON 3, 0.029497175576529, 0.0921261895377, 0.223573531532",
        "GEOMETRIC 0.5, GEOMETRIC 0.25, 0.28768207245178, 0.296486784759, 2"
    })
    void distancesAreTheIntegralsOfTheirDefinition(
            String p, String q, double divergence, double hellinger, double way) {
        assertNear(divergence, Divergence.kullbackLeibler(read(p), read(q)));
        assertNear(hellinger, Divergence.hellinger(read(p), read(q)));
        assertNear(hellinger, Divergence.hellinger(read(q), read(p)));
        if (Double.isNaN(way)) assertInstanceOf(Divergence.Infinite.class, Divergence.wasserstein(read(p), read(q)));
        else {
            assertNear(way, Divergence.wasserstein(read(p), read(q)));
            assertNear(way, Divergence.wasserstein(read(q), read(p)));
        }
    }

    /** Pairs of which a formula is known: quadrature and sums do as well. */
    @ParameterizedTest
    @CsvSource({
        "NORMAL 0.5 1.5, NORMAL -1 2",
        "EXPONENTIAL 2, EXPONENTIAL 0.5",
        "GAMMA 2.5 1.5, GAMMA 2.5 0.5",
        "GAMMA 0.3 1, GAMMA 5 2",
        "BETA 2 5, BETA 0.5 0.5",
        "LAPLACE 0 1, LAPLACE 1 2",
        "LAPLACE 0 1, LAPLACE 1 1",
        "CAUCHY 0 1, CAUCHY 2 3",
        "UNIFORM 0 1, UNIFORM -1 3",
        "PARETO 2 3, PARETO 1 2.5",
        "WEIBULL 1.5 2, WEIBULL 2 3",
        "LOG_NORMAL 0 1, LOG_NORMAL 1 0.5",
        "CHI_SQUARED 3, CHI_SQUARED 7",
        "LOGISTIC 0 1, LOGISTIC 1 3",
        "POISSON 3, POISSON 5",
        "BERNOULLI 0.2, BERNOULLI 0.9",
        "BINOMIAL 10 0.3, BINOMIAL 10 0.6",
        "GEOMETRIC 0.5, GEOMETRIC 0.25",
        "NEGATIVE_BINOMIAL 3 0.5, NEGATIVE_BINOMIAL 3 0.25"
    })
    void formulasAgreeWithQuadratureAndSums(String p, String q) {
        var a = read(p);
        var b = read(q);
        assertNear(value(DivergenceSums.kullbackLeibler(a, b)), Divergence.kullbackLeibler(a, b));
        assertNear(value(DivergenceSums.hellinger(a, b)), Divergence.hellinger(a, b));
        if (Divergence.wasserstein(a, b) instanceof Divergence.Value v)
            assertEquals(value(DivergenceSums.wasserstein(a, b)), v.value(), 1e-8);
    }

    private static final List<String> ALL = List.of(
            "NORMAL 0 1",
            "NORMAL 1000 0.1",
            "CAUCHY 0 1",
            "LAPLACE -1 2",
            "GAMMA 0.5 2",
            "GAMMA 40 0.1",
            "BETA 0.3 0.6",
            "UNIFORM -1 2",
            "STUDENT_T 2.5",
            "LOG_NORMAL 0 2",
            "PARETO 1 1.5",
            "TRIANGULAR -1 0 3",
            "LEVY 0 1",
            "MIXTURE 0.3 -2 0.5 3 1",
            "POISSON 4",
            "GEOMETRIC 0.001",
            "BINOMIAL 20 0.5",
            "ZIPF 20 1.2",
            "CATEGORICAL 0.5 0 0.5");

    @Test
    void everyDistanceIsAtLeastZeroAndZeroToItself() {
        for (String p : ALL)
            for (String q : ALL) {
                var a = read(p);
                var b = read(q);
                for (var d : List.of(
                        Divergence.kullbackLeibler(a, b), Divergence.hellinger(a, b), Divergence.wasserstein(a, b)))
                    if (d instanceof Divergence.Value v)
                        assertTrue(p.equals(q) ? v.value() == 0 : v.value() > 0, () -> p + ", " + q + ": " + d);
                assertTrue(value(Divergence.hellinger(a, b)) <= 1);
            }
    }

    @Test
    void wassersteinDistancesKeepTheTriangle() {
        var some = List.of("NORMAL 0 1", "GAMMA 2 1", "UNIFORM -1 2", "POISSON 2", "STUDENT_T 3");
        for (String p : some)
            for (String q : some)
                for (String r : some)
                    assertTrue(value(Divergence.wasserstein(read(p), read(r)))
                            <= value(Divergence.wasserstein(read(p), read(q)))
                                    + value(Divergence.wasserstein(read(q), read(r)))
                                    + 1e-9);
    }

    @Test
    void closeNeighboursKeepTheDigitsOfTheirDistance() {
        // half the square of the shift; its eighth, and the root of that
        assertEquals(5e-17, value(Divergence.kullbackLeibler(new Normal(0, 1), new Normal(1e-8, 1))), 1e-30);
        assertEquals(1e-8 / Math.sqrt(8), value(Divergence.hellinger(new Normal(0, 1), new Normal(1e-8, 1))), 1e-16);
    }

    @Test
    void crossEntropyIsEntropyAndDivergence() {
        // ½ ln 2π + ½ ln 4 + (1 + 1)/8, the formula for N(0, 1) and N(1, 2)
        assertEquals(
                0.5 * Math.log(2 * Math.PI) + Math.log(2) + 0.25,
                value(Divergence.crossEntropy(new Normal(0, 1), new Normal(1, 2))),
                1e-14);
        assertInstanceOf(Divergence.Undefined.class, Divergence.crossEntropy(new Normal(0, 1), new Bernoulli(0.5)));
    }

    @ParameterizedTest
    @CsvSource({
        "CAUCHY 0 1, NORMAL 0 1, tail",
        "CAUCHY 0 1, LAPLACE 0 1, tail",
        "STUDENT_T 2, NORMAL 0 1, tail",
        "LEVY 0 1, GAMMA 2 1, tail",
        "NORMAL 0 1, GAMMA 2 1, where q has none",
        "UNIFORM 0 2, BETA 2 2, where q has none",
        "LAPLACE 0 1, GUMBEL 0 1, left tail",
        "EXPONENTIAL 1, LEVY 0 1, lower end",
        "POISSON 3, NORMAL 3 2, on points",
        "NORMAL 3 2, POISSON 3, between the points",
        "POISSON 3, BINOMIAL 50 0.1, where q has none",
        "BINOMIAL 2 0.5, CATEGORICAL 0.5 0 0.5, where q has none"
    })
    void aDivergenceWithoutEndSaysWhy(String p, String q, String why) {
        String reason = assertInstanceOf(Divergence.Infinite.class, Divergence.kullbackLeibler(read(p), read(q)))
                .reason();
        assertTrue(reason.contains(why), reason);
    }

    @Test
    void distancesOfWhatHasNoMeanAreJudgedByTheTails() {
        assertEquals(2, value(Divergence.wasserstein(read("CAUCHY 1 3"), read("CAUCHY -1 3"))));
        assertInstanceOf(Divergence.Infinite.class, Divergence.wasserstein(read("CAUCHY 1 3"), read("CAUCHY 1 4")));
        assertInstanceOf(Divergence.Infinite.class, Divergence.wasserstein(read("CAUCHY 1 3"), read("NORMAL 0 1")));
        assertInstanceOf(Divergence.Undefined.class, Divergence.wasserstein(read("CAUCHY 0 1"), read("STUDENT_T 1")));
    }

    @Test
    void massesAndDensitiesHaveADistanceToo() {
        var binomial = read("BINOMIAL 10 0.5");
        var normal = new Normal(5, Math.sqrt(2.5));
        // scipy.integrate.quad between the atoms
        assertNear(0.25203329250943, Divergence.wasserstein(binomial, normal));
        assertNear(0.25203329250943, Divergence.wasserstein(normal, binomial));
        assertEquals(1, value(Divergence.hellinger(binomial, normal)));
        // E |X − 1/2| of a coin and a point is 1/2; a density as narrow as this is a point
        assertEquals(0.5, value(Divergence.wasserstein(new Bernoulli(0.5), new Normal(0.5, 1e-6))), 1e-6);
    }

    @Test
    void manyAtomsAreStillNearTheirNormalDistribution() {
        var far = assertInstanceOf(
                Divergence.Value.class, Divergence.wasserstein(read("POISSON 1e6"), new Normal(1e6 + 500, 1000)));
        assertEquals(500, far.value(), far.error());
        assertTrue(far.error() < 0.26);
    }
}
