package eigenscope.engine.prob;

import eigenscope.engine.quadrature.Kronrod;
import eigenscope.engine.quadrature.Quadrature;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** Divergences by quadrature, or by sums over atoms. */
final class DivergenceSums {
    /** What families promise of their entropy, as part of it. */
    static final double ENTROPY = 1e-6;

    private static final double TOLERANCE = 1e-11;
    /** What may be left out of a sum at each end. */
    private static final double LEFT_OUT = 1e-20;

    private static final double ROUNDING = 1e-14;
    private static final double MOST_TERMS = 20_000;
    private static final double MOST_STEPS = 2000;
    /** How well a sum over a smooth function agrees with its integral, as part of it. */
    private static final double SMOOTH = 1e-8;

    private DivergenceSums() {}

    static Divergence kullbackLeibler(Distribution p, Distribution q) {
        DoubleUnaryOperator f = x -> {
            double log = p.logDensity(x);
            return log > -700 ? Math.exp(log) * (log - q.logDensity(x)) : 0;
        };
        var sum = p.isDiscrete() ? atoms(f, p) : integral(f, p.support(), p);
        return sum.value() == Double.POSITIVE_INFINITY
                ? new Divergence.Infinite("p puts probability where q has none")
                : value(sum);
    }

    static Divergence hellinger(Distribution p, Distribution q) {
        DoubleUnaryOperator f = x -> {
            double gap = Math.exp(p.logDensity(x) / 2) - Math.exp(q.logDensity(x) / 2);
            return gap * gap / 2;
        };
        var sum = p.isDiscrete() ? atoms(f, p, q) : integral(f, hull(p, q), p, q);
        double root = Math.sqrt(Math.min(sum.value(), 1));
        return new Divergence.Value(root, root > 0 ? sum.error() / root : sum.error(), false);
    }

    static Divergence wasserstein(Distribution p, Distribution q) {
        if (p instanceof Discrete d && !q.isDiscrete()) return steps(d, q);
        if (q instanceof Discrete d && !p.isDiscrete()) return steps(d, p);
        // Of two differences the one that keeps its digits in the tail.
        DoubleUnaryOperator gap = x -> {
            double below = p.cumulative(x);
            return Math.abs(below > 0.5 ? p.survival(x) - q.survival(x) : below - q.cumulative(x));
        };
        return value(p.isDiscrete() ? atoms(gap, p, q) : integral(gap, hull(p, q), p, q));
    }

    private static Divergence value(Quadrature.Result sum) {
        return new Divergence.Value(Math.max(sum.value(), 0), sum.error(), false);
    }

    private static Support hull(Distribution p, Distribution q) {
        var a = p.support();
        var b = q.support();
        return new Support(Math.min(a.low(), b.low()), Math.max(a.high(), b.high()));
    }

    /** Integrates in pieces, cut where one of the distributions has its middle, a corner or an end. */
    private static Quadrature.Result integral(DoubleUnaryOperator f, Support support, Distribution... peaks) {
        double[] cuts = DoubleStream.concat(
                        DoubleStream.of(support.low(), support.high()),
                        Arrays.stream(peaks).flatMapToDouble(DivergenceSums::cuts))
                .filter(x -> support.contains(x))
                .sorted()
                .distinct()
                .toArray();
        return Quadrature.integral(f, TOLERANCE, cuts);
    }

    private static DoubleStream cuts(Distribution p) {
        var ends = DoubleStream.of(p.support().low(), p.support().high(), p.quantile(0.5));
        return switch (p) {
            case Triangular t -> DoubleStream.concat(ends, DoubleStream.of(t.mode()));
            case Mixture m -> DoubleStream.concat(ends, DoubleStream.of(m.mean1(), m.mean2()));
            case Trapezoidal t -> DoubleStream.concat(ends, DoubleStream.of(t.rise(), t.fall()));
            default -> ends;
        };
    }

    /** Sums over the atoms of some distributions; far beyond the first ones, if they are too many, by the integral. */
    private static Quadrature.Result atoms(DoubleUnaryOperator f, Distribution... all) {
        double from =
                Arrays.stream(all).mapToDouble(d -> d.quantile(LEFT_OUT)).min().orElse(0);
        double to = Arrays.stream(all)
                .mapToDouble(d -> d.upperQuantile(LEFT_OUT))
                .max()
                .orElse(0);
        if (to - from < MOST_TERMS) return sum(f, from, to);
        double begin = from + MOST_STEPS - 0.5;
        double[] cuts = DoubleStream.concat(
                        DoubleStream.of(begin, to + 0.5), Arrays.stream(all).mapToDouble(d -> d.quantile(0.5)))
                .filter(x -> x >= begin)
                .sorted()
                .distinct()
                .toArray();
        var first = sum(f, from, from + MOST_STEPS - 1);
        var rest = Quadrature.integral(f, SMOOTH, cuts);
        return new Quadrature.Result(
                first.value() + rest.value(), first.error() + rest.error() + SMOOTH * Math.abs(rest.value()));
    }

    private static Quadrature.Result sum(DoubleUnaryOperator f, double from, double to) {
        double sum = 0;
        double size = 0;
        for (double k = from; k <= to; k++) {
            double term = f.applyAsDouble(k);
            sum += term;
            size += Math.abs(term);
        }
        return new Quadrature.Result(sum, ROUNDING * size);
    }

    /**
     * The distance of masses to a density: between atoms the one function is level, so that the other crosses it once, where it is cut. Of
     * too many atoms the steps are made a ramp, which moves every atom by a quarter on average.
     */
    private static Divergence steps(Discrete masses, Distribution density) {
        double from = masses.quantile(LEFT_OUT);
        double to = masses.upperQuantile(LEFT_OUT);
        if (to - from > MOST_STEPS) return ramp(masses, density, from, to);
        var below = tail(density::cumulative, density.support().low(), from, density);
        var above = tail(density::survival, to, density.support().high(), density);
        double value = below.value() + above.value();
        double error = below.error() + above.error();
        for (double k = from; k < to; k++) {
            double level = masses.cumulative(k);
            double tail = masses.survival(k);
            DoubleUnaryOperator gap =
                    level > 0.5 ? x -> density.survival(x) - tail : x -> density.cumulative(x) - level;
            double crossing = Math.clamp(level > 0.5 ? density.upperQuantile(tail) : density.quantile(level), k, k + 1);
            for (var piece : new double[][] {{k, crossing}, {crossing, k + 1}}) {
                if (!(piece[0] < piece[1])) continue;
                var panel = Kronrod.panel(gap, piece[0], piece[1]);
                // A narrow density inside a wide step
                var part = panel.error() <= TOLERANCE
                        ? new Quadrature.Result(panel.value(), panel.error())
                        : piecewise(gap, piece, density);
                value += Math.abs(part.value());
                error += part.error();
            }
        }
        return new Divergence.Value(value, error, false);
    }

    private static Quadrature.Result piecewise(DoubleUnaryOperator f, double[] piece, Distribution density) {
        return integral(f, new Support(piece[0], piece[1]), density);
    }

    private static Quadrature.Result tail(DoubleUnaryOperator f, double from, double to, Distribution density) {
        return from < to ? integral(f, new Support(from, to), density) : new Quadrature.Result(0, 0);
    }

    private static Divergence ramp(Discrete masses, Distribution density, double from, double to) {
        DoubleUnaryOperator gap = x -> {
            double k = Math.floor(x - 0.5);
            double part = x - 0.5 - k;
            double level = (1 - part) * masses.cumulative(k) + part * masses.cumulative(k + 1);
            return Math.abs(density.cumulative(x) - level);
        };
        var hull = hull(masses, density);
        var sum = integral(gap, hull, masses, density);
        return new Divergence.Value(sum.value(), sum.error() + 0.25 + LEFT_OUT * (to - from), false);
    }
}
