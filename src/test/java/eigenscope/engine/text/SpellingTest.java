package eigenscope.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the fingers is guessed, a wild word is not. */
final class SpellingTest {
    // Counted by hand.
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "abc, abc, 0", "'', abc, 3", "abc, '', 3", "ab, ba, 1", "ca, abc, 3"})
    void theDistanceCountsInsertionsRemovalsReplacementsAndSwaps(String a, String b, int distance) {
        assertEquals(distance, Spelling.distance(a, b));
    }

    @ParameterizedTest
    @CsvSource({"liner-map, linear-map", "LINEAR-MAP, linear-map", "linear-map-4d, linear-map-3d", "det, dot"})
    void theNearestNameIsGuessed(String typed, String meant) {
        assertEquals(Optional.of(meant), Spelling.nearest(typed, List.of("dot", "linear-map", "linear-map-3d")));
    }

    @Test
    void nothingIsGuessedFromAfar() {
        assertEquals(Optional.empty(), Spelling.nearest("softmax", List.of("dot", "linear-map")));
    }

    @Test
    void aLetterIsNoGuess() {
        assertEquals(Optional.empty(), Spelling.nearest("b", List.of("A", "v")));
    }
}
