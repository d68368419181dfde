package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The deepest functions that may be typed, on the smallest stack. */
final class DeepTreesTest {
    private static final int CHAIN = Limits.DEPTH - 1;
    private static final int N = Limits.NESTING - 1;

    static Stream<String> deepest() {
        return Stream.of(
                "(".repeat(N) + "x" + ")".repeat(N),
                "-".repeat(N) + "x",
                "x^".repeat(N) + "x",
                "x*".repeat(CHAIN) + "x",
                "x+".repeat(CHAIN) + "x",
                "x/".repeat(CHAIN) + "x",
                "sin(".repeat(N) + "x" + ")".repeat(N),
                "gelu(".repeat(N) + "x" + ")".repeat(N),
                "\u221a".repeat(N) + "x",
                "max(x,".repeat(N) + "x" + ")".repeat(N),
                "max(" + "x,".repeat(900) + "x)",
                "if(x<0,1,".repeat(N) + "x" + ")".repeat(N),
                "sum(i,1,1,".repeat(N) + "i" + ")".repeat(N),
                "x*".repeat(90) + "x^".repeat(60) + "(x" + "+x".repeat(40) + ")",
                "(1+".repeat(N / 2) + "x" + ")".repeat(N / 2));
    }

    @ParameterizedTest
    @MethodSource("deepest")
    void theyCanBeComparedPrintedSimplifiedAndDerived(String text) {
        SmallStack.run(() -> {
            Expr expr = Texts.good(text);
            Expr again = Texts.good(text);
            assertEquals(expr, again);
            assertEquals(expr.hashCode(), again.hashCode());
            Simplification.of(expr);
            Variables.of(expr);
            PlainText.of(expr);
            Latex.of(expr);
            JavaCode.of(expr);
            NumPy.of(expr);
            Derivative.of(expr, "x").ifPresent(slope -> {
                assertEquals(slope, Derivative.of(expr, "x").orElseThrow());
                Latex.of(slope);
                PlainText.of(slope);
                Derivative.of(slope, "x").ifPresent(Latex::of);
            });
        });
    }
}
