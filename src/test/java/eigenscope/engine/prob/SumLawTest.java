package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of sums, against the sums themselves. */
final class SumLawTest {
    private static final int MEANS = 20_000;

    static Stream<Distribution> closed() {
        return Stream.of(
                new Normal(2, 3),
                new Cauchy(1, 2),
                new Levy(-1, 0.5),
                new StudentT(1),
                new Exponential(2),
                new Gamma(0.7, 3),
                new ChiSquared(3));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void sumsAreDrawnFromTheirLaw(Distribution one) {
        int n = 7;
        double[] sums = SampleMeans.of(Draws.of(one, 5), n).between(0, MEANS);
        for (int i = 0; i < sums.length; i++) sums[i] *= n;
        double distance = Kolmogorov.distance(
                        Quantiles.of(sums), SumLaw.of(one, n).orElseThrow())
                .distance();
        assertTrue(Kolmogorov.pValue(distance, MEANS) > 1e-4, one + ": " + distance);
    }

    static Stream<Distribution> atoms() {
        return Stream.of(
                new Bernoulli(0.3),
                new Binomial(4, 0.2),
                new Poisson(1.5),
                new Geometric(0.4),
                new NegativeBinomial(2.5, 0.6));
    }

    @ParameterizedTest
    @MethodSource("atoms")
    void ofTwoAtomsTheSumIsTheConvolution(Distribution one) {
        var two = SumLaw.of(one, 2).orElseThrow();
        for (int k = 0; k < 12; k++) {
            double sum = 0;
            for (int i = 0; i <= k; i++) sum += one.density(i) * one.density(k - i);
            assertEquals(sum, two.density(k), 1e-14);
        }
    }

    @Test
    void whatHasNoNameIsEmpty() {
        assertTrue(SumLaw.of(new Uniform(0, 1), 2).isEmpty());
    }
}
