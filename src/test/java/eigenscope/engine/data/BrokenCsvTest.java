package eigenscope.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Thousands of texts made worse at random: each gives a table or one clear line, and no row is lost without a word. */
final class BrokenCsvTest {
    private static final long SEED = 20261120;
    private static final int TEXTS = 3000;
    private static final int LONGEST_SENTENCE = 400;
    private static final List<String> GOOD = List.of(
            "x,y\n1,2\n3.5,-4e2\n5,6\n",
            "Gr\u00f6\u00dfe;Gewicht\r\n1,75;70\r\n1,80;82,5\r\n",
            "a\tb\tc\n1\t2\t3\n4\t5\t6\n",
            "\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"\n",
            "0.1\n0.2\n0.3\n");
    private static final String NASTY = "\",;\t\n\r\u0000\uFEFF .-+eE\u2212x1'\\\u00e9\uD83D\uDE00\uDC00#%/";

    private static String worse(String text, RandomGenerator random) {
        var s = new StringBuilder(text);
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            int at = random.nextInt(s.length() + 1);
            char c = NASTY.charAt(random.nextInt(NASTY.length()));
            switch (random.nextInt(4)) {
                case 0 -> s.insert(at, c);
                case 1 -> s.delete(at, Math.min(s.length(), at + random.nextInt(1, 4)));
                case 2 -> s.insert(at, s.substring(0, at));
                default -> {
                    if (at < s.length()) s.setCharAt(at, c);
                }
            }
        }
        return s.toString();
    }

    @Test
    void everyTextGivesATableOrOneClearLine() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = worse(GOOD.get(i % GOOD.size()), random);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> tried(text), text);
        }
    }

    private static void tried(String text) {
        try {
            var table = CsvTable.read(text, Columns.exactly(0));
            assertFalse(table.rows().isEmpty());
            assertTrue(table.rows().stream().allMatch(Vec::isFinite), text);
            assertTrue(
                    table.rows().stream()
                            .allMatch(r -> r.size() == table.names().size()),
                    text);
            table.leftOut().forEach(row -> assertClear(row.words()));
            if (text.indexOf('"') < 0) assertNothingLost(text, table);
        } catch (IllegalArgumentException e) {
            assertClear(e.getMessage());
        }
    }

    private static void assertClear(String sentence) {
        assertTrue(sentence.length() <= LONGEST_SENTENCE && !sentence.isBlank(), sentence);
        assertTrue(sentence.codePoints().noneMatch(Character::isISOControl), sentence);
        assertFalse(sentence.contains("Exception"), sentence);
    }

    // Without quotes a line is a row.
    private static void assertNothingLost(String text, CsvTable table) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = plain.lines().filter(line -> !line.isEmpty()).toList();
        boolean headed =
                !table.names().getFirst().equals("1") || !lines.getFirst().matches("[^a-zA-Z]*");
        int told = table.rows().size() + table.leftOut().size();
        assertTrue(told == lines.size() || (headed && told == lines.size() - 1), text + table);
        assertEquals(
                told, table.rows().size() + table.leftOut().stream().distinct().count(), "each line once");
    }
}
