package eigenscope.engine.prob;

import eigenscope.engine.quadrature.Quadrature;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * How far the standardised mean of n draws is from normal: the largest gap of their cumulative functions, bounded and foretold.
 *
 * <p>Sources: W. Feller, An Introduction to Probability Theory and Its Applications, vol. II, 2nd ed. (1971), sections XVI.4 and XVI.5;
 * C.-G. Esseen, A moment inequality with an application to the central limit theorem, Skand. Aktuarietidskr. 39 (1956) 160–170; I. Shevtsova,
 * On the absolute constants in the Berry–Esseen type inequalities for identically distributed summands, arXiv:1111.6554 (2011).
 */
public final class NormalLimit {
    /** Shevtsova's constant, the least proved so far for summands of one law. */
    public static final double CONSTANT = 0.4748;

    /** The largest value of |x³ - 3x| φ(x), at x² = 3 - √6. */
    private static final double HERMITE3 = 0.55058784;

    private static final double TOLERANCE = 1e-8;
    private static final double LEFT_OUT = 1e-18;
    private static final int MOST_ATOMS = 20_000;
    private static final double ROOT_TAU = Math.sqrt(2 * Math.PI);

    private NormalLimit() {}

    /**
     * Returns ρ, the expected |X - μ|³ divided by σ³; NaN where that is not finite or X has no spread.
     *
     * <p>Of more than some thousand atoms Lyapunov's bound (κ + 3)^(3/4), which is not less.
     */
    public static double thirdMoment(Distribution d) {
        double sd = d.sd();
        if (!(sd > 0 && sd < Double.POSITIVE_INFINITY && Double.isFinite(d.skewness()))) return Double.NaN;
        double mean = d.mean();
        // region third-moment
        DoubleUnaryOperator cube = x -> {
            double z = Math.abs(x - mean) / sd;
            double density = d.density(x);
            return density == 0 ? 0 : z * z * z * density;
        };
        // endregion
        return switch (d) {
            case Continuous c -> {
                Support s = c.support();
                double[] cuts = DoubleStream.of(s.low(), c.quantile(0.25), mean, c.upperQuantile(0.25), s.high())
                        .sorted()
                        .distinct()
                        .toArray();
                var result = Quadrature.integral(cube, TOLERANCE, cuts);
                yield result.isWithin(1e-3) ? result.value() : Double.NaN;
            }
            case Discrete k -> {
                double from = k.quantile(LEFT_OUT);
                double to = k.upperQuantile(LEFT_OUT);
                if (!(to - from < MOST_ATOMS)) yield Math.pow(k.excessKurtosis() + 3, 0.75);
                double sum = 0;
                for (double x = from; x <= to; x++) sum += cube.applyAsDouble(x);
                yield sum;
            }
        };
    }

    /**
     * Returns what the gap cannot exceed: Berry and Esseen's bound C ρ/√n; NaN where ρ is.
     *
     * @param thirdMoment ρ
     */
    public static double bound(double thirdMoment, int n) {
        return Math.min(1, CONSTANT * thirdMoment / Math.sqrt(n));
    }

    /**
     * Returns c where the gap is about c/√n for many draws: (|γ| + 3h/σ)/(6√(2π)) with the skewness γ and the distance h of the atoms, 0 for
     * densities. It is 0 where a density has no skewness; NaN where there is none of both.
     */
    public static double rate(Distribution d) {
        double span = d.isDiscrete() ? 3 / d.sd() : 0;
        return (Math.abs(d.skewness()) + span) / (6 * ROOT_TAU);
    }

    /** Returns c where the gap of a density without skewness is about c/n for many draws: |κ|/24 times the largest |x³ - 3x| φ(x). */
    public static double evenRate(Distribution d) {
        return Math.abs(d.excessKurtosis()) / 24 * HERMITE3;
    }
}
