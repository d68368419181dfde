package eigenscope.topic;

import eigenscope.engine.text.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as text: exact for files and commands, short for eyes. Never of a locale. */
public final class Numbers {
    private static final int SHOWN_DIGITS = 4;
    /** Four digits are read at a glance. */
    private static final int UNGROUPED = 10_000;

    private static final String MINUS = "\u2212";

    private Numbers() {}

    /** Returns the shortest text that {@link #parse} reads as the same finite double: {@code 0.1}, {@code 2}, {@code 1e-9}. */
    public static String format(double x) {
        return Decimal.shortest(x);
    }

    /**
     * Reads a decimal number such as {@code 0.1}, {@code -3} or {@code 1e-9}, or a quotient of two such as {@code 1/3}. A typographic
     * minus counts as one.
     *
     * @throws IllegalArgumentException if it is none, or too large for a double; the message shows the text
     */
    public static double parse(String text) {
        String plain = text.strip().replace(MINUS, "-");
        int slash = plain.indexOf('/');
        double value = slash < 0
                ? decimal(plain, text)
                : decimal(plain.substring(0, slash).strip(), text)
                        / decimal(plain.substring(slash + 1).strip(), text);
        if (!Double.isFinite(value))
            throw new IllegalArgumentException("'%s' is not a finite number".formatted(text.strip()));
        return value + 0.0;
    }

    private static double decimal(String plain, String text) {
        if (Decimal.isNumber(plain)) return Double.parseDouble(plain);
        String hint = plain.indexOf(',') >= 0 ? " (decimals are written with a point)" : "";
        throw new IllegalArgumentException(
                "'%s' is not a number such as 0.5, -3 or 1e-4%s".formatted(text.strip(), hint));
    }

    /** Returns a number for eyes: four significant digits at most, a typographic minus, words for what is infinite. */
    public static String show(double x) {
        return show(x, SHOWN_DIGITS);
    }

    /** Returns a number for eyes with at most {@code digits} significant digits, at least 1. */
    public static String show(double x, int digits) {
        if (Double.isNaN(x)) return "undefined";
        if (Double.isInfinite(x)) return x > 0 ? "\u221e" : MINUS + "\u221e";
        return Rounding.text(x, digits).replace("-", MINUS);
    }

    /** Returns a whole number for eyes, with narrow blanks between thousands from ten thousand on. */
    public static String count(long n) {
        String digits = Math.abs(n) < UNGROUPED
                ? Long.toString(n)
                : String.format(Locale.ROOT, "%,d", n).replace(',', '\u202f');
        return digits.replace("-", MINUS);
    }

    /** Returns a number as LaTeX, rounded as {@link #show} does. */
    public static String tex(double x) {
        return tex(x, SHOWN_DIGITS);
    }

    /** Returns a number as LaTeX with at most {@code digits} significant digits, at least 1. */
    public static String tex(double x, int digits) {
        if (Double.isNaN(x)) return "\\text{undefined}";
        if (Double.isInfinite(x)) return x > 0 ? "\\infty" : "-\\infty";
        String text = Rounding.text(x, digits);
        int e = text.indexOf('e');
        return e < 0 ? text : text.substring(0, e) + "\\cdot 10^{" + text.substring(e + 1) + "}";
    }

    /** Returns a number as LaTeX that may follow an operator: negative ones in parentheses. */
    public static String texFactor(double x) {
        return x < 0 ? "(" + tex(x) + ")" : tex(x);
    }

    /** Returns a number as Python prints it, rounded as {@link #show} does. */
    public static String code(double x) {
        if (!Double.isFinite(x)) return Double.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
        String text = Rounding.text(x, SHOWN_DIGITS);
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 ? text + ".0" : text;
    }

    /** Returns the double nearest to {@code x} with at most {@code digits} significant digits: takes the crumbs off sums of steps. */
    public static double tidy(double x, int digits) {
        return x == 0 || !Double.isFinite(x)
                ? x + 0.0
                : new BigDecimal(x)
                        .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                        .doubleValue();
    }
}
