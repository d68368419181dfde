package eigenscope.engine.prob;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they stand in sentences: with a true minus, no more digits than are read, and a word where there is no number. */
final class Shown {
    private static final MathContext FEW = new MathContext(4);
    private static final MathContext MANY = new MathContext(10);
    private static final double LARGEST_WHOLE = 1e15;

    private Shown() {}

    /** Returns four digits of a number that was worked out. */
    static String roughly(double x) {
        return written(x, FEW);
    }

    /** Returns a number that somebody gave: ten digits, or all of them where it is whole, or would seem so. */
    static String given(double x) {
        if (x == Math.rint(x) && Math.abs(x) < LARGEST_WHOLE) return signed(Long.toString((long) x));
        String text = written(x, MANY);
        return text.matches(".?\\d+") ? signed(Double.toString(x)) : text;
    }

    private static String written(double x, MathContext digits) {
        if (Double.isNaN(x)) return "undefined";
        if (Double.isInfinite(x)) return x > 0 ? "∞" : "−∞";
        var rounded = new BigDecimal(x).round(digits).stripTrailingZeros();
        int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        return signed(
                exponent < -3 || exponent > digits.getPrecision()
                        ? rounded.movePointLeft(exponent).toPlainString() + "e" + exponent
                        : rounded.toPlainString());
    }

    private static String signed(String text) {
        return text.replace('-', '−');
    }
}
