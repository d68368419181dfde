package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VariablesTest {
    private static List<String> of(String text) {
        return Variables.of(Texts.good(text));
    }

    @Test
    void standInTheOrderOfAppearanceOnceEach() {
        assertEquals(List.of("y", "x", "w1", "\u03b1"), of("y + x^2 - y*w1 + alpha e"));
    }

    @Test
    void areAlsoInConditionsAndBounds() {
        assertEquals(List.of("a", "b", "c", "d"), of("if(a < b, c, d)"));
        assertEquals(List.of("m", "n"), of("sum(i, m, n, i)"));
    }

    @Test
    void doNotIncludeTheLetterThatASumCounts() {
        assertEquals(List.of("i", "x"), of("i + sum(i, 1, 3, i x)"));
        assertEquals(List.of("x", "i"), of("sum(i, 1, 3, i x) + i"));
    }

    @Test
    void areNoneOfANumber() {
        assertEquals(List.of(), of("2 pi"));
    }
}
