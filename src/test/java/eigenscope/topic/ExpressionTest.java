package eigenscope.topic;

import static eigenscope.topic.Expression.expression;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Limits;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {
    private static final Expression F = expression("f", "f", Letters.of("x", "y"), "x^2", "x^2", "sin(x)", "exp(-x y)");
    private static final Expression G = expression("g", "g", Letters.of("x").andSliders("k"), "x^2", "a x + b");

    private static State state(String text) {
        return State.initial(Stream.concat(Stream.of(G), G.sliders().stream()).toList())
                .set("g", text);
    }

    @Test
    void aLineIsKeptAsItIsTyped() {
        assertEquals("2x  y", F.parse("  2x  y ").text());
        assertEquals(F.parse("2x  y").expr(), F.parse("2*x*y").expr());
        assertNotEquals(F.parse("2x  y"), F.parse("2*x*y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "x\ny", "x\0"})
    void whatIsNotOneLineIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> F.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "2 + sni(x) ~ column 5: 'sni' is not known; did you mean sin?",
                "x^2 + q    ~ column 7: 'q' stands for nothing here; known are x y",
                "y - x2     ~ column 5: 'x2' stands for nothing here; for a power type x^2, for a product 2x; known"
                        + " are x y",
                "w1 x       ~ column 1: 'w1' stands for nothing here; known are x y"
            })
    void whatIsNoFunctionOfItsLettersIsRefusedWithTheColumn(String text, String why) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> F.parse(text));
        assertEquals("f: %s; legal is %s".formatted(why, F.legal()), refusal.getMessage());
        assertEquals(why, F.fault(text).orElseThrow().sentence());
    }

    @Test
    void aLineHasAnEnd() {
        String longest = "x".repeat(3) + " ".repeat(Limits.TEXT - 4) + "x";
        assertEquals(Limits.TEXT, F.parse(longest).text().length());
        assertThrows(IllegalArgumentException.class, () -> F.parse(longest + "x"));
    }

    @Test
    void textAndMeaningGoTogether() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Typed("x", Typed.of("y").expr()));
    }

    @Test
    void keysGoThroughTheExamples() {
        assertEquals("sin(x)", F.nudge(Typed.of("x^2"), 0, 1).text());
        assertEquals("x^2", F.nudge(Typed.of("x^2"), 0, -1).text());
        assertEquals("exp(-x y)", F.nudge(Typed.of("exp(-x y)"), 0, 1).text());
        assertEquals("x^2", F.nudge(Typed.of("x + y"), 0, 1).text());
    }

    @Test
    void thereIsAnExample() {
        assertThrows(IllegalArgumentException.class, () -> expression("f", "f", Letters.of("x"), "x"));
    }

    @Test
    void whatItStartsWithIsAFunctionOfItsLetters() {
        assertThrows(IllegalArgumentException.class, () -> expression("f", "f", Letters.of("x"), "y", "x"));
        assertThrows(IllegalArgumentException.class, () -> expression("f", "f", Letters.of("x"), "x", "("));
    }

    @Test
    void furtherLettersHaveASliderWhileTheyStandInTheFunction() {
        State state = state("a x + b");
        assertTrue(state.shows(state.param("a")));
        assertFalse(state.shows(state.param("c")));
        assertFalse(state.set("g", "sum(a, 1, 3, a x)").shows(state.param("a")));
    }

    @Test
    void lettersThatAreTakenAreNone() {
        List<String> ids = G.sliders().stream().map(Real::id).toList();
        assertEquals(22, ids.size());
        for (String taken : List.of("x", "e", "g", "k")) assertFalse(ids.contains(taken), taken);
        assertThrows(IllegalArgumentException.class, () -> G.parse("k x"));
    }

    @Test
    void theirValuesAreThoseOfTheSliders() {
        State state = state("a x + b").set("a", "3").set("b", "-1").set("c", "7");
        assertEquals(Map.of("a", 3.0, "b", -1.0), G.values(state));
        assertEquals(
                5,
                Compiled.of(state.get(G).expr(), G.letters().variables(), G.values(state))
                        .value(2));
    }

    @Test
    void aSliderOfAFunctionThatIsNotUsedIsNotShown() {
        var sliders = G.sliders(state -> false);
        State state = State.initial(
                        Stream.concat(Stream.of(G), sliders.stream()).toList())
                .set("g", "a x");
        assertFalse(state.shows(state.param("a")));
    }
}
