package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErf;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * The Lévy distribution, density exp(-1 / (2 z)) / (sqrt(2 pi) z^(3/2)) of z = (x - location) / scale. Its mean is infinite.
 *
 * @param location finite
 * @param scale finite and positive
 */
public record Levy(double location, double scale) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Lévy",
            p -> new Made.Good(new Levy(p[0], p[1])),
            real("location", "\\mu", "Location", -5, 5, 0),
            positive("scale", "c", "Scale", 0.1, 5, 1));

    @Override
    public Law law() {
        return Standard.LAW;
    }

    private enum Standard implements PositiveLaw {
        LAW;

        private static final Moments MOMENTS =
                new Moments(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN, Double.NaN);

        @Override
        // region density
        public double logDensity(double z) {
            return z == 0 ? Double.NEGATIVE_INFINITY : -0.5 / z - 1.5 * Math.log(z) - Kernel.HALF_LOG_TAU;
        }
        // endregion

        @Override
        // region cumulative
        public double cumulative(double z) {
            return Erfc.value(Math.sqrt(0.5 / z));
        }
        // endregion

        @Override
        public double survival(double z) {
            return Erf.value(Math.sqrt(0.5 / z));
        }

        @Override
        public double quantile(double p, double q) {
            double root = p < q ? InverseErfc.value(p) : InverseErf.value(q);
            return 0.5 / root / root;
        }

        @Override
        public Moments moments() {
            return MOMENTS;
        }

        @Override
        public double entropy() {
            return (1 + 3 * Kernel.EULER + Math.log(16 * Math.PI)) / 2;
        }

        @Override
        public double mode() {
            return 1. / 3;
        }
    }
}
