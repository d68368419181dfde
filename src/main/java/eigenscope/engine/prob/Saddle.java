package eigenscope.engine.prob;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Masses of counts with all their digits, however large the counts: factorials leave only the error of Stirling's formula, and what remains
 * is how far the count deviates from its mean, which is never a difference of large numbers.
 *
 * <p>Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000). Arguments may be any real numbers in range.
 */
final class Saddle {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double STIRLING_FROM = 16;
    /** Up to here, (x - 1) / (x + 1), the series of the deviance has fewer errors than the logarithm. */
    private static final double SERIES_TO = 0.25;

    private Saddle() {}

    /** Returns ln n! - ((n + 1/2) ln n - n + ln(2 pi) / 2), with an absolute error below 1e-14. */
    static double stirlingError(double n) {
        if (n < STIRLING_FROM) return LogGamma.value(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
        double s = 1 / (n * n);
        // 1/12n - 1/360n^3 + 1/1260n^5 - 1/1680n^7 + 1/1188n^9 - 691/360360n^11
        return (1.0 / 12
                        + s * (-1.0 / 360 + s * (1.0 / 1260 + s * (-1.0 / 1680 + s * (1.0 / 1188 - s * 691 / 360360)))))
                / n;
    }

    /** Returns x ln(x / mean) - (x - mean), at least 0, from x - mean and the mean. */
    static double deviance(double difference, double mean) {
        double x = mean + difference;
        if (x <= 0) return mean;
        double v = difference / (x + mean);
        if (Math.abs(v) > SERIES_TO) return x * Math.log(x / mean) - difference;
        double square = v * v;
        double power = v;
        double sum = 0;
        for (int i = 3; i < 60; i += 2) {
            power *= square;
            double next = sum + power / i;
            if (next == sum) break;
            sum = next;
        }
        return difference * v + 2 * x * sum;
    }

    /** Returns ln of the chance of k successes in n trials, each with chance p, 0 to 1. */
    static double logBinomial(double k, double n, double p) {
        if (k == 0) return n == 0 ? 0 : n * Math.log1p(-p);
        if (k == n) return n * Math.log(p);
        double mean = n * p;
        // The difference counts: it keeps the digits that the product lost.
        double difference = k - mean - Math.fma(n, p, -mean);
        return stirlingError(n)
                - stirlingError(k)
                - stirlingError(n - k)
                - deviance(difference, mean)
                - deviance(-difference, n * (1 - p))
                + 0.5 * Math.log(n / k / (n - k))
                - HALF_LOG_TWO_PI;
    }

    /** Returns ln of the chance of k events where the mean is positive. */
    static double logPoisson(double k, double mean) {
        if (k == 0) return -mean;
        return -stirlingError(k) - deviance(k - mean, mean) - 0.5 * Math.log(k) - HALF_LOG_TWO_PI;
    }
}
