package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

/**
 * The logistic distribution, cumulative 1 / (1 + exp(-z)) for z = (x - location) / scale.
 *
 * @param location finite
 * @param scale finite and positive
 */
public record Logistic(double location, double scale) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Logistic",
            p -> new Made.Good(new Logistic(p[0], p[1])),
            real("location", "\\mu", "Location", -5, 5, 0),
            positive("scale", "s", "Scale", 0.1, 5, 1));

    @Override
    public Law law() {
        return Standard.LAW;
    }

    private enum Standard implements SymmetricLaw {
        LAW;

        private static final Moments MOMENTS = Moments.symmetric(Math.PI * Math.PI / 3, 1.2);

        @Override
        // region density
        public double logDensity(double z) {
            double size = Math.abs(z);
            return -size - 2 * Math.log1p(Math.exp(-size));
        }
        // endregion

        @Override
        // region cumulative
        public double survival(double z) {
            double e = Math.exp(-Math.abs(z));
            return (z < 0 ? 1 : e) / (1 + e);
        }
        // endregion

        @Override
        public double upperQuantile(double q) {
            return q > 0.25 ? Math.log1p((1 - 2 * q) / q) : Math.log1p(-q) - Math.log(q);
        }

        @Override
        public Moments moments() {
            return MOMENTS;
        }

        @Override
        public double entropy() {
            return 2;
        }
    }
}
