package eigenscope.engine.prob;

import eigenscope.engine.quadrature.GaussLegendre;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfcx;

/** Integrals of exp(-z^2 / 2) over intervals, to 1e-14 relative, however narrow and far out. */
final class GaussianMass {
    private static final double ROOT_2 = Math.sqrt(2);
    private static final double ROOT_HALF_PI = Math.sqrt(Math.PI / 2);

    private GaussianMass() {}

    /**
     * Returns exp(anchor^2 / 2) times the integral of exp(-z^2 / 2) over [from, from + width].
     *
     * @param width given instead of the other end, since it may be far smaller than the ends
     * @param anchor 0 or, so that nothing underflows, the place of the interval nearest to 0
     */
    static double of(double from, double width, double anchor) {
        double to = from + width;
        if (from < 0 && to <= 0) return of(-to, width, anchor);
        if (from < 0) return ROOT_HALF_PI * (Erf.value(to / ROOT_2) + Erf.value(-from / ROOT_2));
        return Math.exp(-(from - anchor) * (from + anchor) / 2) * upper(from, width);
    }

    /** Returns the integral anchored at its own beginning, from 0 on. */
    private static double upper(double from, double width) {
        double fall = width * (from + width / 2);
        // Where little is lost over the interval the difference of tails would cancel; the integrand is as smooth as a
        // polynomial.
        if (fall < 1) return GaussLegendre.integral(t -> Math.exp(-t * (from + t / 2)), 0, width);
        double rest = Math.exp(-fall);
        return ROOT_HALF_PI
                * (Erfcx.value(from / ROOT_2) - (rest == 0 ? 0 : rest * Erfcx.value((from + width) / ROOT_2)));
    }
}
