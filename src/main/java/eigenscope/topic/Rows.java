package eigenscope.topic;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads {@code 1 2; 3 4}: rows between semicolons, numbers between blanks. */
final class Rows {
    static final Pattern BLANKS = Pattern.compile("\\s+");

    private Rows() {}

    /** Returns the rows of a text that ends in no semicolon. */
    static String[] of(String text) {
        return text.split(";", -1);
    }

    /**
     * Reads one row.
     *
     * @throws IllegalArgumentException unless it is exactly {@code count} finite numbers
     */
    static double[] numbers(String row, int count) {
        String[] words = row.isBlank() ? new String[0] : BLANKS.split(row.strip());
        if (words.length != count)
            throw new IllegalArgumentException(
                    "'%s' has %d numbers, not %d".formatted(row.strip(), words.length, count));
        return Arrays.stream(words).mapToDouble(Numbers::parse).toArray();
    }
}
