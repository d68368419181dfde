package eigenscope.engine.prob;

/**
 * Moments of the numbers seen so far, as sums of powers of the distance from their mean, so that no digits cancel.
 *
 * <p>Source: P. Pébay, Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments (2008).
 *
 * @param count how many
 * @param mean their mean, 0 where there are none
 * @param squares sum of (x - mean)^2
 * @param cubes sum of (x - mean)^3
 * @param fourths sum of (x - mean)^4
 */
public record Running(long count, double mean, double squares, double cubes, double fourths) {
    /** Of no numbers. */
    public static final Running NONE = new Running(0, 0, 0, 0, 0);

    /** Returns the moments of some numbers. */
    public static Running of(double... numbers) {
        return of(numbers, 0, numbers.length);
    }

    /** Returns the moments of the elements {@code from} to {@code to - 1}. */
    static Running of(double[] numbers, int from, int to) {
        int n = to - from;
        if (n == 0) return NONE;
        double sum = 0;
        for (int i = from; i < to; i++) sum += numbers[i];
        double guess = sum / n;
        double rest = 0;
        for (int i = from; i < to; i++) rest += numbers[i] - guess;
        // What rounding left over; of infinite numbers there is no rest.
        double mean = Double.isNaN(rest) ? guess : guess + rest / n;
        double squares = 0;
        double cubes = 0;
        double fourths = 0;
        for (int i = from; i < to; i++) {
            double d = numbers[i] - mean;
            double square = d * d;
            squares += square;
            cubes += square * d;
            fourths += square * square;
        }
        return new Running(n, mean, squares, cubes, fourths);
    }

    /** Returns the moments of these numbers and others together. */
    public Running plus(Running other) {
        if (count == 0) return other;
        if (other.count == 0) return this;
        double n = count + other.count;
        double a = count / n;
        double b = other.count / n;
        double apart = other.mean - mean;
        double square = apart * apart;
        return new Running(
                count + other.count,
                mean + apart * b,
                squares + other.squares + square * a * other.count,
                cubes
                        + other.cubes
                        + square * apart * a * (a - b) * other.count
                        + 3 * apart * (a * other.squares - b * squares),
                fourths
                        + other.fourths
                        + square * square * a * (a * a - a * b + b * b) * other.count
                        + 6 * square * (a * a * other.squares + b * b * squares)
                        + 4 * apart * (a * other.cubes - b * cubes));
    }

    /** Returns the estimate of the variance without bias, which divides by one less than the count; NaN of fewer than two. */
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    /** Returns the standard deviation, the root of {@link #variance}. */
    public double sd() {
        return Math.sqrt(variance());
    }

    /** Returns the third standardised moment of the numbers themselves; NaN where all are equal. */
    public double skewness() {
        return Math.sqrt((double) count) * cubes / (squares * Math.sqrt(squares));
    }

    /** Returns the fourth standardised moment of the numbers themselves less 3; NaN where all are equal. */
    public double excessKurtosis() {
        return count * fourths / (squares * squares) - 3;
    }
}
