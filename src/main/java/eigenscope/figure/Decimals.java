package eigenscope.figure;

import java.math.BigDecimal;

/** Numbers as they stand in pictures: with a true minus and raised powers of ten. */
final class Decimals {
    private static final int PLAIN = 5;
    private static final String[] SUPERSCRIPTS = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

    private Decimals() {}

    /** Returns the shortest decimal of a finite number, as a power of ten where it would be long. */
    static String of(double value) {
        if (value == 0) return "0";
        var exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int magnitude = magnitude(exact.abs());
        return magnitude >= PLAIN || magnitude < -PLAIN + 1 ? power(exact) : plain(exact);
    }

    /** Returns the power of ten of the leading digit of a positive number. */
    static int magnitude(BigDecimal size) {
        return size.precision() - size.scale() - 1;
    }

    /** Returns all the digits of a number, with as many decimals as it carries. */
    static String plain(BigDecimal value) {
        BigDecimal size = value.abs();
        return sign(value) + (size.scale() <= 0 ? size.toBigInteger().toString() : size.toPlainString());
    }

    /** Returns a number that is not 0 as a few digits times a power of ten. */
    static String power(BigDecimal value) {
        int magnitude = magnitude(value.abs());
        String digits =
                value.abs().movePointLeft(magnitude).stripTrailingZeros().toPlainString();
        return sign(value) + (digits.equals("1") ? "" : digits + "×") + power(magnitude);
    }

    /** Returns ten to a power. */
    static String power(int exponent) {
        var power = new StringBuilder("10");
        if (exponent < 0) power.append('⁻');
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) power.append(SUPERSCRIPTS[digit - '0']);
        return power.toString();
    }

    private static String sign(BigDecimal value) {
        return value.signum() < 0 ? "−" : "";
    }
}
