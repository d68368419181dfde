package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The exponential distribution, density rate exp(-rate x) for x from 0 on.
 *
 * @param rate finite and positive
 */
public record Exponential(double rate) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Exponential", p -> new Made.Good(new Exponential(p[0])), positive("rate", "\\lambda", "Rate", 0.1, 10, 1));

    @Override
    public Law law() {
        return Standard.LAW;
    }

    @Override
    public double scale() {
        return 1 / rate;
    }

    private enum Standard implements PositiveLaw {
        LAW;

        private static final Moments MOMENTS = new Moments(1, 1, 2, 6);

        @Override
        // region density
        public double logDensity(double z) {
            return -z;
        }
        // endregion

        @Override
        // region cumulative
        public double cumulative(double z) {
            return -Math.expm1(-z);
        }
        // endregion

        @Override
        public double survival(double z) {
            return Math.exp(-z);
        }

        @Override
        public double quantile(double p, double q) {
            return p < q ? -Math.log1p(-p) : -Math.log(q);
        }

        @Override
        public Moments moments() {
            return MOMENTS;
        }

        @Override
        public double entropy() {
            return 1;
        }

        @Override
        public double mode() {
            return 0;
        }

        @Override
        public Sampler sampler(UniformRandomProvider source) {
            return ZigguratSampler.Exponential.of(source)::sample;
        }
    }
}
