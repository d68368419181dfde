package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.engine.calculus.Smoothness.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a function does at a point, by functions of which everybody knows. */
final class SmoothnessTest {
    private static Smoothness at(String f, double x) {
        return Smoothness.at(Compiled.of(Texts.good(f), List.of("x")), x);
    }

    @ParameterizedTest
    @CsvSource({
        "x^2, 0, SMOOTH",
        "x^3, 0, SMOOTH",
        "sin(1000000x), 0.3, SMOOTH",
        "'if(x < 0, -x^2, x^2)', 0, SMOOTH",
        "relu(x)^2, 0, SMOOTH",
        "exp(20x), 2, SMOOTH",
        "7, 100, SMOOTH",
        "1/x, 1e-5, SMOOTH",
        "abs(x), 0, KINK",
        "relu(x), 0, KINK",
        "'max(x, x^2)', 1, KINK",
        "abs(x - 1000), 1000, KINK",
        "floor(x), 1, JUMP",
        "step(x), 0, JUMP",
        "'mod(x, 1)', 3, JUMP",
        "cbrt(x), 0, UPRIGHT",
        "sqrt(x), 0, EDGE",
        "acos(x), 1, EDGE",
        "ln(x), -1, UNDEFINED",
        "1/x, 0, UNDEFINED",
        "sqrt(x), -1, UNDEFINED"
    })
    void whatAFunctionDoesAtAPoint(String f, double x, Kind kind) {
        assertEquals(kind, at(f, x).kind());
    }

    @Test
    void aKinkHasASlopeOnEachSide() {
        var kink = at("max(2x, -x)", 0);
        assertEquals(-1, kink.left());
        assertEquals(2, kink.right());
    }
}
