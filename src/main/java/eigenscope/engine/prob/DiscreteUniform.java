package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.whole;

/**
 * Every whole number from one to another alike.
 *
 * @param low the smallest, whole
 * @param high the largest, whole, at least {@code low}
 */
public record DiscreteUniform(double low, double high) implements Discrete {
    private static final int MOST = 1_000_000_000;

    static final Definition DEFINITION = Definition.of(
            "Discrete uniform",
            p -> p[0] <= p[1]
                    ? new Made.Good(new DiscreteUniform(p[0], p[1]))
                    : new Made.Refused("high must be at least low, %s".formatted(Shown.given(p[0]))),
            whole("low", "a", "Smallest", -20, 20, 1, -MOST, MOST),
            whole("high", "b", "Largest", -20, 20, 6, -MOST, MOST));

    private double count() {
        return high - low + 1;
    }

    @Override
    // region density
    public double density(double x) {
        return x == Math.rint(x) && support().contains(x) ? 1 / count() : 0;
    }
    // endregion

    @Override
    public double logMass(double k) {
        return -Math.log(count());
    }

    @Override
    // region cumulative
    public double below(double k) {
        return (k - low + 1) / count();
    }
    // endregion

    @Override
    public double above(double k) {
        return (high - k) / count();
    }

    @Override
    public double mean() {
        return low + (high - low) / 2;
    }

    @Override
    public double variance() {
        return (high - low) * (high - low + 2) / 12;
    }

    @Override
    public double skewness() {
        return low < high ? 0 : Double.NaN;
    }

    @Override
    public double excessKurtosis() {
        double square = count() * count();
        return low < high ? -1.2 * (square + 1) / (square - 1) : Double.NaN;
    }

    @Override
    public double entropy() {
        return Math.log(count());
    }

    @Override
    public double mode() {
        return low;
    }

    @Override
    public Support support() {
        return new Support(low, high);
    }

    @Override
    public Sampling sampling() {
        long count = (long) count();
        return source -> () -> low + source.nextLong(count);
    }
}
