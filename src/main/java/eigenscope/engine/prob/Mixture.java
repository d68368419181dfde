package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.probability;
import static eigenscope.engine.prob.Parameter.real;

import eigenscope.engine.quadrature.Quadrature;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Two normal distributions, one of which is drawn from.
 *
 * @param weight chance of the first, 0 to 1
 * @param mean1 of the first, finite
 * @param sd1 of the first, finite and positive
 * @param mean2 of the second, finite
 * @param sd2 of the second, finite and positive
 */
public record Mixture(double weight, double mean1, double sd1, double mean2, double sd2) implements Continuous {
    static final Definition DEFINITION = Definition.of(
            "Mixture of two normals",
            p -> made(new Mixture(p[0], p[1], p[2], p[3], p[4])),
            probability("weight", "w", "Weight of the first", 0.6),
            real("mean1", "\\mu_1", "First mean", -5, 5, -1.5),
            positive("sd1", "\\sigma_1", "First standard deviation", 0.1, 5, 1),
            real("mean2", "\\mu_2", "Second mean", -5, 5, 2),
            positive("sd2", "\\sigma_2", "Second standard deviation", 0.1, 5, 0.7));

    private static final int MOST_STEPS = 400;

    private static Made made(Mixture mixture) {
        return Double.isFinite(mixture.unit())
                ? new Made.Good(mixture)
                : new Made.Refused("mean1 and mean2 lie too far apart");
    }

    private Normal first() {
        return new Normal(mean1, sd1);
    }

    private Normal second() {
        return new Normal(mean2, sd2);
    }

    private double mixed(double first, double second) {
        // A part without weight adds nothing, even where it is infinite.
        return (weight > 0 ? weight * first : 0) + (weight < 1 ? (1 - weight) * second : 0);
    }

    @Override
    // region density
    public double density(double x) {
        return mixed(first().density(x), second().density(x));
    }
    // endregion

    @Override
    public double logDensity(double x) {
        double first = Math.log(weight) + first().logDensity(x);
        double second = Math.log1p(-weight) + second().logDensity(x);
        double larger = Math.max(first, second);
        return larger == Double.NEGATIVE_INFINITY
                ? larger
                : larger + Math.log1p(Math.exp(Math.min(first, second) - larger));
    }

    @Override
    // region cumulative
    public double cumulative(double x) {
        return mixed(first().cumulative(x), second().cumulative(x));
    }
    // endregion

    @Override
    public double survival(double x) {
        return mixed(first().survival(x), second().survival(x));
    }

    @Override
    public double quantile(double p) {
        if (p > 0.5) return upperQuantile(1 - p);
        return p > 0
                ? solved(p, first().quantile(p), second().quantile(p), this::cumulative, 1)
                : p == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }

    @Override
    public double upperQuantile(double q) {
        if (q > 0.5) return quantile(1 - q);
        return q > 0
                ? solved(q, first().upperQuantile(q), second().upperQuantile(q), this::survival, -1)
                : q == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    /** Newton's method for ln(tail / p) between the quantiles of both parts, halving where it leaves them. */
    private double solved(double p, double one, double other, DoubleUnaryOperator tail, int direction) {
        if (weight == 1) return one;
        if (weight == 0) return other;
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        double x = middle(low, high);
        for (int i = 0; i < MOST_STEPS && low < high && Double.isFinite(x); i++) {
            double at = tail.applyAsDouble(x);
            boolean isAbove = direction > 0 ? at >= p : at <= p;
            if (isAbove) high = x;
            else low = x;
            double next = x - direction * Math.log(at / p) * at / density(x);
            if (!(next > low && next < high)) next = middle(low, high);
            if (Math.abs(next - x) <= Math.ulp(x)) return isAbove ? x : next;
            x = next;
        }
        return x;
    }

    private static double middle(double low, double high) {
        return 0.5 * low + 0.5 * high;
    }

    @Override
    public double mean() {
        return mixed(mean1, mean2);
    }

    @Override
    public double variance() {
        return unit() * unit() * variancePart();
    }

    private double variancePart() {
        return central((away, sd) -> away * away + sd * sd);
    }

    @Override
    public double skewness() {
        return central((away, sd) -> away * (away * away + 3 * sd * sd)) / Math.pow(variancePart(), 1.5);
    }

    @Override
    public double excessKurtosis() {
        double fourth = central((away, sd) -> {
            double square = away * away;
            double variance = sd * sd;
            return square * square + 6 * square * variance + 3 * variance * variance;
        });
        return fourth / (variancePart() * variancePart()) - 3;
    }

    @FunctionalInterface
    private interface Power {
        /** Expects a power of X - mean where X is normal, so far from the mean, with so much spread. */
        double of(double away, double sd);
    }

    /** Returns a central moment in units of {@link #unit}. */
    private double central(Power power) {
        // Each mean lies from the common one as far as the other weighs.
        double unit = unit();
        double apart = (mean1 - mean2) / unit;
        return mixed(power.of((1 - weight) * apart, sd1 / unit), power.of(-weight * apart, sd2 / unit));
    }

    /** Returns a length as large as the parts and their distance, whose powers would not fit into doubles. */
    private double unit() {
        return Math.max(Math.abs(mean1 - mean2), Math.max(sd1, sd2));
    }

    @Override
    public double entropy() {
        double[] at = DoubleStream.concat(
                        DoubleStream.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                        DoubleStream.of(-9, 0, 9).flatMap(z -> DoubleStream.of(mean1 + z * sd1, mean2 + z * sd2)))
                .sorted()
                .distinct()
                .toArray();
        return Quadrature.integral(x -> Information.natsOfLog(logDensity(x)), 1e-10, at)
                .value();
    }

    /** All peaks lie between both means. */
    @Override
    public double mode() {
        if (mean1 == mean2 || weight == 1) return mean1;
        if (weight == 0) return mean2;
        double low = Math.min(mean1, mean2);
        double high = Math.max(mean1, mean2);
        double[] places = DoubleStream.concat(
                        DoubleStream.iterate(0, i -> i <= 1, i -> i + 1.0 / 256).map(i -> low + i * (high - low)),
                        DoubleStream.iterate(-3, z -> z <= 3, z -> z + 1.0 / 32)
                                .flatMap(z -> DoubleStream.of(mean1 + z * sd1, mean2 + z * sd2)))
                .filter(x -> low <= x && x <= high)
                .sorted()
                .distinct()
                .toArray();
        return Peak.highest(this::density, this::slope, 1e-6 * Math.min(sd1, sd2), places);
    }

    private double slope(double x) {
        return mixed(first().density(x) * ((mean1 - x) / sd1 / sd1), second().density(x) * ((mean2 - x) / sd2 / sd2));
    }

    @Override
    public Support support() {
        return Support.REAL;
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler first = first().sampler(source);
        Sampler second = second().sampler(source);
        return () -> source.nextDouble() < weight ? first.next() : second.next();
    }
}
