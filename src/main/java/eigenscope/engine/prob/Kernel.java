package eigenscope.engine.prob;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The factors that the gamma, beta, F and t densities are made of, without the cancellation of large logarithms of gamma functions.
 *
 * <p>After C. Loader, Fast and accurate computation of binomial probabilities (2000): Stirling's formula is divided out, and what
 * remains are its small error and deviances, sums of positive terms. Relative error of the exponentials about 1e-15 times the size of the logarithm.
 */
final class Kernel {
    /** Euler's constant, -digamma(1). */
    static final double EULER = 0.5772156649015329;

    /** ln(2 pi) / 2. */
    static final double HALF_LOG_TAU = 0.5 * Math.log(2 * Math.PI);

    private static final double LARGE = 15;
    private static final double NEAR = 0.3;

    private Kernel() {}

    /** Returns ln(x^a exp(-x) / gamma(a + 1)). */
    static double logGammaKernel(double a, double x) {
        return -stirlingError(a) - deviance(a, x) - 0.5 * Math.log(a) - HALF_LOG_TAU;
    }

    /**
     * Returns ln(x^a y^b gamma(a + b + 1) / (gamma(a + 1) gamma(b + 1))).
     *
     * @param y 1 - x, given separately since either may be tiny
     */
    static double logBetaKernel(double a, double b, double x, double y) {
        double n = a + b;
        return stirlingError(n)
                - stirlingError(a)
                - stirlingError(b)
                - deviance(a, n * x)
                - deviance(b, n * y)
                - 0.5 * Math.log(a / n * b)
                - HALF_LOG_TAU;
    }

    /** Returns ln gamma(a) - (a - 1/2) ln a + a - ln(2 pi)/2. */
    static double stirlingError(double a) {
        if (a < LARGE) return LogGamma.value(a + 1) - (a + 0.5) * Math.log(a) + a - HALF_LOG_TAU;
        // Abramowitz and Stegun, 6.1.41
        double t = 1 / (a * a);
        return (1. / 12 - t * (1. / 360 - t * (1. / 1260 - t * (1. / 1680 - t * (1. / 1188 - t * 691 / 360360))))) / a;
    }

    /** Returns digamma(a) - ln a, whose digits the difference of the two would lose for large a. */
    static double digammaError(double a) {
        if (a < LARGE) return Digamma.value(a) - Math.log(a);
        // Abramowitz and Stegun, 6.3.18
        double t = 1 / (a * a);
        return -0.5 / a
                - t * (1. / 12 - t * (1. / 120 - t * (1. / 252 - t * (1. / 240 - t * (1. / 132 - t * 691 / 32760)))));
    }

    /** Returns a ln(a/x) + x - a. */
    static double deviance(double a, double x) {
        if (x == Double.POSITIVE_INFINITY) return x;
        double change = (x - a) / a;
        if (Math.abs(change) < NEAR) return -a * log1pLess(change);
        return x - a - a * logRatio(x, a);
    }

    /** Returns ln(1 + x) - x for small x, from the series of the area tangent. */
    private static double log1pLess(double x) {
        double r = x / (2 + x);
        double y = r * r;
        double sum = 0;
        for (int k = 23; k >= 3; k -= 2) sum = sum * y + 1. / k;
        return r * (2 * y * sum - x);
    }

    /** Returns ln(x/y) of positive numbers: of close ones with the digits of their difference, of far ones whatever their quotient. */
    static double logRatio(double x, double y) {
        if (Math.abs(x - y) < 0.5 * y) return Math.log1p((x - y) / y);
        double ratio = x / y;
        return ratio >= Double.MIN_NORMAL && ratio < Double.POSITIVE_INFINITY
                ? Math.log(ratio)
                : Math.log(x) - Math.log(y);
    }
}
