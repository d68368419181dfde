package eigenscope.engine.prob;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Mean and the standardised central moments up to the fourth; NaN where there is none, infinite where the integral is.
 *
 * @param mean expected value
 * @param variance second central moment
 * @param skewness third, standardised
 * @param excessKurtosis fourth, standardised, less 3
 */
record Moments(double mean, double variance, double skewness, double excessKurtosis) {
    /** Of a law that is symmetric around 0. */
    static Moments symmetric(double variance, double excessKurtosis) {
        return new Moments(0, variance, 0, excessKurtosis);
    }

    /** From the expected powers; as many digits are lost as the mean is larger than the spread. */
    static Moments raw(double m1, double m2, double m3, double m4) {
        double variance = m2 - m1 * m1;
        double third = m3 - 3 * m1 * m2 + 2 * m1 * m1 * m1;
        double fourth = m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 * m1 * m1 * m1;
        return central(m1, variance, third, fourth);
    }

    /** From central moments. */
    static Moments central(double mean, double variance, double third, double fourth) {
        return new Moments(
                mean, variance, third / (variance * Math.sqrt(variance)), fourth / (variance * variance) - 3);
    }

    /**
     * By quadrature around a place near the mean, so that no digits cancel.
     *
     * @param around the place
     * @param expectation the expected value of a function of X - around
     */
    static Moments around(double around, ToDoubleFunction<DoubleUnaryOperator> expectation) {
        double shift = expectation.applyAsDouble(d -> d);
        return central(
                around + shift,
                expectation.applyAsDouble(d -> Math.pow(d - shift, 2)),
                expectation.applyAsDouble(d -> Math.pow(d - shift, 3)),
                expectation.applyAsDouble(d -> Math.pow(d - shift, 4)));
    }
}
