package eigenscope.engine.prob;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogGamma;

/** Moments of powers of gamma numbers, which Weibull and Nakagami numbers are. */
final class PowerOfGamma {
    /** Where differences of gamma functions lose more than two digits. */
    private static final double NARROW = 0.05;
    /** Logarithm of a second moment against which the square of the mean is nothing. */
    private static final double WIDE = 75;

    private PowerOfGamma() {}

    /** Returns the moments of (G / a)^c for G of the gamma law of shape a and scale 1. */
    static Moments of(double a, double c) {
        if (c * c < NARROW * a) return Moments.around(1, f -> expectation(a, c, f));
        double mean = Math.exp(logMoment(a, c));
        double l2 = logMoment(a, 2 * c) - 2 * logMoment(a, c);
        double l3 = logMoment(a, 3 * c) - 3 * logMoment(a, c);
        double l4 = logMoment(a, 4 * c) - 4 * logMoment(a, c);
        if (l2 > WIDE) {
            double variance = Math.exp(logMoment(a, 2 * c));
            return new Moments(mean, variance, Math.exp(l3 - 1.5 * l2), Math.exp(l4 - 2 * l2) - 3);
        }
        Moments relative = Moments.raw(1, Math.exp(l2), Math.exp(l3), Math.exp(l4));
        return new Moments(mean, relative.variance() * mean * mean, relative.skewness(), relative.excessKurtosis());
    }

    /** Returns ln E[(G / a)^power]. */
    private static double logMoment(double a, double power) {
        return LogGamma.value(a + power) - LogGamma.value(a) - power * Math.log(a);
    }

    /**
     * Returns E[f((G / a)^c - 1)] by the trapezium rule in s = ln(G / a), whose density is proportional to exp(-a (exp(s) - 1 - s)):
     * analytic and decaying at both ends, so that the error falls exponentially with the step.
     */
    private static double expectation(double a, double c, DoubleUnaryOperator f) {
        double step = 0.25 / Math.sqrt(1 + a);
        double right = 10 / Math.sqrt(a);
        double left = -(40 / a + right);
        double sum = 0;
        double total = 0;
        for (double s = left; s < right; s += step) {
            double weight = Math.exp(-a * (Math.expm1(s) - s));
            total += weight;
            sum += weight * f.applyAsDouble(Math.expm1(c * s));
        }
        return sum / total;
    }
}
