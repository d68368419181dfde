package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where functions bend, by functions whose second derivative everybody knows. */
final class ConcavityTest {
    private static final int SAMPLES = 801;

    private static Concavity of(String text, double from, double to) {
        var f = Compiled.of(Texts.good(text), List.of("x"));
        double[] xs = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) xs[i] = from + (to - from) * i / (SAMPLES - 1);
        double[][] jets = new double[3][SAMPLES];
        f.jets(xs, jets);
        return Concavity.of(f, xs, jets, 10);
    }

    private static List<Boolean> bends(Concavity concavity) {
        return concavity.bands().stream().map(Concavity.Band::up).toList();
    }

    @ParameterizedTest
    @CsvSource({"x^3, 0", "x^3/3 - x, 0", "sigmoid(x - 0.3), 0.3", "x*abs(x), 0", "(x - 0.1)^5, 0.1"})
    void anInflectionIsFound(String f, double at) {
        var found = of(f, -2, 2.1).inflections();
        assertEquals(1, found.size());
        assertEquals(at, found.getFirst(), 1e-9);
    }

    @Test
    void aBellChangesOverAtOneStandardDeviation() {
        var bell = of("exp(-x^2/2)", -3, 3);
        assertEquals(List.of(true, false, true), bends(bell));
        assertEquals(-1, bell.inflections().get(0), 1e-12);
        assertEquals(1, bell.inflections().get(1), 1e-12);
    }

    @Test
    void aPoleIsNoInflectionThoughTheBendChangesOver() {
        var hyperbola = of("1/x", -1, 1.01);
        assertEquals(List.of(false, true), bends(hyperbola));
        assertEquals(List.of(), hyperbola.inflections());
    }

    @Test
    void aKinkIsNoInflection() {
        assertEquals(List.of(), of("abs(x^2 - 1)", -0.5, 2).inflections());
    }

    @Test
    void whatIsStraightBendsNowhere() {
        for (String f : List.of("2x + 1", "relu(x)", "floor(x)", "7", "sin(x)^2 + cos(x)^2"))
            assertEquals(List.of(), of(f, -2, 2.1).bands(), f);
    }

    @Test
    void bandsStandSideBySide() {
        var bands = of("sin(x)", -6, 6).bands();
        assertEquals(4, bands.size());
        for (int i = 1; i < 4; i++)
            assertEquals(bands.get(i - 1).to(), bands.get(i).from());
    }

    @Test
    void stripesAreNotTold() {
        assertEquals(Concavity.NONE, of("sin(500x)", -6, 6));
    }
}
