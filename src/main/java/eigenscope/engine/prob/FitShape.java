package eigenscope.engine.prob;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/** Fits of shapes, whose likelihoods are sums of logarithms of the gamma function; ψ is its derivative. */
final class FitShape {
    private FitShape() {}

    static Fit of(FitSample sample) {
        return switch (sample.family()) {
            case GAMMA -> gamma(sample);
            case NAKAGAMI -> nakagami(sample);
            case BETA -> beta(sample);
            case CHI_SQUARED -> chiSquared(sample);
            case STUDENT_T -> student(sample);
            case F -> fisher(sample);
            default -> throw new IllegalArgumentException(sample.family().id());
        };
    }

    private static Fit none(String reason) {
        return new Fit.None(reason);
    }

    /** The shape k of gamma rows once the best scale, mean/k, is put in: n (k ln k − k − k gap − ln Γ(k)). */
    private static Optional<Maximum> gammaShape(FitSample sample) {
        double mean = sample.mean();
        double n = sample.size();
        // ln mean − mean of ln, a sum of nonnegative terms instead of a difference
        double gap = sample.mean(x -> (x - mean) / mean - Math.log(x / mean));
        Likelihood profile = (theta, gradient, hessian) -> {
            double k = theta[0];
            gradient[0] = n * (Math.log(k) - Digamma.value(k) - gap);
            hessian[0][0] = n * (1 / k - Trigamma.value(k));
            return n * (k * (Math.log(k) - 1 - gap) - LogGamma.value(k));
        };
        double start = (3 - gap + Math.sqrt((gap - 3) * (gap - 3) + 24 * gap)) / (12 * gap);
        return Maximum.of(profile, new double[] {start}, true);
    }

    private static Fit gamma(FitSample sample) {
        return gammaShape(sample)
                .map(m -> {
                    double k = m.theta()[0];
                    double scale = sample.mean() / k;
                    // Observed information n [[ψ'(k), 1/scale], [1/scale, k/scale²]], inverted; m has ψ'(k) − 1/k
                    // already.
                    return sample.found(
                            List.of(k, scale),
                            List.of(m.error(0), scale * m.error(0) * Math.sqrt(Trigamma.value(k) / k)));
                })
                .orElseGet(() -> none("the rows are too alike: shape would be beyond all bounds"));
    }

    /** Squares of Nakagami rows are gamma rows with scale spread/shape. */
    private static Fit nakagami(FitSample sample) {
        var squares = sample.map(x -> x * x);
        double spread = squares.mean();
        return gammaShape(squares)
                .map(m -> sample.found(
                        List.of(m.theta()[0], spread),
                        List.of(m.error(0), spread / Math.sqrt(sample.size() * m.theta()[0]))))
                .orElseGet(() -> none("the rows are too alike: shape would be beyond all bounds"));
    }

    private static Fit beta(FitSample sample) {
        double n = sample.size();
        double logs = sample.mean(Math::log);
        double others = sample.mean(x -> Math.log1p(-x));
        Likelihood likelihood = (theta, gradient, hessian) -> {
            double a = theta[0];
            double b = theta[1];
            double common = Digamma.value(a + b);
            double bend = Trigamma.value(a + b);
            gradient[0] = n * (logs - Digamma.value(a) + common);
            gradient[1] = n * (others - Digamma.value(b) + common);
            hessian[0][0] = n * (bend - Trigamma.value(a));
            hessian[1][1] = n * (bend - Trigamma.value(b));
            hessian[0][1] = n * bend;
            return n * ((a - 1) * logs + (b - 1) * others - LogBeta.value(a, b));
        };
        double mean = sample.mean();
        double total = Math.max(mean * (1 - mean) / sample.variance() - 1, 0.1);
        return two(
                sample,
                likelihood,
                mean * total,
                (1 - mean) * total,
                "the rows are too alike: alpha and beta would be beyond all bounds");
    }

    private static Fit two(FitSample sample, Likelihood likelihood, double first, double second, String otherwise) {
        return Maximum.of(likelihood, new double[] {first, second}, true, true)
                .map(m -> sample.found(List.of(m.theta()[0], m.theta()[1]), List.of(m.error(0), m.error(1))))
                .orElseGet(() -> none(otherwise));
    }

    private static Fit one(FitSample sample, Likelihood likelihood, double start, String otherwise) {
        return Maximum.of(likelihood, new double[] {start}, true)
                .map(m -> sample.found(List.of(m.theta()[0]), List.of(m.error(0))))
                .orElseGet(() -> none(otherwise));
    }

    private static Fit chiSquared(FitSample sample) {
        double n = sample.size();
        double logs = sample.mean(x -> Math.log(x / 2));
        Likelihood likelihood = (theta, gradient, hessian) -> {
            double half = theta[0] / 2;
            gradient[0] = n / 2 * (logs - Digamma.value(half));
            hessian[0][0] = -n / 4 * Trigamma.value(half);
            return n * (half * logs - LogGamma.value(half));
        };
        return one(sample, likelihood, sample.mean(), "the rows lie too close to 0: df would be 0");
    }

    private static Fit student(FitSample sample) {
        double[] squares = Arrays.stream(sample.rows()).map(x -> x * x).toArray();
        double n = sample.size();
        Likelihood likelihood = (theta, gradient, hessian) -> {
            double v = theta[0];
            double value = n * (LogGamma.value((v + 1) / 2) - LogGamma.value(v / 2) - Math.log(v) / 2);
            gradient[0] = n / 2 * (Digamma.value((v + 1) / 2) - Digamma.value(v / 2) - 1 / v);
            hessian[0][0] = n / 4 * (Trigamma.value((v + 1) / 2) - Trigamma.value(v / 2)) + n / (2 * v * v);
            for (double y : squares) {
                double log = Math.log1p(y / v);
                double slope = y / (v * (v + y));
                value -= (v + 1) / 2 * log;
                gradient[0] += ((v + 1) * slope - log) / 2;
                hessian[0][0] += slope - (v + 1) / 2 * slope * (1 / v + 1 / (v + y));
            }
            return value;
        };
        return one(
                sample,
                likelihood,
                5,
                "the rows have no heavier tails than a standard normal distribution: the likelihood rises with df"
                        + " without end");
    }

    private static Fit fisher(FitSample sample) {
        double n = sample.size();
        double logs = sample.mean(Math::log);
        Likelihood likelihood = (theta, gradient, hessian) -> {
            double a = theta[0];
            double b = theta[1];
            double s = a + b;
            double common = Digamma.value(s / 2);
            double bend = Trigamma.value(s / 2) / 4;
            double value = n * ((a * Math.log(a) + b * Math.log(b) + (a - 2) * logs) / 2 - LogBeta.value(a / 2, b / 2));
            gradient[0] = n / 2 * (Math.log(a) + 1 + logs - Digamma.value(a / 2) + common);
            gradient[1] = n / 2 * (Math.log(b) + 1 - Digamma.value(b / 2) + common);
            hessian[0][0] = n * (0.5 / a - Trigamma.value(a / 2) / 4 + bend);
            hessian[1][1] = n * (0.5 / b - Trigamma.value(b / 2) / 4 + bend);
            hessian[0][1] = n * bend;
            for (double x : sample.rows()) {
                double q = a * x + b;
                double log = Math.log(q);
                value -= s / 2 * log;
                gradient[0] -= (log + s * x / q) / 2;
                gradient[1] -= (log + s / q) / 2;
                hessian[0][0] -= x / q * (1 - s * x / (2 * q));
                hessian[1][1] -= (1 - s / (2 * q)) / q;
                hessian[0][1] -= (1 + x - s * x / q) / (2 * q);
            }
            return value;
        };
        return two(sample, likelihood, 5, 10, "the likelihood rises without end as df1 or df2 does");
    }
}
