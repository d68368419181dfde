package eigenscope.engine.prob;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/** Fits to counts whose likelihood is no formula of the mean. */
final class FitCounts {
    /** A Zipf law of so many ranks is summed at each step of the climb. */
    static final int MOST_RANKS = 1_000_000;

    private FitCounts() {}

    static Fit of(FitSample sample) {
        return switch (sample.family()) {
            case NEGATIVE_BINOMIAL -> negativeBinomial(sample);
            case HYPERGEOMETRIC -> hypergeometric(sample, sample.held(0), sample.held(2));
            case ZIPF -> zipf(sample);
            default -> throw new IllegalArgumentException(sample.family().id());
        };
    }

    /** How often each value comes. */
    private static Map<Double, Integer> counts(double[] rows) {
        var counts = new TreeMap<Double, Integer>();
        for (double x : rows) counts.merge(x, 1, Integer::sum);
        return counts;
    }

    /** The best p is r/(r + mean); what is left is a likelihood of r alone. */
    private static Fit negativeBinomial(FitSample sample) {
        double mean = sample.mean();
        if (!(sample.variance() > mean))
            return new Fit.None(
                    "the rows vary no more than those of a Poisson distribution: the likelihood rises with r without"
                            + " end");
        double n = sample.size();
        var counts = counts(sample.rows());
        Likelihood profile = (theta, gradient, hessian) -> {
            double r = theta[0];
            // ln(r/(r + mean)) and ln(mean/(r + mean))
            double success = -Math.log1p(mean / r);
            double failure = -Math.log1p(r / mean);
            double value = n * (r * success + mean * failure - LogGamma.value(r));
            gradient[0] = n * (success - Digamma.value(r));
            hessian[0][0] = n * (mean / (r * (r + mean)) - Trigamma.value(r));
            counts.forEach((k, count) -> {
                gradient[0] += count * Digamma.value(k + r);
                hessian[0][0] += count * Trigamma.value(k + r);
            });
            return value
                    + counts.entrySet().stream()
                            .mapToDouble(e -> e.getValue() * LogGamma.value(e.getKey() + r))
                            .sum();
        };
        double start = mean * mean / (sample.variance() - mean);
        return Maximum.of(profile, new double[] {start}, true)
                .map(m -> {
                    double r = m.theta()[0];
                    double p = r / (r + mean);
                    // dp/dr along the ridge is mean/(r + mean)²; across it p has the variance p²(1 − p)/(n r).
                    double along = m.error(0) * mean / ((r + mean) * (r + mean));
                    double across = p * p * (mean / (r + mean)) / (n * r);
                    return sample.found(List.of(r, p), List.of(m.error(0), Math.sqrt(along * along + across)));
                })
                .orElseGet(() -> new Fit.None("no maximum was found: the rows vary too little"));
    }

    /** The likelihood of K successes is log-concave, so that the first K + 1 that is no better than K ends the climb. */
    private static Fit hypergeometric(FitSample sample, double population, double draws) {
        if (draws > population) return new Fit.None("draws must be at most population");
        if (draws == 0) return new Fit.None("without draws every number of successes does as well");
        var counts = counts(sample.rows());
        IntToDoubleFunction gain = k -> counts.entrySet().stream()
                .mapToDouble(e -> {
                    double drawn = e.getKey();
                    return e.getValue()
                            * (Math.log((k + 1) / (k + 1 - drawn))
                                    + Math.log((population - k - draws + drawn) / (population - k)));
                })
                .sum();
        int low = (int) sample.most();
        int high = (int) (population - draws + sample.least());
        if (low > high) return new Fit.None("no number of successes makes all rows possible");
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gain.applyAsDouble(middle) > 0) low = middle + 1;
            else high = middle;
        }
        return sample.irregular(
                "successes is a whole number; population and draws are kept", population, (double) low, draws);
    }

    /** The best n is the largest row; −s Σ ln k − N ln Σ j^(−s) remains, which is concave in s. */
    private static Fit zipf(FitSample sample) {
        int ranks = (int) sample.most();
        double logs = sample.mean(Math::log);
        if (logs == 0) return new Fit.None("all rows are 1: the likelihood rises with exponent without end");
        double n = sample.size();
        double[] log = new double[ranks];
        double even = 0;
        for (int j = 0; j < ranks; j++) {
            log[j] = Math.log(j + 1.0);
            even += log[j] / ranks;
        }
        if (!(logs < even)) return new Fit.None("high ranks come as often as low ones: exponent would not be above 0");
        Likelihood likelihood = (theta, gradient, hessian) -> {
            double sum = 0;
            double first = 0;
            double second = 0;
            for (double l : log) {
                double w = Math.exp(-theta[0] * l);
                sum += w;
                first += w * l;
                second += w * l * l;
            }
            double mean = first / sum;
            gradient[0] = n * (mean - logs);
            hessian[0][0] = -n * (second / sum - mean * mean);
            return -n * (theta[0] * logs + Math.log(sum));
        };
        return Maximum.of(likelihood, new double[] {1}, true)
                .map(m -> sample.found(
                        "n is the largest row and has no standard error",
                        List.of((double) ranks, m.theta()[0]),
                        List.of(Double.NaN, m.error(0))))
                .orElseGet(() -> new Fit.None("no maximum was found"));
    }
}
