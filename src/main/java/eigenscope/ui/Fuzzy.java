package eigenscope.ui;

import java.util.Locale;
import java.util.OptionalInt;

/** How well a few typed letters fit a name: all must occur in their order; beginnings of words and unbroken runs count more. */
final class Fuzzy {
    private static final int START_OF_WORD = 8;
    private static final int RUN = 5;
    private static final int LETTER = 1;

    private Fuzzy() {}

    /** Returns how well a query fits a name, more is better; empty if it does not. Case and blanks do not count. */
    static OptionalInt score(String query, String name) {
        String letters = query.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        String text = name.toLowerCase(Locale.ROOT);
        int best = Integer.MIN_VALUE;
        if (letters.isEmpty()) return OptionalInt.of(0);
        for (int from = text.indexOf(letters.charAt(0)); from >= 0; from = text.indexOf(letters.charAt(0), from + 1))
            best = Math.max(best, scoreFrom(letters, text, from));
        return best == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static int scoreFrom(String letters, String text, int from) {
        int score = -from;
        int last = from - 1;
        for (int i = 0; i < letters.length(); i++) {
            int at = text.indexOf(letters.charAt(i), last + 1);
            if (at < 0) return Integer.MIN_VALUE;
            score += LETTER;
            if (isStart(text, at)) score += START_OF_WORD;
            if (i > 0 && at == last + 1) score += RUN;
            last = at;
        }
        return score;
    }

    private static boolean isStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
