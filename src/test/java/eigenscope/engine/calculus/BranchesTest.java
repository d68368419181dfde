package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a curve is to be joined and where not. */
final class BranchesTest {
    private static final int SAMPLES = 501;

    private static double[][] branches(String text, double from, double to) {
        var f = Compiled.of(Texts.good(text), List.of("x"));
        double[] xs = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) xs[i] = from + (to - from) * i / (SAMPLES - 1);
        double[][] jets = new double[3][SAMPLES];
        f.jets(xs, jets);
        return Branches.of(xs, jets[0], jets[1], f::value, 10);
    }

    private static List<Double> breaks(double[][] branches) {
        var breaks = new ArrayList<Double>();
        for (int i = 0; i < branches[0].length; i++) if (Double.isNaN(branches[1][i])) breaks.add(branches[0][i]);
        return breaks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x^2",
                "exp(x)",
                "abs(x)",
                "sin(30x)",
                "tanh(100000x)",
                "cbrt(x)",
                "sqrt(x^2 + 0.000001)",
                "max(x, -5x)",
                "7"
            })
    void aContinuousCurveIsOnePiece(String f) {
        assertEquals(List.of(), breaks(branches(f, -3, 3.1)));
    }

    @ParameterizedTest
    @CsvSource({"1/x, 0", "1/(x-1)^3, 1", "step(x - 0.3), 0.3", "sign(x), 0", "tan(x), 1.5707963267948966"})
    void aPoleOrAJumpIsBrokenOnceAndWhereItIs(String f, double at) {
        var breaks = breaks(branches(f, -1.03, 2));
        assertEquals(1, breaks.size(), breaks.toString());
        assertEquals(at, breaks.getFirst(), 1e-12);
    }

    @Test
    void everyStepOfAStaircaseIsBroken() {
        assertEquals(6, breaks(branches("floor(x)", -3.01, 2.99)).size());
    }

    @Test
    void aBranchBeginsWhereTheFunctionDoes() {
        double[][] root = branches("sqrt(x - 0.1234)", -1, 2);
        int first = 0;
        while (Double.isNaN(root[1][first])) first++;
        assertEquals(0.1234, root[0][first], 1e-15);
        assertEquals(0, root[1][first], 1e-7);
    }

    @Test
    void abscissaeRise() {
        for (String f : List.of("1/x", "floor(3x)", "ln(x)", "tan(5x)", "sqrt(sin(7x))", "tanh(100000x)")) {
            double[] xs = branches(f, -3, 3.1)[0];
            for (int i = 1; i < xs.length; i++) assertTrue(xs[i] >= xs[i - 1], f + " at " + i);
        }
    }

    @Test
    void whatIsDefinedNowhereHasNoPoints() {
        assertEquals(0, branches("sqrt(-1 - x^2)", -1, 1)[0].length);
    }
}
