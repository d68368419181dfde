package eigenscope.engine.calculus;

/**
 * The derivatives of x^y, each from the power itself where that has all its digits: a division or a logarithm instead of another power.
 *
 * <p>By x they are defined wherever x^y is: for negative x and whole y too, and at x = 0 where they have a limit. By y they are
 * NaN for negative x, where x^y is defined at single y only, and 0 for x = 0 and y > 0.
 */
final class SpecialPower {
    private static final double SMALLEST = 0x1p-900;
    private static final double LARGEST = 0x1p900;

    private SpecialPower() {}

    /** Returns ∂(x^y)/∂x = y x^(y−1). */
    static double slope(double x, double y, double power) {
        if (y == 0) return 0;
        return y * (isSafe(x, power) ? power / x : Math.pow(x, y - 1));
    }

    /** Returns ∂²(x^y)/∂x² = y (y−1) x^(y−2). */
    static double curvature(double x, double y, double power) {
        if (y == 0 || y == 1) return 0;
        return y * (y - 1) * (isSafe(x, power) ? power / x / x : Math.pow(x, y - 2));
    }

    /** Returns ∂(x^y)/∂y = x^y ln x. */
    static double log(double x, double y, double power) {
        return x == 0 && y > 0 ? 0 : power * Math.log(x);
    }

    /** Returns ∂²(x^y)/∂y² = x^y (ln x)². */
    static double logSquared(double x, double y, double power) {
        double log = Math.log(x);
        return x == 0 && y > 0 ? 0 : power * log * log;
    }

    /** Returns ∂²(x^y)/∂x∂y = x^(y−1) (1 + y ln x). */
    static double mixed(double x, double y, double power) {
        if (x == 0 && y > 1) return 0;
        return (isSafe(x, power) ? power / x : Math.pow(x, y - 1)) * (1 + y * Math.log(x));
    }

    /** Says whether quotients of a power and its base neither overflow nor fall short of normal doubles. */
    private static boolean isSafe(double x, double power) {
        double base = Math.abs(x);
        double size = Math.abs(power);
        return base > 0x1p-50 && base < 0x1p50 && size > SMALLEST && size < LARGEST;
    }
}
