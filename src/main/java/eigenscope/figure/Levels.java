package eigenscope.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Round values at which to draw lines over a grid of numbers, in rising order and within their range. */
public final class Levels {
    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final int[] THIRDS = {1, 2, 5};
    /** Parts the numbers are cut in; of the lowest only the end counts, for minima come as near to zero as the grid hits them. */
    private static final int PARTS = 500;

    private Levels() {}

    /**
     * Returns equally spaced values.
     *
     * @param most how many at most, positive
     */
    public static double[] even(Relief values, int most) {
        return within(
                values,
                Ticks.between(values.least(), values.most(), most).values().stream()
                        .mapToDouble(Double::doubleValue));
    }

    /**
     * Returns powers of ten between the positive numbers of a grid, with their double and fivefold if that is not too many; the lowest five
     * hundredth of the numbers may lie below the first.
     *
     * @param most how many at most, about; positive
     */
    public static double[] logarithmic(Relief values, int most) {
        double least = Arrays.stream(values.quantiles(PARTS))
                .skip(1)
                .filter(v -> v > 0)
                .findFirst()
                .orElse(1);
        double decades = Math.log10(values.most() / least);
        if (!(decades > 0)) return new double[0];
        int first = (int) Math.floor(Math.log10(least));
        int last = (int) Math.ceil(Math.log10(values.most()));
        int every = (int) Math.ceil(decades / most);
        boolean isRoomy = most >= THIRDS.length * decades;
        return within(
                values,
                IntStream.rangeClosed(Math.floorDiv(first, every), Math.floorDiv(last, every))
                        .boxed()
                        .flatMapToDouble(k -> Arrays.stream(THIRDS)
                                .limit(isRoomy ? THIRDS.length : 1)
                                .mapToDouble(
                                        m -> BigDecimal.valueOf(m, -k * every).doubleValue()))
                        .filter(level -> level >= least));
    }

    /**
     * Returns values that part the grid into equally large areas, rounded to two digits.
     *
     * @param count how many, about; positive
     */
    public static double[] ranked(Relief values, int count) {
        double[] quantiles = values.quantiles(count + 1);
        return within(
                values,
                Arrays.stream(quantiles)
                        .skip(1)
                        .limit(count)
                        .map(level -> new BigDecimal(level).round(TWO_DIGITS).doubleValue())
                        .distinct());
    }

    private static double[] within(Relief values, DoubleStream levels) {
        return levels.filter(level -> level > values.least() && level < values.most())
                .toArray();
    }
}
