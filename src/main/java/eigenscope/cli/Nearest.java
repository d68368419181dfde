package eigenscope.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what was meant by a name that does not exist. */
final class Nearest {
    private Nearest() {}

    /** Returns one sentence that says what there is instead. */
    static String unknown(String kind, String name, Collection<String> known) {
        String instead =
                nearest(name, known).map(n -> "did you mean '%s'?".formatted(n)).orElse(others(known));
        return "there is no %s '%s'; %s".formatted(kind, name, instead);
    }

    private static String others(Collection<String> known) {
        return switch (known.size()) {
            case 0 -> "there is none";
            case 1 -> "there is only '%s'".formatted(known.iterator().next());
            default -> "there are " + String.join(", ", known);
        };
    }

    /** Returns the known name at the least distance, unless even that differs in more than a third of the letters. */
    static Optional<String> nearest(String name, Collection<String> known) {
        String plain = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> distance(plain, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3))
                .filter(k -> k.length() > 1)
                .min(Comparator.comparingInt(k -> distance(plain, k.toLowerCase(Locale.ROOT))));
    }

    /** Returns how many letters are to be inserted, removed or replaced (Levenshtein 1966). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
