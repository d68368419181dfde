package eigenscope.engine.text;

/** Doubles as decimal digits, without loss. Never of a locale. */
public final class Decimal {
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
}
