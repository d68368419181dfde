package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "2x y-1, 2*x*y - 1",
        "-x^2, -x^2",
        "(-x)^2, (-x)^2",
        "2^-x, 2^(-x)",
        "x-(y-1), x - (y - 1)",
        "x-y-1, x - y - 1",
        "x/(y z), x/(y*z)",
        "x/y z, x/y*z",
        "(2^3)^4, (2^3)^4",
        "2^3^4, 2^3^4",
        "x+(-y), x + (-y)",
        "-x y, -x*y",
        "(-x) y, (-x)*y",
        "\u03b1\u00b2, \u03b1^2",
        "|x|, abs(x)",
        "1e-9x, 1e-9*x",
        "1e300, 1e300",
        "'if(x\u22640, 1, 2)', 'if(x <= 0, 1, 2)'",
        "'sum(i,1,n,i x)', 'sum(i, 1, n, i*x)'"
    })
    void isShortAndHasEveryProductWithItsSign(String typed, String plain) {
        assertEquals(plain, PlainText.of(Texts.good(typed)));
    }

    @Test
    void isReadAsTheSameTree() {
        var random = new RandomExpr(new SplittableRandom(3));
        int read = 0;
        for (int i = 0; i < 10_000; i++) {
            Expr expr = random.next(1 + i % 7);
            String plain = PlainText.of(expr);
            if (plain.length() > Limits.TEXT) continue;
            assertEquals(expr, Texts.good(plain), plain);
            read++;
        }
        assertTrue(read > 5_000, "only " + read);
    }
}
