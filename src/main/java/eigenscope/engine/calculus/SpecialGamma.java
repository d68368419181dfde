package eigenscope.engine.calculus;

/**
 * The gamma function and its logarithm's first three derivatives, to 1e-13 relative, or absolute near their zeros. NaN at the poles.
 *
 * <p>Stirling's series beyond 15, the recurrence below, reflection for negative x: M. Abramowitz and I. A. Stegun, Handbook of
 * Mathematical Functions, 6.1.15, 6.1.17, 6.1.41, 6.3.18, 6.4.12, 6.4.13.
 */
final class SpecialGamma {
    private static final double LARGE = 15;
    /** From here on the value is larger than any double. */
    private static final double OVERFLOW = 171.7;

    private static final double[] GAMMA_SERIES = {
        1. / 12, -1. / 360, 1. / 1260, -1. / 1680, 1. / 1188, -691. / 360360, 1. / 156
    };
    private static final double[] DIGAMMA_SERIES = {
        -1. / 12, 1. / 120, -1. / 252, 1. / 240, -1. / 132, 691. / 32760, -1. / 12
    };
    private static final double[] TRIGAMMA_SERIES = {1. / 6, -1. / 30, 1. / 42, -1. / 30, 5. / 66, -691. / 2730, 7. / 6
    };

    private static final double[] TETRAGAMMA_SERIES = {1. / 2, -1. / 6, 1. / 6, -3. / 10, 5. / 6, -691. / 210, 35. / 2};

    private SpecialGamma() {}

    /** Returns the gamma function; 0 where it is smaller than any normal double. */
    static double gamma(double x) {
        if (isPole(x)) return Double.NaN;
        if (x < 0.5) return Math.PI / (sineOfPi(x) * gamma(1 - x));
        if (x > OVERFLOW) return x * Double.POSITIVE_INFINITY;
        double product = 1;
        double y = x;
        // Whole numbers come out as factorials, exact as long as a double can be.
        if (x == Math.rint(x) && x < 24) {
            while (y > 1) product *= --y;
            return product;
        }
        while (y < LARGE) product *= y++;
        // y^(y − 1/2) would overflow before the value does
        double root = Math.pow(y, y / 2 - 0.25);
        double correction = Math.exp(series(GAMMA_SERIES, y) / y);
        return root * Math.exp(-y) * root * Math.sqrt(Math.TAU) * correction / product;
    }

    /** Returns the derivative of ln|gamma|. */
    static double digamma(double x) {
        if (isPole(x)) return Double.NaN;
        if (x < 0) return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x - Math.rint(x)));
        double sum = 0;
        double y = x;
        for (; y < LARGE; y++) sum += 1 / y;
        return Math.log(y) - 0.5 / y + series(DIGAMMA_SERIES, y) / (y * y) - sum;
    }

    /** Returns the derivative of {@link #digamma}. */
    static double trigamma(double x) {
        if (isPole(x)) return Double.NaN;
        if (x < 0) {
            double slope = Math.PI / sineOfPi(x);
            return slope * slope - trigamma(1 - x);
        }
        double sum = 0;
        double y = x;
        for (; y < LARGE; y++) sum += 1 / (y * y);
        return sum + (1 + (0.5 + series(TRIGAMMA_SERIES, y) / y) / y) / y;
    }

    /** Returns the derivative of {@link #trigamma}. */
    static double tetragamma(double x) {
        if (isPole(x)) return Double.NaN;
        if (x < 0) {
            double slope = Math.PI / sineOfPi(x);
            double cotangent = 1 / Math.tan(Math.PI * (x - Math.rint(x)));
            return tetragamma(1 - x) - 2 * Math.PI * cotangent * slope * slope;
        }
        double sum = 0;
        double y = x;
        for (; y < LARGE; y++) sum += 2 / (y * y * y);
        return -sum - (1 + (1 + series(TETRAGAMMA_SERIES, y) / y) / y) / (y * y);
    }

    private static boolean isPole(double x) {
        return x <= 0 && x == Math.rint(x);
    }

    /** Returns sin(πx) without the rounding of πx. */
    private static double sineOfPi(double x) {
        double whole = Math.rint(x);
        double sine = Math.sin(Math.PI * (x - whole));
        return whole % 2 == 0 ? sine : -sine;
    }

    /** Sums c₀ + c₁/y² + c₂/y⁴ + ... */
    private static double series(double[] c, double y) {
        double t = 1 / (y * y);
        double sum = 0;
        for (int k = c.length - 1; k >= 0; k--) sum = sum * t + c[k];
        return sum;
    }
}
