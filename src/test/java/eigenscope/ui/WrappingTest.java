package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.figure.Lettering;
import eigenscope.figure.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words in letters of one em each, broken into lines. */
final class WrappingTest {
    private static final Lettering EVEN =
            (letter, bold) -> new Lettering.Letter(Path.builder().build(), 1);
    private final Wrapping wrapping = new Wrapping(EVEN);

    @Test
    void whatFitsStaysOnOneLine() {
        assertEquals(List.of("one two"), wrapping.lines("one two", 7));
    }

    @Test
    void wordsBreakAtTheLastSpaceThatFits() {
        assertEquals(List.of("one two", "three"), wrapping.lines("one two three", 8));
    }

    @Test
    void aSpaceAtTheEndOfALineTakesNoRoom() {
        assertEquals(List.of("one", "two"), wrapping.lines("one two", 3));
    }

    @Test
    void aSpaceThatHoldsTogetherDoesNotBreak() {
        assertEquals(List.of("a", "b\u00a0+\u00a0c"), wrapping.lines("a b\u00a0+\u00a0c", 6));
    }

    @Test
    void aWordThatIsTooWideBreaksWithin() {
        assertEquals(List.of("a", "bcde", "fg"), wrapping.lines("a bcdefg", 4));
    }

    @Test
    void aLineEndBreaksAndIsNoLetter() {
        assertEquals(List.of("ab", "", "c"), wrapping.lines("ab\n\nc", 2));
        assertEquals(3, wrapping.width("a\nbcd\nef"));
    }

    @Test
    void noWordsAreOneEmptyLine() {
        assertEquals(List.of(""), wrapping.lines("", 5));
        assertEquals(0, wrapping.width(""));
    }

    @Test
    void aLetterOfTwoCharsIsOne() {
        assertEquals(2, wrapping.width("\ud835\udc00b"));
        assertEquals(List.of("\ud835\udc00", "b"), wrapping.lines("\ud835\udc00b", 1));
    }
}
