package eigenscope.engine.calculus;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Characters as books, keyboards and copied pages have them, brought to their plainest form, each to one character. */
final class Characters {
    private static final String MINUSES = "\u2212\u2013\u2010\u2011\uFE63";
    private static final String TIMES = "\u00B7\u22C5\u2219\u2022\u00D7\u2217\u2062";
    private static final String OVER = "\u00F7\u2215\u2044";
    private static final String UNSEEN = "\u200B\u200C\u200D\u2060\u2061\uFEFF";
    private static final String RAISED_DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int LOWERED_ZERO = 0x2080;

    private static final String DERIVATIVE = "a derivative is taken by the program, not typed";

    /** What is not of the language, though it is of mathematics or of programming: what to type instead. */
    private static final Map<Integer, String> INSTEAD = Map.ofEntries(
            entry((int) '!', "for a factorial type gamma(n + 1)"),
            entry((int) '%', "for a remainder type mod(x, y)"),
            entry((int) '\u00B0', "for degrees multiply by pi/180"),
            entry((int) '\'', DERIVATIVE),
            entry(0x2019, DERIVATIVE),
            entry(0x2032, DERIVATIVE),
            entry(0x2202, DERIVATIVE),
            entry(0x2207, DERIVATIVE),
            entry(0x2014, "for a minus type -"),
            entry(0x2026, "for a sum of many terms type sum(i, 1, n, ...)"),
            entry((int) '?', "for a choice type if(x < 0, a, b)"),
            entry((int) '\u221E', "there are only finite numbers"),
            entry((int) '\u2211', "for a sum type sum(i, 1, n, ...)"),
            entry((int) '\u03A3', "for a sum type sum(i, 1, n, ...)"),
            entry((int) '\u220F', "there are no products over an index"),
            entry((int) '\u222B', "there are no integrals"),
            entry((int) '\\', "type it as for a calculator, such as sqrt(x)/2"),
            entry((int) '{', "use ( and )"),
            entry((int) '}', "use ( and )"),
            entry((int) '&', "conditions are put one into the other: if(a, if(b, ..., ...), ...)"),
            entry((int) ';', "arguments are separated by commas"),
            entry((int) ':', "for a quotient type /"),
            entry((int) '_', "an index is a whole number after a letter, such as x_1"),
            entry((int) '.', "a decimal point has a digit beside it"));

    private Characters() {}

    /** Returns what a character stands for: another of the same meaning, or itself. */
    static int plain(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isIn(UNSEEN, c)) return ' ';
        if (isIn(MINUSES, c)) return '-';
        if (isIn(TIMES, c)) return '*';
        if (isIn(OVER, c)) return '/';
        return switch (c) {
            case '\u2223' -> '|';
            case '\u03C2' -> '\u03C3';
            default -> isStyled(c) ? unstyled(c) : c;
        };
    }

    /** Full width, mathematical italics and other alphabets, the forms of Greek letters that formulas use, the micro sign. */
    private static boolean isStyled(int c) {
        return (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0x1D400 && c <= 0x1D7FF)
                || (c >= 0x3D0 && c <= 0x3F6)
                || (c >= 0x210A && c <= 0x2134)
                || c == 0xB5;
    }

    private static int unstyled(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return plain.codePointCount(0, plain.length()) == 1 ? plain.codePointAt(0) : c;
    }

    private static boolean isIn(String characters, int c) {
        return characters.indexOf(c) >= 0;
    }

    static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the digit that a raised character is, or -1. */
    static int raisedDigit(int c) {
        return RAISED_DIGITS.indexOf(c);
    }

    static boolean isRaised(int c) {
        return raisedDigit(c) >= 0 || c == '\u207B' || c == '\u207A' || c == '\u207F';
    }

    static boolean isLoweredDigit(int c) {
        return c >= LOWERED_ZERO && c <= LOWERED_ZERO + 9;
    }

    /** Returns the digit character that a lowered one is. */
    static char fromLowered(int c) {
        return (char) ('0' + c - LOWERED_ZERO);
    }

    /** Returns what to type instead of a character that is none of the language. */
    static Optional<String> instead(int c) {
        return Optional.ofNullable(INSTEAD.get(c)).or(() -> ofItsKind(c));
    }

    private static Optional<String> ofItsKind(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                Optional.of("type it with the digits 0 to 9, as in 1/2");
            case Character.LOWERCASE_LETTER, Character.UPPERCASE_LETTER, Character.OTHER_LETTER ->
                Optional.of("letters are a to z, A to Z and Greek" + script(c));
            default -> Optional.empty();
        };
    }

    // A Cyrillic x looks like the other one.
    private static String script(int c) {
        var script = Character.UnicodeScript.of(c);
        return switch (script) {
            case LATIN, GREEK, COMMON -> "";
            default ->
                ", and this one is %s"
                        .formatted(script.name().charAt(0)
                                + script.name().substring(1).toLowerCase(Locale.ROOT));
        };
    }

    /** Says whether a character can be shown by itself, and changes nothing about those beside it. */
    static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> false;
            default -> true;
        };
    }

    /** Says whether a character may stand between thousands and hundreds. */
    static boolean groupsDigits(int c) {
        return c == '\'' || c == '\u2019' || c == '_';
    }
}
