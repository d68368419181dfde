package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Difference;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is true of every slope. Each compares two ways that share no code. Where a function is not defined, or has no tangent, a law says
 * nothing and holds.
 */
final class SlopeLaws {
    private static final double EPSILON = Math.ulp(1.0);
    /** Roundings of the few operations a law itself makes, and of those inside f. */
    private static final double ROUNDINGS = 64;

    /** The symbolic derivative may cancel where the automatic one does not. */
    private static final double SYMBOLIC = 1e-8;

    static final List<Claim<SlopeModel>> ALL = List.of(
            new Claim<>(
                    "agree",
                    "formula and automatic differentiation give one slope",
                    "f'_{\\text{formula}}(x) = f'_{\\text{automatic}}(x)",
                    SlopeLaws::agree),
            new Claim<>(
                    "touches",
                    "the tangent leaves the curve slower than any other line",
                    "f(x+t) - f(x) - f'(x)\\,t = O(t^2)",
                    smooth(SlopeLaws::touches)),
            new Claim<>(
                    "secant",
                    "the secant goes through both points",
                    "f(x) + q\\,h = f(x+h)",
                    SlopeLaws::meetsBothPoints),
            new Claim<>(
                    "mean",
                    "the central difference is the mean of the slopes to the right and to the left",
                    "q_c(h) = \\tfrac12\\left(q(h) + q(-h)\\right)",
                    SlopeLaws::isMean),
            new Claim<>(
                    "parabola",
                    "of the parabola that fits the curve at x the central difference is exact",
                    "\\frac{p(x+h) - p(x-h)}{2h} = f'(x)",
                    smooth(SlopeLaws::isExactForParabolas)));

    private SlopeLaws() {}

    private static Predicate<SlopeModel> smooth(Predicate<SlopeModel> law) {
        return m -> !m.hasTangent() || !Double.isFinite(m.at().second()) || law.test(m);
    }

    private static boolean agree(SlopeModel m) {
        double formula = m.at().slopeByFormula();
        double automatic = m.at().slope();
        if (!m.hasTangent() || !Double.isFinite(formula)) return true;
        return Math.abs(formula - automatic) <= SYMBOLIC * (1 + Math.abs(automatic) + Math.abs(m.at().value()));
    }

    // |f(x+t) - f(x) - f'(x) t| <= max |f''| t²/2; twice the largest of three places stands for the largest of all.
    private static boolean touches(SlopeModel m) {
        Compiled f = m.f().compiled();
        double t = 0x1p-20 * m.window().length();
        double[] left = new double[3];
        double[] right = new double[3];
        f.jet(m.x() - t, left);
        f.jet(m.x() + t, right);
        double bend = Math.max(Math.abs(m.at().second()), Math.max(Math.abs(left[2]), Math.abs(right[2])));
        if (!Double.isFinite(bend) || !Double.isFinite(left[0]) || !Double.isFinite(right[0])) return true;
        double allowed =
                bend * t * t + ROUNDINGS * m.noise() + 1e-15 * m.graphs().home().height();
        return off(m, left[0], -t) <= allowed && off(m, right[0], t) <= allowed;
    }

    private static double off(SlopeModel m, double value, double t) {
        return Math.abs(value - m.at().value() - m.at().slope() * t);
    }

    private static boolean meetsBothPoints(SlopeModel m) {
        Compiled f = m.f().compiled();
        double left = f.value(m.left());
        double right = f.value(m.x() + m.h());
        double reached = left + m.quotient() * m.run();
        if (!m.hasQuotient() || !Double.isFinite(reached)) return true;
        return Math.abs(reached - right) <= ROUNDINGS * EPSILON * (Math.abs(left) + Math.abs(right));
    }

    private static boolean isMean(SlopeModel m) {
        Compiled f = m.f().compiled();
        double right = Difference.FORWARD.quotient(f, m.x(), m.h());
        double left = Difference.FORWARD.quotient(f, m.x(), -m.h());
        double central = Difference.CENTRAL.quotient(f, m.x(), m.h());
        if (!Double.isFinite(right + left + central)) return true;
        double size = Math.abs(f.value(m.x() + m.h())) + Math.abs(m.at().value()) + Math.abs(f.value(m.x() - m.h()));
        return Math.abs(central - (right + left) / 2) <= ROUNDINGS * EPSILON * size / m.h();
    }

    private static boolean isExactForParabolas(SlopeModel m) {
        double h = m.h();
        double right = parabola(m, h);
        double left = parabola(m, -h);
        double size = Math.abs(right) + Math.abs(left);
        double central = (right - left) / (2 * h);
        return !Double.isFinite(central)
                || Math.abs(central - m.at().slope()) <= ROUNDINGS * EPSILON * (size / h + Math.abs(m.at().slope()));
    }

    private static double parabola(SlopeModel m, double t) {
        return m.at().value() + m.at().slope() * t + m.at().second() * t * t / 2;
    }
}
