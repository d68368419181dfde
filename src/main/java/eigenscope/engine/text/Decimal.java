package eigenscope.engine.text;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Doubles as decimal digits, without loss. Never of a locale. */
public final class Decimal {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,5})?");

    private Decimal() {}

    /** Returns the shortest digits that are read as the same finite double: {@code 0.1}, {@code 2}, {@code 1e-9}; both zeros are 0. */
    public static String shortest(double x) {
        if (x == 0) return "0";
        String text = Double.toString(x);
        int e = text.indexOf('E');
        String mantissa = e < 0 ? text : text.substring(0, e);
        if (mantissa.endsWith(".0")) mantissa = mantissa.substring(0, mantissa.length() - 2);
        return e < 0 ? mantissa : mantissa + "e" + text.substring(e + 1);
    }

    /**
     * Reads decimal digits with a point, or none, and perhaps an exponent: {@code 0.1}, {@code -3}, {@code 1e-9}. Empty for any other text,
     * blanks included, and where the number is too large for a double.
     */
    public static OptionalDouble parse(String text) {
        if (!isNumber(text)) return OptionalDouble.empty();
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value + 0.0) : OptionalDouble.empty();
    }

    /** Says whether a text is a number as {@link #parse} reads it, however large. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
