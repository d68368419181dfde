package eigenscope.engine.linalg;

/**
 * The number value · 2^exponent: a double that neither overflows nor underflows on the way to a quotient.
 *
 * @param value any finite double
 * @param exponent the power of two it is to be multiplied by
 */
record Scaled(double value, int exponent) {
    private static final int LARGEST_TAME = 1000;

    /** The nearest double, infinite or plain zero where the range of doubles ends. */
    double toDouble() {
        return Math.scalb(value, exponent) + 0.0;
    }

    /** This number divided by {@code divisor}, rounded once more only where the result is subnormal. */
    double over(double divisor) {
        int e = Math.getExponent(divisor);
        return Math.scalb(value / Math.scalb(divisor, -e), exponent - e);
    }

    /** The quotient {@code dividend} over this number. */
    double under(double dividend) {
        int e = Math.getExponent(dividend);
        return Math.scalb(Math.scalb(dividend, -e) / value, e - exponent);
    }

    /** This number times 2^shift. */
    Scaled shifted(int shift) {
        return new Scaled(value, exponent + shift);
    }

    Scaled times(double k) {
        return new Scaled(k * value, exponent);
    }

    boolean isZero() {
        return value == 0;
    }

    /** By how many powers of two the numbers in {@code x} are too large to be added a few at a time; 0 for most. */
    static int excess(double... x) {
        return Math.max(0, exponent(x) - LARGEST_TAME);
    }

    /** The power of two at or just below the largest modulus in {@code x}; 0 when all are zero. */
    static int exponent(double... x) {
        double largest = 0;
        for (double xi : x) largest = Math.max(largest, Math.abs(xi));
        return largest == 0 ? 0 : Math.getExponent(largest);
    }
}
