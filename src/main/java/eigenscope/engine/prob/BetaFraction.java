package eigenscope.engine.prob;

/**
 * The incomplete beta function by its continued fraction, without the factor in front, which is a mass and known better.
 *
 * <p>Source: A. R. DiDonato and A. H. Morris, Significant digit computation of the incomplete beta function ratios (1992), formula 9,
 * evaluated by Lentz's method. Takes about the square root of a + b steps where x is near a / (a + b), and few elsewhere.
 */
final class BetaFraction {
    private static final int MOST_STEPS = 10_000_000;
    private static final double TINY = 1e-290;

    private BetaFraction() {}

    /**
     * Returns I_x(a, b) B(a, b) / (x^a (1 - x)^b).
     *
     * @param x 0 to 1, at most about a / (a + b)
     * @param gap a - (a + b) x, given since its digits count
     */
    static double value(double a, double b, double x, double gap) {
        double value = a * (gap + 1) / (a + 1);
        if (value == 0) value = TINY;
        double c = value;
        double d = 0;
        for (int m = 1; m < MOST_STEPS; m++) {
            double at = a + 2.0 * m;
            double numerator = (a + m - 1) / (at - 1) * ((a + b + m - 1) / (at - 1)) * m * (b - m) * x * x;
            double denominator = m + m * (b - m) * x / (at - 1) + (a + m) * (gap + 1 + m * (2 - x)) / (at + 1);
            d = denominator + numerator * d;
            c = denominator + numerator / c;
            if (d == 0) d = TINY;
            if (c == 0) c = TINY;
            d = 1 / d;
            double factor = c * d;
            value *= factor;
            if (!(Math.abs(factor - 1) >= 2 * Math.ulp(1.0))) break;
        }
        return 1 / value;
    }
}
