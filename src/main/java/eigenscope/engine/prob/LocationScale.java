package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** A distribution of location + scale Z for Z of some law. What holds of every such family stands here. */
sealed interface LocationScale extends Continuous
        permits Normal,
                Uniform,
                Exponential,
                Gamma,
                Beta,
                StudentT,
                ChiSquared,
                FisherF,
                Cauchy,
                Laplace,
                Logistic,
                LogNormal,
                Weibull,
                Pareto,
                Triangular,
                Gumbel,
                FoldedNormal,
                TruncatedNormal,
                Levy,
                Nakagami,
                Trapezoidal,
                LogUniform {
    /** Returns the law of Z. */
    Law law();

    /** Returns what is added. */
    default double location() {
        return 0;
    }

    /** Returns the positive factor. */
    default double scale() {
        return 1;
    }

    private double standardised(double x) {
        return (x - location()) / scale();
    }

    private static boolean isInside(double z, Support support) {
        return support.contains(z) && Double.isFinite(z);
    }

    @Override
    default double density(double x) {
        double z = standardised(x);
        Law law = law();
        if (!isInside(z, law.support())) return Double.isNaN(z) ? z : 0;
        double density = law.density(z);
        // A subnormal density of Z has lost digits that a small scale would bring back.
        return density < Double.MIN_NORMAL ? Math.exp(logDensity(x)) : density / scale();
    }

    @Override
    default double logDensity(double x) {
        double z = standardised(x);
        Law law = law();
        if (!isInside(z, law.support())) return Double.isNaN(z) ? z : Double.NEGATIVE_INFINITY;
        return law.logDensity(z) - Math.log(scale());
    }

    @Override
    default double cumulative(double x) {
        double z = standardised(x);
        Law law = law();
        if (z <= law.support().low()) return 0;
        if (z >= law.support().high()) return 1;
        return Double.isNaN(z) ? z : law.cumulative(z);
    }

    @Override
    default double survival(double x) {
        double z = standardised(x);
        Law law = law();
        if (z <= law.support().low()) return 1;
        if (z >= law.support().high()) return 0;
        return Double.isNaN(z) ? z : law.survival(z);
    }

    @Override
    default double quantile(double p) {
        if (p == 0) return support().low();
        if (p == 1) return support().high();
        return p > 0 && p < 1 ? location() + scale() * law().quantile(p, 1 - p) : Double.NaN;
    }

    @Override
    default double upperQuantile(double q) {
        if (q == 0) return support().high();
        if (q == 1) return support().low();
        return q > 0 && q < 1 ? location() + scale() * law().quantile(1 - q, q) : Double.NaN;
    }

    @Override
    default double mean() {
        return location() + scale() * law().moments().mean();
    }

    @Override
    default double variance() {
        return scale() * scale() * law().moments().variance();
    }

    @Override
    default double skewness() {
        return law().moments().skewness();
    }

    @Override
    default double excessKurtosis() {
        return law().moments().excessKurtosis();
    }

    @Override
    default double entropy() {
        return law().entropy() + Math.log(scale());
    }

    @Override
    default double mode() {
        return location() + scale() * law().mode();
    }

    @Override
    default Support support() {
        Support support = law().support();
        return new Support(location() + scale() * support.low(), location() + scale() * support.high());
    }

    @Override
    default Sampler sampler(UniformRandomProvider source) {
        Sampler standard = law().sampler(source);
        double location = location();
        double scale = scale();
        return () -> location + scale * standard.next();
    }
}
