package eigenscope.engine.data;

import eigenscope.engine.text.Decimal;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads the numbers of one text. The first number that has a decimal sign decides which sign it is: 1,234 is a thousand to some, and
 * a text that mixes both would be misread.
 */
final class Figures {
    private static final Set<String> MISSING = Set.of(
            "na", "n/a", "nan", "null", "none", "nil", "-", "--", "?", "inf", "+inf", "-inf", "infinity", "-infinity");

    private final boolean commasAllowed;
    private char sign;

    Figures(Separator separator) {
        commasAllowed = separator.leavesComma();
        sign = commasAllowed ? 0 : '.';
    }

    /** Returns the number that a field is; empty if it is none, or not finite. */
    OptionalDouble number(String field) {
        String plain = plain(field);
        char own = signOf(plain);
        if (own != 0 && sign != 0 && own != sign) return OptionalDouble.empty();
        var number = Decimal.parse(own == ',' ? plain.replace(',', '.') : plain);
        if (number.isPresent() && own != 0) sign = own;
        return number;
    }

    /** Drops blanks and what is not seen at all at both ends, such as comes with cells copied from a page; a dash before a number is a minus. */
    private static String plain(String field) {
        int from = 0;
        int to = field.length();
        while (from < to && isUnseen(field.charAt(from))) from++;
        while (from < to && isUnseen(field.charAt(to - 1))) to--;
        return field.substring(from, to).replace('\u2212', '-').replace('\u2013', '-');
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static char signOf(String plain) {
        return plain.indexOf('.') >= 0 ? '.' : plain.indexOf(',') >= 0 ? ',' : 0;
    }

    /** Returns why a field is no number. */
    String fault(String field) {
        if (field.isBlank()) return "a number is missing";
        String shown = Shown.text(field);
        char own = signOf(field);
        boolean other = own != 0 && sign != 0 && own != sign;
        if (other
                && commasAllowed
                && new Figures(Separator.SEMICOLON).number(field).isPresent())
            return "'%s' is written with a %s, and the numbers before it with a %s"
                    .formatted(shown, name(own), name(sign));
        if (Decimal.isNumber(plain(field))) return "'%s' is too large for a double".formatted(shown);
        return isMissing(field)
                ? "'%s' is not a finite number".formatted(shown)
                : "'%s' is not a number".formatted(shown);
    }

    private static String name(char sign) {
        return sign == ',' ? "decimal comma" : "decimal point";
    }

    /** Says whether a field is a word for a number that is not there, as no heading is. */
    static boolean isMissing(String field) {
        return MISSING.contains(field.strip().toLowerCase(Locale.ROOT));
    }
}
