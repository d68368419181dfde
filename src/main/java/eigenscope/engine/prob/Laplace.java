package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

/**
 * The Laplace distribution, density exp(-|z|) / 2 of z = (x - location) / scale.
 *
 * @param location finite
 * @param scale finite and positive
 */
public record Laplace(double location, double scale) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Laplace",
            p -> new Made.Good(new Laplace(p[0], p[1])),
            real("location", "\\mu", "Location", -5, 5, 0),
            positive("scale", "b", "Scale", 0.1, 5, 1));

    @Override
    public Law law() {
        return Standard.LAW;
    }

    private enum Standard implements SymmetricLaw {
        LAW;

        private static final Moments MOMENTS = Moments.symmetric(2, 3);

        @Override
        // region density
        public double logDensity(double z) {
            return -Math.abs(z) - Math.log(2);
        }
        // endregion

        @Override
        // region cumulative
        public double survival(double z) {
            return z < 0 ? 1 - 0.5 * Math.exp(z) : 0.5 * Math.exp(-z);
        }
        // endregion

        @Override
        public double upperQuantile(double q) {
            // Near the middle the logarithm of a number near 1 is the logarithm of 1 plus an exact difference.
            return q > 0.25 ? -Math.log1p(2 * q - 1) : -Math.log(2 * q);
        }

        @Override
        public Moments moments() {
            return MOMENTS;
        }

        @Override
        public double entropy() {
            return 1 + Math.log(2);
        }
    }
}
