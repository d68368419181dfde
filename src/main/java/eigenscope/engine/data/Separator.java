package eigenscope.engine.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands between two fields. In the order in which one is preferred that fits as well as another. */
enum Separator {
    /** Nobody types one by accident. */
    TAB('\t', true),
    /** Where commas are decimal ones. */
    SEMICOLON(';', true),
    /** Also of a text with one column. */
    COMMA(',', false);

    private static final int LINES = 50;

    private final char sign;
    private final boolean leavesComma;

    Separator(char sign, boolean leavesComma) {
        this.sign = sign;
        this.leavesComma = leavesComma;
    }

    char sign() {
        return sign;
    }

    /** Says whether commas may be decimal ones. */
    boolean leavesComma() {
        return leavesComma;
    }

    /** Returns the separator that most of the first lines have the same number of. */
    static Separator of(String text) {
        // A file of one endless line is not read to its end here.
        String beginning = text.substring(0, Math.min(text.length(), 1 << 16));
        String[] lines =
                beginning.lines().filter(line -> !line.isBlank()).limit(LINES).toArray(String[]::new);
        return Arrays.stream(values())
                .max(Comparator.<Separator>comparingLong(s -> s.agreeing(lines))
                        .thenComparing(Comparator.<Separator>naturalOrder().reversed()))
                .filter(s -> s.agreeing(lines) > 0)
                .orElse(COMMA);
    }

    private long agreeing(String... lines) {
        Map<Integer, Long> counts = Arrays.stream(lines)
                .map(this::count)
                .filter(n -> n > 0)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    }

    private int count(String line) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == sign && !quoted) count++;
        }
        return count;
    }
}
