package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.calculus.Parsed;
import eigenscope.engine.calculus.Parser;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws by tables of quantiles: how far each is from the quantile that it stands for. */
final class InverseTableTest {
    /** Small tails, and places all over the rest. */
    private static final double[] TAILS = DoubleStream.concat(
                    DoubleStream.of(1e-12, 2e-9, 1e-8, 3e-7, 1e-6, 2e-5, 3e-4),
                    DoubleStream.iterate(1e-3, p -> p < 0.5, p -> p + 7.3e-4))
            .toArray();

    private static double missed(double p) {
        return Math.min(1e-7, 1e-4 * p) + 1e-15;
    }

    /** Draws with the bits that stand for a lower or an upper tail. */
    private static double draw(Sampling sampling, double p, boolean isLower) {
        long bits = (long) (2 * p * 0x1p53) << 11 | (isLower ? 0 : 1);
        return sampling.from(() -> bits).next();
    }

    private static Distribution typed(String text, double low, double high) {
        var typed = new Typed(((Parsed.Good) Parser.parse(text)).expr(), "x", Map.of(), low, high);
        return assertInstanceOf(Made.Good.class, TypedDensity.of(typed)).distribution();
    }

    private static void assertNoProbabilityIsMissed(Distribution d) {
        var sampling = d.sampling();
        for (double p : TAILS) {
            double low = draw(sampling, p, true);
            assertEquals(p, d.cumulative(low), missed(p), () -> d + " at " + low);
            double high = draw(sampling, p, false);
            assertEquals(p, d.survival(high), missed(p), () -> d + " at " + high);
        }
    }

    /** Smooth, with poles, kinks, jumps, waves, zeros, peaks, heavy tails, and over two hundred powers of ten. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        exp(-x^2/2) | -Infinity | Infinity
        1/(1+x^2) | -Infinity | Infinity
        exp(-abs(x)) | -Infinity | Infinity
        exp(-(x-1)^2*5000) + exp(-(x+2)^2) | -Infinity | Infinity
        abs(sin(x))*exp(-x^2/8) | -Infinity | Infinity
        x^(-1.2) | 1 | Infinity
        1/sqrt(x) | 0 | 3
        x^2 | 0 | 3
        1 + sin(16pi x) | 0 | 1
        abs(sin(20x)) | 0 | 3
        if(x<0.3, 1, 2) | 0 | 1
        1/x | 1e-200 | 1
        """)
    void aTypedDensityDrawsWhatItsTailsSay(String text, double low, double high) {
        assertNoProbabilityIsMissed(typed(text, low, high));
    }

    @ParameterizedTest
    @CsvSource({"0 1 2 3, 1 1 4 0", "0 1 1 5 6, 0 2 1 1 0", "-4 0 0 3, 1 0 1 1", "0 1e-6 2, 1 1e6 1"})
    void aDrawingDrawsWhatItsTailsSay(String xs, String heights) {
        var made = DrawnDensity.of(Samples.numbers(xs), Samples.numbers(heights));
        assertNoProbabilityIsMissed(assertInstanceOf(Made.Good.class, made).distribution());
    }

    @ParameterizedTest
    @CsvSource({"0 1 2 3, 1 0 0 1", "0 1 1 2 2 3, 1 1 0 0 1 1"})
    void nothingIsDrawnFromAGap(String xs, String heights) {
        var d = assertInstanceOf(Made.Good.class, DrawnDensity.of(Samples.numbers(xs), Samples.numbers(heights)))
                .distribution();
        var sampling = d.sampling();
        for (double p : TAILS) {
            assertTrue(draw(sampling, p, true) <= 1);
            assertTrue(draw(sampling, p, false) >= 2);
        }
    }

    /** More atoms than a table has room for, some of them with most of the probability. */
    static Stream<Distribution> manyAtoms() {
        return Stream.of(
                new Binomial(1e9, 0.3),
                new NegativeBinomial(1000, 1e-9),
                new NegativeBinomial(0.01, 1e-9),
                new NegativeBinomial(0.7, 1e-5));
    }

    @ParameterizedTest
    @MethodSource("manyAtoms")
    void everyAtomIsDrawnAsOftenAsItsMassSays(Discrete d) {
        var sampling = d.sampling();
        for (double p : TAILS) {
            double low = draw(sampling, p, true);
            assertTrue(d.support().contains(low) && low == Math.rint(low), () -> d + " drew " + low);
            assertTrue(p > d.cumulative(low - 1) - missed(p) && p < d.cumulative(low) + missed(p), () -> d + " " + low);
            double high = draw(sampling, p, false);
            assertTrue(p < d.survival(high - 1) + missed(p) && p > d.survival(high) - missed(p), () -> d + " " + high);
        }
    }
}
