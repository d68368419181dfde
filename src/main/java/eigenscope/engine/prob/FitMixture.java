package eigenscope.engine.prob;

import java.util.Arrays;
import java.util.List;

/**
 * The fit of two normal distributions mixed.
 *
 * <p>Its likelihood has no largest value: a part that shrinks onto one row makes it infinite. What is wanted is a local maximum with two
 * real parts. Expectation and maximisation take turns from a start that the rows alone decide, the lower and the upper half of them (A. P.
 * Dempster, N. M. Laird and D. B. Rubin, Journal of the Royal Statistical Society B 39 (1977) 1–38); Newton's method ends it.
 */
final class FitMixture {
    private static final int TURNS = 300;
    /** Of the spread of all rows; a part as narrow as this has found rows that are equal. */
    private static final double NARROW = 1e-4;

    private FitMixture() {}

    static Fit of(FitSample sample) {
        double[] start = turned(sample);
        double narrowest = Math.min(start[2], start[4]);
        if (!(narrowest > NARROW * Math.sqrt(sample.variance())))
            return new Fit.None("a part shrinks onto a single value, where the likelihood rises without end");
        return Maximum.of(likelihood(sample.rows()), start, true, false, true, false, true)
                .map(m -> sample.found(
                        "a local maximum near the split into halves; the likelihood has no largest value",
                        Arrays.stream(m.theta()).boxed().toList(),
                        List.of(m.error(0), m.error(1), m.error(2), m.error(3), m.error(4))))
                .orElseGet(() -> new Fit.None("no maximum with two parts was found: the rows look like one"));
    }

    private static double[] turned(FitSample sample) {
        double[] rows = sample.rows().clone();
        Arrays.sort(rows);
        double[] share = new double[rows.length];
        for (int i = 0; i < share.length; i++) share[i] = i < share.length / 2 ? 1 : 0;
        double[] theta = best(rows, share);
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < rows.length; i++) share[i] = share(rows[i], theta);
            theta = best(rows, share);
        }
        return theta;
    }

    /** Returns the best parameters when it is known how much of each row belongs to the first part. */
    private static double[] best(double[] rows, double[] share) {
        double n = 0;
        double sum1 = 0;
        double sum2 = 0;
        for (int i = 0; i < rows.length; i++) {
            n += share[i];
            sum1 += share[i] * rows[i];
            sum2 += (1 - share[i]) * rows[i];
        }
        double mean1 = sum1 / n;
        double mean2 = sum2 / (rows.length - n);
        double square1 = 0;
        double square2 = 0;
        for (int i = 0; i < rows.length; i++) {
            square1 += share[i] * (rows[i] - mean1) * (rows[i] - mean1);
            square2 += (1 - share[i]) * (rows[i] - mean2) * (rows[i] - mean2);
        }
        return new double[] {
            n / rows.length, mean1, Math.sqrt(square1 / n), mean2, Math.sqrt(square2 / (rows.length - n))
        };
    }

    private static double share(double x, double[] t) {
        return 1 / (1 + Math.exp(log(1 - t[0], t[3], t[4], x) - log(t[0], t[1], t[2], x)));
    }

    private static double log(double weight, double mean, double sd, double x) {
        double z = (x - mean) / sd;
        return Math.log(weight / sd) - z * z / 2;
    }

    /** With shares r of the two parts, gradients g and Hessians H of their logarithms: gradient Σ r g, Hessian Σ r (H + g gᵀ) less its square. */
    private static Likelihood likelihood(double[] rows) {
        return (t, gradient, hessian) -> {
            if (!(t[0] < 1)) return Double.NEGATIVE_INFINITY;
            double value = 0;
            for (double x : rows) {
                double first = log(t[0], t[1], t[2], x);
                double second = log(1 - t[0], t[3], t[4], x);
                double r = share(x, t);
                value += Math.max(first, second) + Math.log1p(Math.exp(-Math.abs(first - second)));
                double z = (x - t[1]) / t[2];
                double y = (x - t[3]) / t[4];
                double[] g = {1 / t[0], z / t[2], (z * z - 1) / t[2], 0, 0};
                double[] h = {-1 / (1 - t[0]), 0, 0, y / t[4], (y * y - 1) / t[4]};
                for (int i = 0; i < 5; i++) {
                    double mean = r * g[i] + (1 - r) * h[i];
                    gradient[i] += mean;
                    for (int j = i; j < 5; j++)
                        hessian[i][j] += r * g[i] * g[j] + (1 - r) * h[i] * h[j] - mean * (r * g[j] + (1 - r) * h[j]);
                }
                hessian[0][0] -= r * g[0] * g[0] + (1 - r) * h[0] * h[0];
                bend(hessian, 1, r, z, t[2]);
                bend(hessian, 3, 1 - r, y, t[4]);
            }
            return value;
        };
    }

    private static void bend(double[][] hessian, int i, double share, double z, double sd) {
        hessian[i][i] -= share / (sd * sd);
        hessian[i][i + 1] -= share * 2 * z / (sd * sd);
        hessian[i + 1][i + 1] += share * (1 - 3 * z * z) / (sd * sd);
    }
}
