package eigenscope.engine.prob;

import eigenscope.engine.quadrature.GaussLegendre;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * A stable distribution around 0 of scale 1: what sums of draws with heavy tails tend to. Its characteristic function is
 * exp(-|t|^α (1 - i β sign(t) tan(πα/2))), parametrisation 1 of Nolan.
 *
 * <p>Density: J. P. Nolan, "Numerical calculation of stable densities and distribution functions", Stochastic Models 13 (1997), theorem 1; an integral
 * without oscillation, cut where its integrand falls by fixed factors. To 1e-10 of the peak where α is 0.05 or more away from 1.
 *
 * @param alpha index, above 0 and below 2, not 1
 * @param beta skewness, -1 to 1
 */
public record Stable(double alpha, double beta) {
    /** Logarithms of what the exponential is taken of, at the cuts of the integral: beyond them nothing is left. */
    private static final double[] CUTS = {3.9, 3, 2, 1, 0, -1, -2.5, -5, -9, -16, -28};

    private static final int HALVINGS = 30;
    /** Nearer to 0 the density is that at 0. */
    private static final double NEAR = 1e-7;

    /** Refuses other numbers. */
    public Stable {
        if (!(alpha > 0 && alpha < 2 && alpha != 1))
            throw new IllegalArgumentException("an index lies in 0..2 and is not 1, not " + alpha);
        if (!(beta >= -1 && beta <= 1)) throw new IllegalArgumentException("a skewness lies in -1..1, not " + beta);
    }

    /** Returns the density at a finite place. */
    public double density(double x) {
        if (x < 0) return new Stable(alpha, -beta).density(-x);
        double start = Math.atan(beta * Math.tan(Math.PI * alpha / 2)) / alpha;
        if (x < NEAR)
            return Math.exp(LogGamma.value(1 + 1 / alpha))
                    * Math.cos(start)
                    * Math.pow(Math.cos(alpha * start), 1 / alpha)
                    / Math.PI;
        return new Integral(alpha, start, Math.log(x)).value() * alpha / (Math.PI * Math.abs(alpha - 1) * x);
    }

    /**
     * The integral of g exp(-g) over the angles from -start to π/2, where g rises, or falls, from 0 to infinity.
     *
     * @param logX logarithm of the place
     */
    private record Integral(double alpha, double start, double logX) {
        double value() {
            double sum = 0;
            double last = cut(CUTS[0]);
            for (int i = 1; i < CUTS.length; i++) {
                double next = cut(CUTS[i]);
                if (next != last) sum += GaussLegendre.integral(this::integrand, last, next);
                last = next;
            }
            return Math.abs(sum);
        }

        private double integrand(double angle) {
            double log = log(angle);
            return Math.exp(log - Math.exp(log));
        }

        private double log(double angle) {
            double power = alpha / (alpha - 1);
            double cosine = Math.log(Math.cos(angle));
            return power * (logX + cosine - Math.log(Math.sin(alpha * (start + angle))))
                    + Math.log(Math.cos(alpha * start)) / (alpha - 1)
                    + Math.log(Math.cos(alpha * start + (alpha - 1) * angle))
                    - cosine;
        }

        /** Returns where g has a logarithm, or the end beyond which it would. */
        private double cut(double wanted) {
            double low = -start;
            double high = Math.PI / 2;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (low + high) / 2;
                if ((log(middle) < wanted) == (alpha < 1)) low = middle;
                else high = middle;
            }
            // Where g never comes so far, the integral goes on to the end itself.
            return low == -start ? low : high;
        }
    }
}
