package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SimplificationTest {
    private static final double[] VALUES = {
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -2.5,
        3,
        1e-300,
        1e300,
        -1e300,
        Double.MIN_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private static String of(String text) {
        return PlainText.of(Simplification.of(Texts.good(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "1x, x",
        "x*1, x",
        "x/1, x",
        "x^1, x",
        "x-0, x",
        "x^2+0, x^2",
        "0+exp(x), exp(x)",
        "--x, x",
        "x-(-y), x + y",
        "x+(-y), x - y",
        "-x+y, y - x",
        "(-x)*y, -x*y",
        "x/(-y), -x/y",
        "(-x)(-y), x*y",
        "x*2, 2*x",
        "2*3+4, 10",
        "2-5, -3",
        "6/3, 2",
        "2^10, 1024",
        "'if(x<0, 1+1, 2)', 2",
        "sin(1x), sin(x)"
    })
    void makesShorterWhatStaysTheSame(String text, String shorter) {
        assertEquals(shorter, of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0*x", "x/x", "x - x", "x + 0", "2*(3*x)", "1/3", "0/0", "2^64", "x^0", "0 - x", "-(x - y)"})
    void leavesAloneWhatWouldChangeAValue(String text) {
        assertEquals(text, of(text));
    }

    @Test
    void neverChangesAValueNotEvenItsSignOrItsLastDigit() {
        var random = new SplittableRandom(4);
        var trees = new RandomExpr(random);
        int shorter = 0;
        for (int i = 0; i < 30_000; i++) {
            Expr expr = trees.next(1 + i % 6);
            Expr simple = Simplification.of(expr);
            if (!simple.equals(expr)) shorter++;
            Map<String, Double> at = new HashMap<>(Map.of("n", (double) random.nextInt(4)));
            for (String name : trees.letters()) at.putIfAbsent(name, VALUES[random.nextInt(VALUES.length)]);
            assertEquals(
                    Reference.value(expr, at),
                    Reference.value(simple, at),
                    () -> PlainText.of(expr) + " became " + PlainText.of(simple) + " at " + at);
        }
        assertTrue(shorter > 5_000, "only " + shorter);
    }

    @Test
    void isDoneAtOnce() {
        var trees = new RandomExpr(new SplittableRandom(5));
        for (int i = 0; i < 3_000; i++) {
            Expr simple = Simplification.of(trees.next(6));
            assertEquals(simple, Simplification.of(simple), () -> PlainText.of(simple));
        }
    }
}
