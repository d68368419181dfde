package eigenscope.engine.prob;

import eigenscope.engine.quadrature.GaussLegendre;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The law of a normal number between two ends, of which the upper is not below mu.
 *
 * <p>All masses are relative to the density at the {@link #anchor}, the place of the interval nearest to mu, and distances from the ends
 * are measured before they are divided by sigma: so neither a cut forty standard deviations out nor a place next to an end costs digits.
 */
record TruncatedNormalLaw(double mu, double sigma, double low, double high) implements Law {
    private static final double ROOT_2 = Math.sqrt(2);
    /** Standard deviations from an end within which the distance from it is found. */
    private static final double NEAR = 0.5;
    /** The exponent of what is left out of integrals. */
    private static final double BEYOND = 90;
    /** The share of the normal law from which on drawing and rejecting is quick. */
    private static final double LARGE_SHARE = 0.25;

    private double standardised(double x) {
        return (x - mu) / sigma;
    }

    private double anchor() {
        return Math.max(standardised(low), 0);
    }

    private double mass(double from, double to) {
        return GaussianMass.of(standardised(from), (to - from) / sigma, anchor());
    }

    @Override
    // region density
    public double logDensity(double x) {
        double z = standardised(x);
        return -(z - anchor()) * (z + anchor()) / 2 - Math.log(mass(low, high)) - Math.log(sigma);
    }
    // endregion

    @Override
    // region cumulative
    public double cumulative(double x) {
        return Math.min(mass(low, x) / mass(low, high), 1);
    }
    // endregion

    @Override
    public double survival(double x) {
        return Math.min(mass(x, high) / mass(low, high), 1);
    }

    /** From the nearer end, so that the distance has all its digits; by the normal quantile between two far ones. */
    @Override
    public double quantile(double p, double q) {
        double a = standardised(low);
        double b = standardised(high);
        double below = p * Erfc.value(-b / ROOT_2) + q * Erfc.value(-a / ROOT_2);
        double above = q * Erfc.value(a / ROOT_2) + p * Erfc.value(b / ROOT_2);
        double z = GaussianLaw.STANDARD.quantile(below / 2, above / 2);
        if (a < 0 && z - a > NEAR && b - z > NEAR) return mu + sigma * z;
        double middle = low + (high - low) / 2;
        boolean isLow = p < q ? p < cumulative(middle) : q > survival(middle);
        return isLow ? low + fromEnd(new FromLow(this), p, q) : high - fromEnd(new FromHigh(this), q, p);
    }

    private double fromEnd(Tails distance, double p, double q) {
        return Inverse.positive(distance, p, q, Math.min(sigma, (high - low) / 2), high - low);
    }

    /** Returns the expected value of a function of the distance from the anchor, in standard deviations. */
    private double expectation(DoubleUnaryOperator f) {
        double a = standardised(low);
        double c = anchor();
        double reach = BEYOND / (Math.sqrt(c * c + BEYOND) + c);
        double from = Math.max(a - c, -reach);
        double to = Math.min(a < 0 ? standardised(high) : (high - low) / sigma, reach);
        DoubleUnaryOperator weight = d -> Math.exp(-d * (c + d / 2));
        return GaussLegendre.integral(d -> weight.applyAsDouble(d) * f.applyAsDouble(d), from, to, 8)
                / GaussLegendre.integral(weight, from, to, 8);
    }

    @Override
    public Moments moments() {
        Moments m = Moments.around(0, this::expectation);
        return new Moments(
                mu + sigma * (anchor() + m.mean()), sigma * sigma * m.variance(), m.skewness(), m.excessKurtosis());
    }

    @Override
    public double entropy() {
        double c = anchor();
        return Math.log(sigma) + Math.log(mass(low, high)) + expectation(d -> d * (c + d / 2));
    }

    @Override
    public double mode() {
        return Math.max(low, mu);
    }

    @Override
    public Support support() {
        return new Support(low, high);
    }

    /** Draws normal numbers until one is inside, or exponential ones from the anchor, after C. P. Robert, Statistics and Computing 5 (1995). */
    @Override
    public Sampler sampler(UniformRandomProvider source) {
        double a = standardised(low);
        double b = standardised(high);
        if (Erfc.value(a / ROOT_2) - Erfc.value(b / ROOT_2) > 2 * LARGE_SHARE) {
            Sampler normal = GaussianLaw.STANDARD.sampler(source);
            return () -> inside(normal, a, b);
        }
        Sampler distance = a > 0 ? exponential(source, a, b - a) : () -> (b - a) * Uniforms.next(source);
        double shift = Math.min(a, 0);
        return () -> {
            while (true) {
                double d = distance.next();
                double rest = shift + d;
                if (Uniforms.next(source) < Math.exp(-rest * rest / 2)) return Math.clamp(low + sigma * d, low, high);
            }
        };
    }

    private double inside(Sampler normal, double a, double b) {
        while (true) {
            double z = normal.next();
            if (a <= z && z <= b) return Math.clamp(mu + sigma * z, low, high);
        }
    }

    private static Sampler exponential(UniformRandomProvider source, double rate, double width) {
        double share = -Math.expm1(-rate * width);
        return () -> -Math.log1p(-share * Uniforms.next(source)) / rate;
    }

    /** The distance from the lower end. */
    private record FromLow(TruncatedNormalLaw law) implements Tails {
        @Override
        public double logDensity(double d) {
            return law.logDensity(law.low + d);
        }

        @Override
        public double cumulative(double d) {
            double from = law.standardised(law.low);
            return GaussianMass.of(from, d / law.sigma, law.anchor()) / law.mass(law.low, law.high);
        }

        @Override
        public double survival(double d) {
            return law.survival(law.low + d);
        }
    }

    /** The distance from the upper end. */
    private record FromHigh(TruncatedNormalLaw law) implements Tails {
        @Override
        public double logDensity(double d) {
            return law.logDensity(law.high - d);
        }

        @Override
        public double cumulative(double d) {
            double from = law.standardised(law.high) - d / law.sigma;
            return GaussianMass.of(from, d / law.sigma, law.anchor()) / law.mass(law.low, law.high);
        }

        @Override
        public double survival(double d) {
            return law.cumulative(law.high - d);
        }
    }
}
