package eigenscope.engine.prob;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Fits that need the mean of the rows only, or how often each value comes. */
final class FitMean {
    private static final String EDGE = "no standard errors: the maximum lies at the edge of what is allowed";

    private FitMean() {}

    static Fit of(FitSample sample) {
        double mean = sample.mean();
        double n = sample.size();
        return switch (sample.family()) {
            case EXPONENTIAL ->
                mean == 0
                        ? new Fit.None("all rows are 0: the likelihood has no maximum")
                        : one(sample, 1 / mean, 1 / (mean * Math.sqrt(n)));
            case POISSON ->
                mean == 0
                        ? new Fit.None("all rows are 0: the best rate would be 0")
                        : one(sample, mean, Math.sqrt(mean / n));
            case BERNOULLI -> one(sample, mean, Math.sqrt(mean * (1 - mean) / n));
            case GEOMETRIC -> {
                double p = 1 / (1 + mean);
                // p²(1 − p)/n with 1 − p = mean p
                yield one(sample, p, p * Math.sqrt(p * mean / n));
            }
            case BINOMIAL -> binomial(sample, sample.held(0));
            case CATEGORICAL -> categorical(sample);
            default -> throw new IllegalArgumentException(sample.family().id());
        };
    }

    private static Fit one(FitSample sample, double value, double error) {
        return error == 0
                ? sample.found(EDGE, List.of(value), List.of(Double.NaN))
                : sample.found(List.of(value), List.of(error));
    }

    private static Fit binomial(FitSample sample, double trials) {
        if (trials == 0) return new Fit.None("without trials every p does as well");
        double p = sample.mean() / trials;
        double error = Math.sqrt(p * (1 - p) / (trials * sample.size()));
        return sample.found(
                error == 0 ? EDGE : "n is kept",
                List.of(trials, p),
                List.of(Double.NaN, error == 0 ? Double.NaN : error));
    }

    private static Fit categorical(FitSample sample) {
        double[] counts = new double[sample.present().size()];
        for (double x : sample.rows()) counts[(int) x]++;
        double n = sample.size();
        double[] p = Arrays.stream(counts).map(c -> c / n).toArray();
        return sample.found(
                "",
                IntStream.range(0, p.length).mapToObj(i -> p[i]).toList(),
                IntStream.range(0, p.length)
                        .mapToObj(i -> p[i] > 0 && p[i] < 1 ? Math.sqrt(p[i] * (1 - p[i]) / n) : Double.NaN)
                        .toList());
    }
}
