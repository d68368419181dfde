package eigenscope.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Round places along an axis: whole multiples of 1, 2 or 5 times a power of ten, computed in whole numbers so that 0.3 is 0.3.
 *
 * @param mantissa 1, 2 or 5
 * @param exponent power of ten: the step is mantissa times ten to it
 * @param first multiple of the step at the first tick
 * @param count number of ticks, at least 0
 */
public record Ticks(int mantissa, int exponent, long first, int count) {
    private static final int PLAIN = 5;
    private static final double FURTHEST = 1e12;
    private static final long[] TENS = {1, 10, 100, 1000, 10_000, 100_000};
    private static final int[] MANTISSAS = {1, 2, 5};

    /**
     * Returns the ticks between two numbers, both included, as many as fit.
     *
     * @param most number of steps allowed between the two, positive
     */
    public static Ticks between(double min, double max, double most) {
        double least = (max - min) / most;
        if (!(least > 0 && least < Double.POSITIVE_INFINITY)) return new Ticks(1, 0, 0, 0);
        int exponent = (int) Math.floor(Math.log10(least)) - 1;
        for (; ; exponent++)
            for (int mantissa : MANTISSAS) {
                double step = step(mantissa, exponent);
                if (step >= least * (1 - 1e-12)) return along(min, max, mantissa, exponent, step);
            }
    }

    /** Returns the ticks between two numbers with the step of these. */
    public Ticks along(double min, double max) {
        return along(min, max, mantissa, exponent, step());
    }

    private static Ticks along(double min, double max, int mantissa, int exponent, double step) {
        double slack = 1e-9;
        double first = Math.ceil(min / step - slack);
        double last = Math.floor(max / step + slack);
        // Further out, doubles tell neighbouring ticks apart, but not well.
        if (!(Math.abs(first) < FURTHEST && Math.abs(last) < FURTHEST)) return new Ticks(mantissa, exponent, 0, 0);
        return new Ticks(mantissa, exponent, (long) first, (int) Math.max(0, last - first + 1));
    }

    private static double step(int mantissa, int exponent) {
        return BigDecimal.valueOf(mantissa, -exponent).doubleValue();
    }

    /** Returns the distance between two ticks. */
    public double step() {
        return step(mantissa, exponent);
    }

    /** Returns where the tick {@code i} is, counted from 0: the double nearest to what its label says. */
    public double value(int i) {
        long units = (first + i) * mantissa;
        // Both exact, so their quotient is rounded once.
        if (exponent <= 0 && exponent >= -22 && Math.abs(units) < 1L << 53) return units / Math.pow(10, -exponent);
        return exact(i).doubleValue();
    }

    private BigDecimal exact(int i) {
        return BigDecimal.valueOf((first + i) * mantissa, -exponent);
    }

    /** Returns what is written at the tick {@code i}: all with the same number of decimals, and zero as 0. */
    public String label(int i) {
        long units = (first + i) * mantissa;
        if (units != 0 && exponent <= 0 && exponent >= -PLAIN) {
            long unit = TENS[-exponent];
            if (Math.abs(units) / unit < TENS[PLAIN]) return plain(units, unit);
        }
        BigDecimal value = exact(i);
        if (value.signum() == 0) return "0";
        boolean isLong = Decimals.magnitude(value.abs()) >= PLAIN || exponent < -PLAIN;
        return isLong ? Decimals.power(value) : Decimals.plain(value);
    }

    // An axis writes twenty labels a frame: without big decimals where longs do.
    private static String plain(long units, long unit) {
        long size = Math.abs(units);
        var text = new StringBuilder(12);
        if (units < 0) text.append('−');
        text.append(size / unit);
        if (unit == 1) return text.toString();
        int point = text.length();
        // The leading 1 keeps the zeros behind the point, and gives way to it.
        text.append(unit + size % unit).setCharAt(point, '.');
        return text.toString();
    }

    /** Returns all values in rising order. */
    public List<Double> values() {
        var values = new ArrayList<Double>(count);
        for (int i = 0; i < count; i++) values.add(value(i));
        return values;
    }
}
