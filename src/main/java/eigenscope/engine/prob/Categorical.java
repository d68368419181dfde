package eigenscope.engine.prob;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * One of k outcomes, 0 to k - 1.
 *
 * @param probabilities of each, at least one, nonnegative, with sum 1
 */
public record Categorical(List<Double> probabilities) implements Discrete {
    static final Definition DEFINITION = Definition.of("Categorical", Categorical::of);

    /** Keeps its own copy. */
    public Categorical {
        probabilities = List.copyOf(probabilities);
    }

    /**
     * Divides weights by their sum.
     *
     * @param weights any number of them
     */
    static Made of(double... weights) {
        if (weights.length == 0) return new Made.Refused("a categorical distribution needs at least one weight");
        for (int i = 0; i < weights.length; i++)
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY))
                return new Made.Refused(
                        "weight %d must be finite and at least 0, not %s".formatted(i + 1, Shown.given(weights[i])));
        double largest = Arrays.stream(weights).max().orElse(0);
        if (largest == 0) return new Made.Refused("at least one weight must be above 0");
        // Divided by the largest first: the sum of huge ones would overflow.
        double sum = Arrays.stream(weights).map(w -> w / largest).sum();
        return new Made.Good(new Categorical(
                Arrays.stream(weights).mapToObj(w -> w / largest / sum).toList()));
    }

    private double sum(double from, double to, DoubleUnaryOperator f) {
        double sum = 0;
        for (int k = (int) from; k <= to; k++) sum += probabilities.get(k) * f.applyAsDouble(k);
        return sum;
    }

    private double last() {
        return probabilities.size() - 1;
    }

    @Override
    // region density
    public double density(double x) {
        return x == Math.rint(x) && x >= 0 && x <= last() ? probabilities.get((int) x) : 0;
    }
    // endregion

    @Override
    public double logMass(double k) {
        return Math.log(probabilities.get((int) k));
    }

    @Override
    // region cumulative
    public double below(double k) {
        return sum(0, k, j -> 1);
    }
    // endregion

    @Override
    public double above(double k) {
        return sum(k + 1, last(), j -> 1);
    }

    @Override
    public double mean() {
        return sum(0, last(), k -> k);
    }

    @Override
    public double variance() {
        double mean = mean();
        return sum(0, last(), k -> (k - mean) * (k - mean));
    }

    private double standardised(int power) {
        double mean = mean();
        double sd = sd();
        return sd > 0 ? sum(0, last(), k -> Math.pow((k - mean) / sd, power)) : Double.NaN;
    }

    @Override
    public double skewness() {
        return standardised(3);
    }

    @Override
    public double excessKurtosis() {
        return standardised(4) - 3;
    }

    @Override
    public double entropy() {
        return probabilities.stream().mapToDouble(Information::nats).sum();
    }

    @Override
    public double mode() {
        return IntStream.range(0, probabilities.size())
                .reduce(0, (best, k) -> probabilities.get(k) > probabilities.get(best) ? k : best);
    }

    @Override
    public Support support() {
        var possible = IntStream.range(0, probabilities.size())
                .filter(k -> probabilities.get(k) > 0)
                .summaryStatistics();
        return new Support(possible.getMin(), possible.getMax());
    }
}
