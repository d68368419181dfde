package eigenscope.engine.prob;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Fits of a location m and a scale s to rows whose density is f((x − m)/s)/s, also of those whose logarithms are such rows. */
final class FitPlace {
    private FitPlace() {}

    static Fit of(FitSample sample) {
        return switch (sample.family()) {
            case NORMAL -> normal(sample, sample);
            case LOG_NORMAL -> normal(sample, sample.map(Math::log));
            case LAPLACE -> laplace(sample);
            case LOGISTIC -> climbed(sample, FitPlace::logistic, middle(sample));
            case CAUCHY -> cauchy(sample);
            case GUMBEL -> climbed(sample, FitPlace::gumbel, gumbelStart(sample));
            case LEVY -> levy(sample);
            case WEIBULL -> weibull(sample);
            default -> throw new IllegalArgumentException(sample.family().id());
        };
    }

    private static Fit normal(FitSample sample, FitSample logs) {
        double sd = Math.sqrt(logs.variance());
        double n = sample.size();
        return sample.found(List.of(logs.mean(), sd), List.of(sd / Math.sqrt(n), sd / Math.sqrt(2 * n)));
    }

    private static Fit laplace(FitSample sample) {
        double median = Quantiles.of(sample.rows()).quantile(0.5);
        double scale = sample.mean(x -> Math.abs(x - median));
        double error = scale / Math.sqrt(sample.size());
        return sample.found(
                "the likelihood has kinks, so the error of location is by the expected information n/scale²",
                List.of(median, scale),
                List.of(error, error));
    }

    private static Fit cauchy(FitSample sample) {
        double[] rows = sample.rows().clone();
        Arrays.sort(rows);
        // J. B. Copas, Biometrika 62 (1975): a scale of 0 explains half of the rows without end.
        int half = (rows.length + 1) / 2;
        for (int i = 0; i + half <= rows.length; i++)
            if (rows[i] == rows[i + half - 1])
                return new Fit.None("half of the rows are equal: the likelihood has no maximum");
        return climbed(sample, FitPlace::cauchy, middle(sample));
    }

    private static Fit levy(FitSample sample) {
        if (sample.size() < 4) return new Fit.None("needs four rows or more: fewer do not hold the location");
        var quantiles = Quantiles.of(sample.rows());
        double low = quantiles.quantile(0.1);
        // Of a standard Lévy number the quantiles of 0.1 and 0.5 are 0.3696 and 2.1981.
        double spread = quantiles.quantile(0.5) - low;
        double scale = (spread > 0 ? spread : sample.most() - sample.least()) / 1.8285;
        double location = Math.min(low - 0.3696 * scale, sample.least() - 0.05 * scale);
        return climbed(sample, FitPlace::levy, new double[] {location, scale});
    }

    /** A Weibull number is exp of a Gumbel number upside down, with location ln scale and scale 1/shape. */
    private static Fit weibull(FitSample sample) {
        var logs = sample.map(x -> -Math.log(x));
        return climbed(logs, FitPlace::gumbel, gumbelStart(logs), m -> {
            double shape = 1 / m.theta()[1];
            double scale = Math.exp(-m.theta()[0]);
            return sample.found(List.of(shape, scale), List.of(m.error(1) * shape * shape, m.error(0) * scale));
        });
    }

    private static double[] middle(FitSample sample) {
        var quantiles = Quantiles.of(sample.rows());
        double half = (quantiles.quantile(0.75) - quantiles.quantile(0.25)) / 2;
        return new double[] {quantiles.quantile(0.5), half > 0 ? half : Math.sqrt(sample.variance())};
    }

    private static double[] gumbelStart(FitSample sample) {
        double scale = Math.sqrt(6 * sample.variance()) / Math.PI;
        return new double[] {sample.mean() - 0.5772 * scale, scale};
    }

    private static Fit climbed(FitSample sample, LogDensity kernel, double[] start) {
        return climbed(
                sample,
                kernel,
                start,
                m -> sample.found(List.of(m.theta()[0], m.theta()[1]), List.of(m.error(0), m.error(1))));
    }

    private static Fit climbed(FitSample rows, LogDensity kernel, double[] start, Function<Maximum, Fit> read) {
        return Maximum.of(likelihood(rows.rows(), kernel), start, false, true)
                .map(read)
                .orElseGet(() -> new Fit.None("no maximum was found: too few rows differ"));
    }

    /** The logarithm of a density f, up to a constant, with two derivatives. */
    private interface LogDensity {
        void at(double z, double[] out);
    }

    private static Likelihood likelihood(double[] rows, LogDensity kernel) {
        return (theta, gradient, hessian) -> {
            double s = theta[1];
            double value = 0;
            double[] f = new double[3];
            for (double x : rows) {
                double z = (x - theta[0]) / s;
                kernel.at(z, f);
                value += f[0];
                gradient[0] -= f[1] / s;
                gradient[1] -= (1 + z * f[1]) / s;
                hessian[0][0] += f[2] / (s * s);
                hessian[0][1] += (f[1] + z * f[2]) / (s * s);
                hessian[1][1] += (1 + 2 * z * f[1] + z * z * f[2]) / (s * s);
            }
            return value - rows.length * Math.log(s);
        };
    }

    private static void set(double[] out, double value, double first, double second) {
        out[0] = value;
        out[1] = first;
        out[2] = second;
    }

    private static void logistic(double z, double[] out) {
        double e = Math.exp(-Math.abs(z));
        set(out, -Math.abs(z) - 2 * Math.log1p(e), -Math.tanh(z / 2), -2 * e / ((1 + e) * (1 + e)));
    }

    private static void cauchy(double z, double[] out) {
        double d = 1 + z * z;
        set(out, -Math.log1p(z * z), -2 * z / d, 2 * (z * z - 1) / (d * d));
    }

    private static void gumbel(double z, double[] out) {
        double e = Math.exp(-z);
        set(out, -z - e, e - 1, -e);
    }

    private static void levy(double z, double[] out) {
        if (z > 0) set(out, -1.5 * Math.log(z) - 0.5 / z, (0.5 / z - 1.5) / z, (1.5 - 1 / z) / (z * z));
        else set(out, Double.NEGATIVE_INFINITY, 0, 0);
    }
}
