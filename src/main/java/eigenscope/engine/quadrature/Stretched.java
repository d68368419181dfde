package eigenscope.engine.quadrature;

import java.util.function.DoubleUnaryOperator;

/**
 * A function over an interval, stretched so that it fades away towards both ends: f(x(t)) x'(t), with the same integral.
 *
 * <p>With s = (pi / 2) sinh t, the interval (a, b) is x = (a + b exp(2s)) / (1 + exp(2s)), (a, infinity) is x = a + exp(s), and the
 * whole line is x = sinh(s). Poles at ends that can be integrated, and tails, become harmless. Source: H. Takahasi and M. Mori,
 * Double exponential formulas for numerical integration (1974).
 *
 * <p>Beside an end that is not 0, doubles lie too far apart to tell how far away x is. There the function goes on as the power of the
 * distance that it is a little further in, exact for poles such as 1/sqrt(1 - x).
 */
public final class Stretched implements DoubleUnaryOperator {
    private static final double QUARTER_TURN = Math.PI / 2;
    /** Where distances are 1e-270 and 1e270. */
    private static final double REACH = 6.6;

    private static final double REACH_INSIDE = 5.95;
    /** Up to where distances are below 1e-30 or above 1e30, and a function may be undefined as 0 times infinity is. */
    private static final double INDEED = 4.5;

    private static final double STEP = 1.0 / 32;

    private final DoubleUnaryOperator f;
    private final double low;
    private final double high;
    private final Pole atLow;
    private final Pole atHigh;
    private final double first;
    private final double last;

    /**
     * Stretches a function.
     *
     * @param f never asked at the ends themselves
     * @param low lower end, may be infinite
     * @param high upper end, above the lower, may be infinite
     */
    public Stretched(DoubleUnaryOperator f, double low, double high) {
        this.f = f;
        this.low = low;
        this.high = high;
        atLow = Pole.at(low, 1, f, high - low);
        atHigh = Pole.at(high, -1, f, high - low);
        double reach = Double.isFinite(high - low) ? REACH_INSIDE : REACH;
        first = -reached(-1, reach);
        last = reached(1, reach);
    }

    private double reached(int side, double reach) {
        double t = reach;
        while (t > INDEED && Double.isNaN(applyAsDouble(side * t))) t -= STEP;
        return t;
    }

    /** Returns the least t. */
    public double first() {
        return first;
    }

    /** Returns the largest t. */
    public double last() {
        return last;
    }

    /** Returns a bound of what lies beyond both ends, should the function fade on as it fades there. */
    public double remainder() {
        return beyond(first, STEP) + beyond(last, -STEP);
    }

    private double beyond(double end, double inwards) {
        double value = Math.abs(applyAsDouble(end));
        if (value == 0) return 0;
        double fading = Math.log(Math.abs(applyAsDouble(end + inwards)) / value) / STEP;
        return fading > 0 ? value / fading : Double.POSITIVE_INFINITY;
    }

    @Override
    public double applyAsDouble(double t) {
        double s = QUARTER_TURN * Math.sinh(t);
        double slope = QUARTER_TURN * Math.cosh(t);
        if (low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY)
            return times(f.applyAsDouble(Math.sinh(s)), slope * Math.cosh(s));
        if (high == Double.POSITIVE_INFINITY) return times(from(low, atLow, 1, Math.exp(s)), slope * Math.exp(s));
        if (low == Double.NEGATIVE_INFINITY) return times(from(high, atHigh, -1, Math.exp(-s)), slope * Math.exp(-s));
        double share = 1 / (1 + Math.exp(2 * Math.abs(s)));
        double distance = (high - low) * share;
        double value = s < 0 ? from(low, atLow, 1, distance) : from(high, atHigh, -1, distance);
        return times(value, 2 * slope * distance * (1 - share));
    }

    private double from(double end, Pole pole, int side, double distance) {
        if (distance < pole.near()) return pole.value(distance);
        double x = end + side * distance;
        // Rounding moves x, and beside a pole a little is much: the power law moves the value back.
        return distance < pole.near() * Pole.ROUNDED
                ? f.applyAsDouble(x) * Math.pow(distance / Math.abs(x - end), pole.power())
                : f.applyAsDouble(x);
    }

    private static double times(double value, double weight) {
        return value == 0 ? 0 : value * weight;
    }

    /** Returns x(t). */
    public double x(double t) {
        double s = QUARTER_TURN * Math.sinh(t);
        if (low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY) return Math.sinh(s);
        if (high == Double.POSITIVE_INFINITY) return low + Math.exp(s);
        if (low == Double.NEGATIVE_INFINITY) return high - Math.exp(-s);
        double distance = (high - low) / (1 + Math.exp(2 * Math.abs(s)));
        return s < 0 ? low + distance : high - distance;
    }

    /** Returns the t of an x, no less than {@link #first} and no more than {@link #last}. */
    public double t(double x) {
        return Math.clamp(asinh(s(x) / QUARTER_TURN), first, last);
    }

    private double s(double x) {
        if (low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY) return asinh(x);
        if (high == Double.POSITIVE_INFINITY) return Math.log(x - low);
        if (low == Double.NEGATIVE_INFINITY) return -Math.log(high - x);
        return 0.5 * (Math.log(x - low) - Math.log(high - x));
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        double value =
                size > 1e8 ? Math.log(size) + Math.log(2) : Math.log1p(size + size * size / (1 + Math.hypot(1, size)));
        return Math.copySign(value, x);
    }

    /**
     * How a function goes on beside an end: value (distance / near)^power.
     *
     * @param near the distance from which on the function itself is asked; 0 for any
     * @param scale the value there
     * @param power the exponent
     */
    private record Pole(double near, double scale, double power) {
        static final double ROUNDED = 0x1p21;
        private static final double NEAR = 0x1p-33;
        private static final Pole NONE = new Pole(0, 0, 0);

        static Pole at(double end, int side, DoubleUnaryOperator f, double width) {
            if (end == 0 || Double.isInfinite(end)) return NONE;
            // A power of two, so that the places beside the end are exact.
            double near = Math.scalb(NEAR, Math.getExponent(end));
            if (near > width / 8) return NONE;
            double scale = f.applyAsDouble(end + side * near);
            double power = Math.log(f.applyAsDouble(end + side * 2 * near) / scale) / Math.log(2);
            return Double.isFinite(scale) && Double.isFinite(power) ? new Pole(near, scale, power) : NONE;
        }

        double value(double distance) {
            return scale * Math.pow(distance / near, power);
        }
    }
}
