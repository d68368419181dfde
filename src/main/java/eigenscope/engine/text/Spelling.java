package eigenscope.engine.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what was meant by a name that does not exist. */
public final class Spelling {
    private Spelling() {}

    /** Returns the known name at the least distance, unless even that differs in more than a third of the letters. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String plain = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> distance(plain, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3))
                .filter(k -> k.length() > 1)
                .min(Comparator.comparingInt(k -> distance(plain, k.toLowerCase(Locale.ROOT))));
    }

    /**
     * Returns how many letters are to be inserted, removed, replaced or swapped with their neighbour (optimal string alignment: Damerau
     * 1964, Levenshtein 1966).
     */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++)
            for (int j = 1; j <= b.length(); j++) {
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        return d[a.length()][b.length()];
    }
}
