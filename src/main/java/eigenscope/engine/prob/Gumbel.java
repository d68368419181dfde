package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

/**
 * The Gumbel distribution of maxima, cumulative exp(-exp(-z)) for z = (x - location) / scale.
 *
 * @param location finite
 * @param scale finite and positive
 */
public record Gumbel(double location, double scale) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Gumbel",
            p -> new Made.Good(new Gumbel(p[0], p[1])),
            real("location", "\\mu", "Location", -5, 5, 0),
            positive("scale", "\\beta", "Scale", 0.1, 5, 1));

    @Override
    public Law law() {
        return Standard.LAW;
    }

    private enum Standard implements Law {
        LAW;

        /** 12 sqrt(6) zeta(3) / pi^3. */
        private static final Moments MOMENTS =
                new Moments(Kernel.EULER, Math.PI * Math.PI / 6, 1.1395470994046486, 2.4);

        @Override
        public double logDensity(double z) {
            return -z - Math.exp(-z);
        }

        @Override
        public double cumulative(double z) {
            return Math.exp(-Math.exp(-z));
        }

        @Override
        public double survival(double z) {
            return -Math.expm1(-Math.exp(-z));
        }

        @Override
        public double quantile(double p, double q) {
            return -Math.log(p < q ? -Math.log(p) : -Math.log1p(-q));
        }

        @Override
        public Moments moments() {
            return MOMENTS;
        }

        @Override
        public double entropy() {
            return 1 + Kernel.EULER;
        }

        @Override
        public double mode() {
            return 0;
        }
    }
}
