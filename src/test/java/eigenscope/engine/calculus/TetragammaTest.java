package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second derivative of digamma, which is typed as a function and so has a Hessian. */
final class TetragammaTest {
    // mpmath 1.3, polygamma(2, x) with 30 digits.
    @ParameterizedTest
    @CsvSource({
        "0.1, -2001.86145737834367",
        "0.5, -16.82879664423432",
        "1, -2.40411380631918857",
        "2.5, -0.236204051641727403",
        "14.9, -0.00481673293282904906",
        "15, -0.00475060271655155475",
        "100, -0.000101004999833349997",
        "-0.5, -0.828796644234319996",
        "-3.25, 123.955211039422023",
        "-10.75, -124.032992419705188"
    })
    void ofItsArgument(double x, double value) {
        assertEquals(value, SpecialGamma.tetragamma(x), 1e-13 * Math.abs(value));
    }

    @Test
    void digammaHasAHessian() {
        var compiled = Compiled.of(Texts.good("digamma(x)"), List.of("x"));
        var hessian = new double[1][1];
        compiled.hessian(new double[] {2.5}, new double[1], hessian);
        assertEquals(SpecialGamma.tetragamma(2.5), hessian[0][0]);
    }
}
