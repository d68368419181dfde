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
        return new Moments(m1, variance, third / (variance * Math.sqrt(variance)), fourth / (variance * variance) - 3);
    }

    /**
     * By quadrature around a place not farther from the mean than a standard deviation or two, so that few digits cancel.
     *
     * @param around the place
     * @param expectation the expected value of a function of X - around
     */
    static Moments around(double around, ToDoubleFunction<DoubleUnaryOperator> expectation) {
        Moments shifted = raw(
                expectation.applyAsDouble(d -> d),
                expectation.applyAsDouble(d -> d * d),
                expectation.applyAsDouble(d -> d * d * d),
                expectation.applyAsDouble(d -> d * d * d * d));
        return shifted.moved(around);
    }

    /** Of X + shift. */
    Moments moved(double shift) {
        return new Moments(mean + shift, variance, skewness, excessKurtosis);
    }
}
