package eigenscope.engine.prob;

import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Fits by the method of moments: parameters with which the distribution has the mean of the rows, their mean squared distance from it, and
 * further moments as there are parameters. Standard errors are NaN.
 */
public final class MomentFit {
    private MomentFit() {}

    /**
     * Fits a family; arguments and failures as in {@link Fit#of}.
     *
     * @param present values of the family's parameters, from which those are kept that the moments do not give
     */
    public static Fit of(Family family, double[] rows, List<Double> present) {
        var sample = new FitSample(family, rows, present);
        return FitDemand.obstacle(sample).<Fit>map(Fit.None::new).orElseGet(() -> estimate(sample));
    }

    private static Fit estimate(FitSample s) {
        double m = s.mean();
        double v = s.variance();
        double sd = Math.sqrt(v);
        return switch (s.family()) {
            // Their likelihood is largest where these moments are met.
            case NORMAL, EXPONENTIAL, BERNOULLI, BINOMIAL, GEOMETRIC, POISSON, CATEGORICAL, TRUNCATED_NORMAL ->
                asLikely(s);
            case UNIFORM -> found(s, m - Math.sqrt(3) * sd, m + Math.sqrt(3) * sd);
            case GAMMA -> found(s, m * m / v, v / m);
            case BETA -> found(s, m * (m * (1 - m) / v - 1), (1 - m) * (m * (1 - m) / v - 1));
            case STUDENT_T -> student(s, s.mean(x -> x * x));
            case CHI_SQUARED -> found(s, m);
            case F -> fisher(s, m, v);
            case LAPLACE -> found(s, m, sd / Math.sqrt(2));
            case LOGISTIC -> found(s, m, sd * Math.sqrt(3) / Math.PI);
            case LOG_NORMAL -> found(s, Math.log(m) - Math.log1p(v / m / m) / 2, Math.sqrt(Math.log1p(v / m / m)));
            case WEIBULL -> weibull(s, m, v);
            case PARETO -> {
                double shape = 1 + Math.sqrt(1 + m / v * m);
                yield found(s, m * (shape - 1) / shape, shape);
            }
            case TRIANGULAR -> triangular(s, m, sd);
            case GUMBEL -> found(s, m - Kernel.EULER * sd * Math.sqrt(6) / Math.PI, sd * Math.sqrt(6) / Math.PI);
            case FOLDED_NORMAL -> folded(s, s.mean(x -> x * x));
            case NAKAGAMI -> {
                var squares = s.map(x -> x * x);
                yield found(s, squares.mean() / squares.variance() * squares.mean(), squares.mean());
            }
            case LOG_UNIFORM -> logUniform(s, m, v);
            case CAUCHY, LEVY -> new Fit.None("it has no mean, so that moments of rows say nothing about it");
            case TRAPEZOIDAL ->
                new Fit.None("four corners would need moments up to the fourth, which rows hardly determine");
            case MIXTURE ->
                new Fit.None("five numbers would need moments up to the fifth, which rows hardly determine");
            case NEGATIVE_BINOMIAL ->
                v > m
                        ? found(s, m / (v - m) * m, m / v)
                        : new Fit.None("needs a variance above the mean, as every negative binomial distribution has");
            case HYPERGEOMETRIC ->
                s.held(2) == 0
                        ? new Fit.None("without draws every number of successes does as well")
                        : found(s, s.held(0), Math.rint(m / s.held(2) * s.held(0)), s.held(2));
            case DISCRETE_UNIFORM -> {
                double half = (Math.sqrt(12 * v + 1) - 1) / 2;
                yield found(s, Math.rint(m - half), Math.rint(m + half));
            }
            case ZIPF -> zipf(s, m);
        };
    }

    private static Fit found(FitSample sample, Double... values) {
        return sample.found("", List.of(values), Collections.nCopies(values.length, Double.NaN));
    }

    private static Fit asLikely(FitSample sample) {
        return switch (Fit.of(sample.family(), sample.rows(), sample.present())) {
            case Fit.None none -> none;
            case Fit.Found f ->
                sample.found("", f.values(), Collections.nCopies(f.values().size(), Double.NaN));
        };
    }

    private static Fit student(FitSample sample, double second) {
        return second > 1
                ? found(sample, 2 * second / (second - 1))
                : new Fit.None("needs a mean square above 1, as every Student distribution has");
    }

    private static Fit fisher(FitSample sample, double m, double v) {
        double b = 2 * m / (m - 1);
        double a = 2 * b * b * (b - 2) / (v * (b - 2) * (b - 2) * (b - 4) - 2 * b * b);
        return m > 1 && b > 4 && a > 0
                ? found(sample, a, b)
                : new Fit.None("no F distribution with a variance has this mean and this variance");
    }

    /** ln(1 + v/m²) = ln Γ(1 + 2/k) − 2 ln Γ(1 + 1/k), which falls while the shape k grows. */
    private static Fit weibull(FitSample sample, double m, double v) {
        double wanted = Math.log1p(v / m / m);
        double k =
                root(u -> wanted - LogGamma.value(1 + 2 * Math.exp(-u)) + 2 * LogGamma.value(1 + Math.exp(-u)), -4, 12);
        return found(sample, Math.exp(k), Math.exp(Math.log(m) - LogGamma.value(1 + Math.exp(-k))));
    }

    /** Of the triangle from 0 to 1 with mode t: variance (1 − t + t²)/18, skewness falling in t from √8/5 to −√8/5. */
    private static Fit triangular(FitSample sample, double m, double sd) {
        double skewness = sample.mean(x -> Math.pow((x - m) / sd, 3));
        if (Double.isNaN(skewness)) return new Fit.None("no skewness can be worked out of such rows in doubles");
        if (!(Math.abs(skewness) < Math.sqrt(8) / 5))
            return new Fit.None("no triangle is as skewed as the rows, %s".formatted(Shown.roughly(skewness)));
        double t = root(c -> skewness - skewness(c), 0, 1);
        double width = sd * Math.sqrt(18 / (1 - t + t * t));
        double low = m - width * (1 + t) / 3;
        return found(sample, low, low + t * width, low + width);
    }

    private static double skewness(double t) {
        return Math.sqrt(2) * (1 - 2 * t) * (2 - t) * (1 + t) / (5 * Math.pow(1 - t + t * t, 1.5));
    }

    /** By E x² = μ² + σ² and E x⁴ = 3 (E x²)² − 2 μ⁴. */
    private static Fit folded(FitSample sample, double second) {
        double fourth = Math.max(3 - sample.mean(x -> Math.pow(x * x / second, 2)), 0) / 2;
        double part = Math.sqrt(fourth);
        return part < 1
                ? found(sample, Math.sqrt(part * second), Math.sqrt((1 - part) * second))
                : new Fit.None("all squares are equal: sd would be 0");
    }

    /** With t = ln(high/low): E x² / (E x)² = (t/2) coth(t/2), and the mean is low (e^t − 1)/t. */
    private static Fit logUniform(FitSample sample, double m, double v) {
        double wanted = 1 + v / m / m;
        double t = root(u -> u / 2 / Math.tanh(u / 2) - wanted, 1e-9, 2 * wanted);
        double low = m * t / Math.expm1(t);
        return found(sample, low, low * Math.exp(t));
    }

    /** The mean of n ranks falls while the exponent grows; n is the largest row. */
    private static Fit zipf(FitSample sample, double m) {
        double n = sample.most();
        if (m == 1) return new Fit.None("all rows are 1: every large exponent does");
        if (!(m < (n + 1) / 2))
            return new Fit.None("high ranks come as often as low ones: exponent would not be above 0");
        double s = root(e -> m - PowerSum.of(e - 1, 1, n) / PowerSum.of(e, 1, n), 0, 60);
        return found(sample, n, s);
    }

    /** Returns where a function that rises over an interval is 0, to the last digits, by halving. */
    private static double root(DoubleUnaryOperator f, double from, double to) {
        double low = from;
        double high = to;
        while (true) {
            double middle = 0.5 * (low + high);
            if (!(middle > low && middle < high)) return middle;
            if (f.applyAsDouble(middle) < 0) low = middle;
            else high = middle;
        }
    }
}
