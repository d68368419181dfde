package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FuzzyTest {
    private static List<String> found(String query, String... names) {
        var items = Stream.of(names)
                .map(name -> new Palette.Item(name, "", "", () -> {}))
                .toList();
        return Palette.found(items, query).stream().map(Palette.Item::name).toList();
    }

    @Test
    void lettersMustOccurInTheirOrder() {
        assertEquals(List.of("gradient descent"), found("gd", "gradient descent", "dog"));
    }

    @Test
    void beginningsOfWordsCountMost() {
        assertEquals("Linear maps", found("lm", "calmer", "Linear maps").getFirst());
    }

    @Test
    void anUnbrokenRunBeatsScatteredLetters() {
        assertEquals("a rate", found("rate", "brabantine", "a rate").getFirst());
    }

    @Test
    void caseAndBlanksDoNotCount() {
        assertEquals(List.of("Linear maps"), found("LINEAR MAPS", "Linear maps"));
    }

    @Test
    void anEmptyQueryFindsEverythingInItsOrder() {
        assertEquals(List.of("b", "a"), found("", "b", "a"));
    }

    @Test
    void whatDoesNotFitIsNotFound() {
        assertTrue(Fuzzy.score("xyz", "Linear maps").isEmpty());
    }
}
