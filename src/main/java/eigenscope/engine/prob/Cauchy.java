package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

/**
 * The Cauchy distribution, density 1 / (pi (1 + z^2)) of z = (x - location) / scale. It has no moments.
 *
 * @param location finite
 * @param scale finite and positive
 */
public record Cauchy(double location, double scale) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Cauchy",
            p -> new Made.Good(new Cauchy(p[0], p[1])),
            real("location", "x_0", "Location", -5, 5, 0),
            positive("scale", "\\gamma", "Half width at half height", 0.1, 5, 1));

    @Override
    public Law law() {
        return Standard.LAW;
    }

    private enum Standard implements SymmetricLaw {
        LAW;

        private static final Moments MOMENTS = new Moments(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

        @Override
        // region density
        public double logDensity(double z) {
            // The square of a large z would overflow.
            double size = Math.abs(z);
            return -Math.log(Math.PI) - (size > 1e8 ? 2 * Math.log(size) : Math.log1p(z * z));
        }
        // endregion

        @Override
        // region cumulative
        public double survival(double z) {
            return Math.atan2(1, z) / Math.PI;
        }
        // endregion

        @Override
        public double upperQuantile(double q) {
            return q < 0.25 ? 1 / Math.tan(Math.PI * q) : Math.tan(Math.PI * (0.5 - q));
        }

        @Override
        public Moments moments() {
            return MOMENTS;
        }

        @Override
        public double entropy() {
            return Math.log(4 * Math.PI);
        }
    }
}
