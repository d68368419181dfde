package eigenscope.topic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A double as its first significant digits, rounded by its exact binary value, half to even. A frame shows a hundred numbers and big
 * decimals were a tenth of all it allocated, so digits come from a double wherever its rounding provably cannot change them.
 */
final class Rounding {
    /** Powers of ten that are exact in a double and reach from the plain numbers to the digits below. */
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13};

    private static final int SMALLEST = -4;
    private static final int LARGEST = 5;

    /** More would leave the distance to a tie too small a part of a double. */
    private static final int MOST_DIGITS = 9;

    /** One product or quotient of a number below 1e9 is off by 1.2e-7 at most. */
    private static final double DOUBT = 1e-6;

    private Rounding() {}

    /** Returns a finite number, plain from 1e-4 to below 1e6 and with an exponent beyond, without needless zeros. */
    static String text(double x, int digits) {
        if (x == 0) return "0";
        double size = Math.abs(x);
        if (!(digits <= MOST_DIGITS && size >= TENS[0] / TENS[-SMALLEST] && size < TENS[LARGEST + 1]))
            return exactly(x, digits);
        int exponent = exponent(size);
        int shift = digits - 1 - exponent;
        double scaled = shift < 0 ? size / TENS[-shift] : size * TENS[shift];
        long whole = (long) scaled;
        double rest = scaled - whole;
        if (Math.abs(rest - 0.5) <= DOUBT) return exactly(x, digits);
        long rounded = rest < 0.5 ? whole : whole + 1;
        // What rounds up to the next power of ten may have left the plain numbers.
        return rounded >= TENS[digits] ? exactly(x, digits) : plain(x < 0, rounded, shift);
    }

    private static int exponent(double size) {
        int exponent = SMALLEST;
        while (exponent < 0 && size >= 1 / TENS[-exponent - 1]) exponent++;
        while (exponent >= 0 && exponent < LARGEST && size >= TENS[exponent + 1]) exponent++;
        return exponent;
    }

    // The digits of n with the point so many places from their end.
    private static String plain(boolean negative, long n, int places) {
        long digits = n;
        int after = places;
        for (; after > 0 && digits % 10 == 0; after--) digits /= 10;
        for (; after < 0; after++) digits *= 10;
        var text = new StringBuilder(12);
        if (negative) text.append('-');
        long unit = (long) TENS[after];
        text.append(digits / unit);
        if (after == 0) return text.toString();
        text.append('.');
        for (long rest = digits % unit; unit > 1; rest %= unit) {
            unit /= 10;
            text.append((char) ('0' + rest / unit));
        }
        return text.toString();
    }

    /** Returns the same by exact arithmetic. */
    static String exactly(double x, int digits) {
        var decimal = new BigDecimal(x)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= SMALLEST && exponent <= LARGEST) return decimal.toPlainString();
        return decimal.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }
}
