package eigenscope.topic;

import static eigenscope.topic.Expression.expression;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {
    private static final Expression F = expression("f", "f", "x^2", "x^2", "sin(x)", "exp(-x)");

    @Test
    void aLineIsKeptAsItIsTyped() {
        assertEquals("2*x = y # 1", F.parse("  2*x = y # 1 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "x\ny", "x\0"})
    void whatIsNotOneLineIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> F.parse(text));
    }

    @Test
    void aLineHasAnEnd() {
        assertEquals(1000, F.parse("x".repeat(1000)).length());
        assertThrows(IllegalArgumentException.class, () -> F.parse("x".repeat(1001)));
    }

    @Test
    void keysGoThroughTheExamples() {
        assertEquals("sin(x)", F.nudge("x^2", 0, 1));
        assertEquals("x^2", F.nudge("x^2", 0, -1));
        assertEquals("exp(-x)", F.nudge("exp(-x)", 0, 1));
        assertEquals("x^2", F.nudge("something else", 0, 1));
    }

    @Test
    void thereIsAnExample() {
        assertThrows(IllegalArgumentException.class, () -> expression("f", "f", "x"));
    }
}
