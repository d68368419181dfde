package eigenscope.engine.calculus;

/** Elementary functions that {@link Math} lacks, each written so that neither overflow nor cancellation takes digits away. */
final class Special {
    private static final double LN_2 = Math.log(2);

    private Special() {}

    /** Returns the logarithm to base 2, exact for powers of two, elsewhere to 2 ulp. */
    static double log2(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Math.log(x);
        if (x < Double.MIN_NORMAL) return log2(x * 0x1p54) - 54;
        int exponent = Math.getExponent(x);
        double mantissa = Math.scalb(x, -exponent);
        // Near 1 the exponent is 0 on both sides, or the whole part would cancel the logarithm.
        return mantissa > 1.5 ? exponent + 1 + Math.log(mantissa / 2) / LN_2 : exponent + Math.log(mantissa) / LN_2;
    }

    /** Returns a number unless another one is NaN, without a branch; then NaN. */
    static double defined(double value, double number) {
        return number + 0 * Math.min(Math.abs(value), Double.MAX_VALUE);
    }

    /** Returns x − y⌊x/y⌋ for the true quotient of the two doubles: 0 or of y's sign; NaN for y = 0. */
    static double mod(double x, double y) {
        double remainder = x % y;
        return remainder != 0 && remainder < 0 != y < 0 ? remainder + y : remainder;
    }

    /** Returns the whole number ⌊x/y⌋ that belongs to {@link #mod}. */
    static double quotient(double x, double y) {
        return Math.rint((x - mod(x, y)) / y);
    }

    /** Returns 1/(1 + exp(−x)) with full relative accuracy for negative x too. */
    static double sigmoid(double x) {
        if (x >= 0) return 1 / (1 + Math.exp(-x));
        double e = Math.exp(x);
        return e / (1 + e);
    }

    /** Returns the derivative of {@link #sigmoid}, from which 1 − sigmoid would take all digits at x = 40. */
    static double sigmoidSlope(double x) {
        double e = Math.exp(-Math.abs(x));
        return e / ((1 + e) * (1 + e));
    }

    /** Returns ln(1 + exp(x)). */
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    /** Returns 1/cosh(x)², the derivative of tanh, from which 1 − tanh² would take all digits at x = 20. */
    static double sechSquared(double x) {
        double e = Math.exp(-2 * Math.abs(x));
        return 4 * e / ((1 + e) * (1 + e));
    }

    /** Returns 1 from 0 on, 0 below. */
    static double step(double x) {
        return x >= 0 ? 1 : x < 0 ? 0 : Double.NaN;
    }
}
