package eigenscope.engine.prob;

import java.util.Optional;

/**
 * Where integrals over tails are infinite, which no quadrature can tell.
 *
 * <p>Tails of p that fall like a power have P(X &gt; x) about x^(−index). The surprise −ln q rises like x^order. Its mean under p is infinite
 * if order is at least index; what falls faster than every power makes it finite, but for the left tail of Gumbel's law, whose surprise
 * rises like exp(−x/scale).
 */
final class DivergenceTails {
    private DivergenceTails() {}

    /** Returns why the mean surprise of q under p is infinite. */
    static Optional<String> withoutEnd(Distribution p, Distribution q) {
        if (p.isDiscrete() && !q.isDiscrete()) return Optional.of("p puts probability on points, where q has none");
        if (!p.isDiscrete() && q.isDiscrete())
            return Optional.of("p puts probability between the points that have all of q's");
        var mine = p.support();
        var other = q.support();
        if (mine.low() < other.low() || mine.high() > other.high())
            return Optional.of("p puts probability where q has none");
        if (order(q) >= Math.min(index(p, true), index(p, false)))
            return Optional.of("the tail of p is too heavy for that of q");
        if (q instanceof Gumbel g && explodes(p, g))
            return Optional.of("the left tail of p is too heavy for that of q");
        if (q instanceof Levy && mine.low() == other.low() && !vanishes(p))
            return Optional.of("p puts too much probability near the lower end, where q has hardly any");
        return Optional.empty();
    }

    /** Says whether exp(−X/scale) has no mean. */
    private static boolean explodes(Distribution p, Gumbel q) {
        return switch (p) {
            case Laplace l -> l.scale() >= q.scale();
            case Logistic l -> l.scale() >= q.scale();
            case StudentT t -> true;
            case Cauchy c -> true;
            default -> false;
        };
    }

    /** Says whether 1/(X − low) has a mean: whether the density goes to 0 at the lower end like a power, or faster. */
    private static boolean vanishes(Distribution p) {
        double low = p.support().low();
        return switch (p) {
            case Gamma g -> g.shape() > 1;
            case ChiSquared c -> c.df() > 2;
            case FisherF f -> f.df1() > 2;
            case Weibull w -> w.shape() > 1;
            case Beta b -> b.alpha() > 1;
            case Nakagami n -> n.shape() > 0.5;
            case Triangular t -> t.mode() > low;
            case Trapezoidal t -> t.rise() > low;
            default -> p.density(low) == 0;
        };
    }

    /** Returns the power with which a tail falls, infinite if it falls faster than all. */
    private static double index(Distribution p, boolean upper) {
        return switch (p) {
            case StudentT t -> t.df();
            case Cauchy c -> 1;
            case FisherF f -> upper ? f.df2() / 2 : Double.POSITIVE_INFINITY;
            case Pareto t -> upper ? t.shape() : Double.POSITIVE_INFINITY;
            case Levy l -> upper ? 0.5 : Double.POSITIVE_INFINITY;
            default -> Double.POSITIVE_INFINITY;
        };
    }

    /** Returns the power with which −ln q rises, 0 if it rises like a logarithm, one of its powers, or not at all. */
    private static double order(Distribution q) {
        return switch (q) {
            case Normal n -> 2;
            case Mixture m -> 2;
            case FoldedNormal n -> 2;
            case Nakagami n -> 2;
            case Weibull w -> w.shape();
            case Exponential e -> 1;
            case Gamma g -> 1;
            case ChiSquared c -> 1;
            case Laplace l -> 1;
            case Logistic l -> 1;
            // Its left tail is judged by itself; it is at least as light as a right one.
            case Gumbel g -> 1;
            default -> 0;
        };
    }

    static boolean hasMean(Distribution p) {
        return index(p, true) > 1 && index(p, false) > 1;
    }

    /** Returns the distance of two without means, whose tails have to cancel: P − Q is about c x^(−index), which has no integral. */
    static Divergence withoutMeans(Distribution p, Distribution q) {
        return index(p, true) == index(q, true) && p.getClass() != q.getClass()
                ? new Divergence.Undefined("neither has a mean, and their tails fall alike")
                : new Divergence.Infinite("neither has a mean, and their tails differ");
    }
}
