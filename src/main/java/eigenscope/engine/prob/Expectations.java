package eigenscope.engine.prob;

import eigenscope.engine.quadrature.Quadrature;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** Expected values of a density by quadrature. */
final class Expectations {
    private static final double TOLERANCE = 1e-12;
    /** An integral less certain than this has no end. */
    private static final double CERTAIN = 1e-5;

    private static final double LESS_FAR = 1e25;
    private static final double FAR = 1e35;

    private final DoubleUnaryOperator density;
    private final double[] cuts;
    private final double middle;

    /**
     * Of a density.
     *
     * @param density of area 1
     * @param cuts where the way of integration begins, is cut, and ends
     * @param middle a place in the midst of the probability
     */
    Expectations(DoubleUnaryOperator density, double[] cuts, double middle) {
        this.density = density;
        this.cuts = cuts.clone();
        this.middle = middle;
    }

    /** Integrates a function times the density on both sides of a place; infinite, of its sign there, where there is no end. */
    private double expected(DoubleUnaryOperator f, double place) {
        double[] below = DoubleStream.concat(Arrays.stream(cuts).filter(x -> x < place), DoubleStream.of(place))
                .toArray();
        double[] above = DoubleStream.concat(
                        DoubleStream.of(place), Arrays.stream(cuts).filter(x -> x > place))
                .toArray();
        return integral(f, below) + integral(f, above);
    }

    private double integral(DoubleUnaryOperator f, double... at) {
        DoubleUnaryOperator weighted = x -> {
            double d = density.applyAsDouble(x);
            return d == 0 ? 0 : d * f.applyAsDouble(x);
        };
        var result = Quadrature.integral(weighted, TOLERANCE, at);
        boolean isFinite = result.isWithin(CERTAIN) && fades(weighted, at[0]) && fades(weighted, at[at.length - 1]);
        return isFinite ? result.value() : Math.copySign(Double.POSITIVE_INFINITY, result.value());
    }

    /** Says whether x f(x) becomes less: where it does not, far enough out doubles overflow and would feign an end. */
    private static boolean fades(DoubleUnaryOperator f, double end) {
        if (Double.isFinite(end)) return true;
        double there = Math.copySign(FAR, end);
        double here = Math.copySign(LESS_FAR, end);
        double farther = Math.abs(f.applyAsDouble(there) * there);
        return farther == 0 || farther < 0.9 * Math.abs(f.applyAsDouble(here) * here);
    }

    Moments moments() {
        double mean = middle + expected(x -> x - middle, middle);
        if (!Double.isFinite(mean)) return new Moments(mean, Math.abs(mean), Double.NaN, Double.NaN);
        double variance = expected(x -> Math.pow(x - mean, 2), mean);
        if (!Double.isFinite(variance)) return new Moments(mean, variance, Double.NaN, Double.NaN);
        double sd = Math.sqrt(variance);
        return new Moments(
                mean,
                variance,
                expected(x -> Math.pow((x - mean) / sd, 3), mean),
                expected(x -> Math.pow((x - mean) / sd, 4), mean) - 3);
    }

    double entropy() {
        return Quadrature.integral(x -> Information.nats(density.applyAsDouble(x)), 1e-9, cuts)
                .value();
    }
}
