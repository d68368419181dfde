package eigenscope.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX as other programs read it: without the commands that are our own. */
final class Latex {
    private static final Pattern TERM = Pattern.compile("\\\\term\\{[^{}]*}");
    private static final Pattern HAT = Pattern.compile("\\\\([ijk])hat\\b");
    private static final Pattern REALS = Pattern.compile("\\\\R\\b");
    private static final Pattern TRANSPOSE = Pattern.compile("\\\\T\\b");

    private Latex() {}

    /** Returns the same formula in plain LaTeX. */
    static String plain(String latex) {
        String plain = TERM.matcher(latex).replaceAll("");
        plain = HAT.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(hat(match.group(1))));
        plain = REALS.matcher(plain).replaceAll(Matcher.quoteReplacement("\\mathbb{R}"));
        return TRANSPOSE.matcher(plain).replaceAll(Matcher.quoteReplacement("^{\\top}"));
    }

    private static String hat(String letter) {
        return "\\hat{" + (letter.equals("k") ? "k" : "\\" + letter + "math") + "}";
    }
}
