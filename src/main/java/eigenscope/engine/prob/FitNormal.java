package eigenscope.engine.prob;

import java.util.List;

/** Fits of normal distributions of which less is seen: without the signs, or between two ends. */
final class FitNormal {
    private FitNormal() {}

    static Fit of(FitSample sample) {
        return switch (sample.family()) {
            case FOLDED_NORMAL -> folded(sample);
            case TRUNCATED_NORMAL -> truncated(sample, sample.held(2), sample.held(3));
            default -> throw new IllegalArgumentException(sample.family().id());
        };
    }

    /**
     * With E x² = μ² + σ² and E x⁴ = 3 (E x²)² − 2 μ⁴: where the rows have fourth powers too large for any μ, the maximum is at μ = 0, and
     * else the moments are a start near it.
     */
    private static Fit folded(FitSample sample) {
        double second = sample.mean(x -> x * x);
        double excess = 3 - sample.mean(x -> Math.pow(x * x / second, 2));
        double sd = Math.sqrt(second);
        if (!(excess > 0))
            return sample.found(
                    "no standard error of mean: at 0, where folding hides it, there is no information about it",
                    List.of(0.0, sd),
                    List.of(Double.NaN, sd / Math.sqrt(2 * sample.size())));
        double mean = Math.min(Math.pow(excess / 2, 0.25), 0.999) * sd;
        double[] start = {mean, Math.sqrt(second - mean * mean)};
        return Maximum.of(folded(sample.rows()), start, true, true)
                .map(m -> sample.found(
                        "a mean of the other sign does as well",
                        List.of(m.theta()[0], m.theta()[1]),
                        List.of(m.error(0), m.error(1))))
                .orElseGet(() -> new Fit.None("no maximum was found: too few rows differ"));
    }

    // −ln σ − (x² + μ²)/(2σ²) + ln(2 cosh w) with w = μx/σ², up to a constant
    private static Likelihood folded(double[] rows) {
        return (theta, gradient, hessian) -> {
            double mean = theta[0];
            double sd = theta[1];
            double v = sd * sd;
            double value = 0;
            for (double x : rows) {
                double w = x * mean / v;
                double t = Math.tanh(w);
                double bend = 1 / (Math.cosh(w) * Math.cosh(w));
                double squares = x * x + mean * mean;
                double apart = x - mean;
                value += Math.log1p(Math.exp(-2 * w)) - Math.log(sd) - apart * apart / (2 * v);
                gradient[0] += (t * x - mean) / v;
                gradient[1] += (squares / v - 1 - 2 * t * w) / sd;
                hessian[0][0] += (bend * x * x / v - 1) / v;
                hessian[0][1] += 2 * (mean - x * (bend * w + t)) / (sd * v);
                hessian[1][1] += (1 - 3 * squares / v + 4 * bend * w * w + 6 * t * w) / v;
            }
            return value;
        };
    }

    private static Fit truncated(FitSample sample, double low, double high) {
        double[] start = {sample.mean(), Math.sqrt(sample.variance())};
        if (start[1] == 0) return new Fit.None("all rows are equal: the likelihood has no maximum");
        return Maximum.of(truncated(sample.rows(), low, high), start, false, true)
                .map(m -> sample.found(
                        "low and high are kept",
                        List.of(m.theta()[0], m.theta()[1], low, high),
                        List.of(m.error(0), m.error(1), Double.NaN, Double.NaN)))
                .orElseGet(() -> new Fit.None(
                        "the rows bend down too little between the ends: the likelihood rises with sd without end"));
    }

    // −ln σ − (x − μ)²/(2σ²) − ln Z, Z = Φ(β) − Φ(α), α = (low − μ)/σ, β = (high − μ)/σ; a and b are the normal
    // densities there over Z
    private static Likelihood truncated(double[] rows, double low, double high) {
        return (theta, gradient, hessian) -> {
            var normal = new Normal(theta[0], theta[1]);
            double sd = theta[1];
            double n = rows.length;
            double mass = normal.between(low, high);
            if (!(mass > 0)) return Double.NEGATIVE_INFINITY;
            double alpha = (low - theta[0]) / sd;
            double beta = (high - theta[0]) / sd;
            double a = normal.density(low) * sd / mass;
            double b = normal.density(high) * sd / mass;
            // (d ln Z/dμ) σ and (d ln Z/dσ) σ
            double shift = a - b;
            double spread = alpha * a - beta * b;
            double value = -n * Math.log(mass * sd);
            gradient[0] = -n * shift / sd;
            gradient[1] = -n * (1 + spread) / sd;
            double curved = alpha * alpha * a - beta * beta * b;
            double cubed = alpha * alpha * alpha * a - beta * beta * beta * b;
            hessian[0][0] = -n * (1 + spread - shift * shift) / (sd * sd);
            hessian[0][1] = -n * (curved - shift * spread - shift) / (sd * sd);
            hessian[1][1] = -n * (cubed - spread * spread - 2 * spread - 1) / (sd * sd);
            for (double x : rows) {
                double z = (x - theta[0]) / sd;
                value -= z * z / 2;
                gradient[0] += z / sd;
                gradient[1] += z * z / sd;
                hessian[0][1] -= 2 * z / (sd * sd);
                hessian[1][1] -= 3 * z * z / (sd * sd);
            }
            return value;
        };
    }
}
