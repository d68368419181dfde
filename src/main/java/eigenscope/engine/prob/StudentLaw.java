package eigenscope.engine.prob;

import org.apache.commons.numbers.gamma.GammaRatio;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.TSampler;

/** Student's law, density proportional to (1 + t^2 / df)^(-(df + 1) / 2). */
record StudentLaw(double df) implements SymmetricLaw {
    /** Where squares are below the last place, or their inverses. */
    private static final double SMALL = 1e-8;

    @Override
    // region density
    public double logDensity(double t) {
        double r = Math.abs(t) / Math.sqrt(df);
        double log = r > 1 / SMALL ? 2 * Math.log(r) : Math.log1p(t / df * t);
        return -0.5 * (df + 1) * log - logFactor();
    }
    // endregion

    /** Returns ln(sqrt(df) B(1/2, df/2)). */
    private double logFactor() {
        return Math.log(GammaRatio.delta(df / 2, 0.5) * Math.sqrt(Math.PI * df));
    }

    @Override
    public double survival(double t) {
        Size size = new Size(df);
        return t < 0 ? 0.5 + 0.5 * size.cumulative(-t) : 0.5 * size.survival(t);
    }

    @Override
    public double upperQuantile(double q) {
        return q == 0.5 ? 0 : Inverse.positive(new Size(df), 1 - 2 * q, 2 * q, 1, Double.MAX_VALUE);
    }

    @Override
    public Moments moments() {
        double variance = df > 2 ? df / (df - 2) : df > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        double kurtosis = df > 4 ? 6 / (df - 4) : df > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
        return new Moments(df > 1 ? 0 : Double.NaN, variance, df > 3 ? 0 : Double.NaN, kurtosis);
    }

    @Override
    public double entropy() {
        double a = df / 2;
        double digammas = Kernel.digammaError(a + 0.5) - Kernel.digammaError(a) + Math.log1p(0.5 / a);
        return (a + 0.5) * digammas + logFactor();
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        return TSampler.of(source, df)::sample;
    }

    /** The law of |T|, whose square over df + T^2 is of a beta law. */
    private record Size(double df) implements Tails {
        private double share(double t) {
            return 1 / (1 + df / t / t);
        }

        private double rest(double t) {
            return 1 / (1 + t / df * t);
        }

        private BetaLaw beta() {
            return new BetaLaw(0.5, df / 2);
        }

        @Override
        public double logDensity(double t) {
            return Math.log(2) + new StudentLaw(df).logDensity(t);
        }

        @Override
        // region cumulative
        public double cumulative(double t) {
            // So near 0 the density is level, and so far out a power; both squares could underflow.
            if (t < SMALL && t < SMALL * Math.sqrt(df)) return Math.exp(logDensity(t)) * t;
            return beta().cumulative(share(t), rest(t));
        }
        // endregion

        @Override
        public double survival(double t) {
            if (t > Math.sqrt(df) / SMALL) return Math.exp(logDensity(t) + Math.log(t)) / df;
            return beta().mirrored().cumulative(rest(t), share(t));
        }
    }
}
