package eigenscope.engine.prob;

import java.util.Optional;

/** The law of the sum of n independent draws, where it is of a known family. Source: the characteristic functions of the families, to the n-th power. */
public final class SumLaw {
    private SumLaw() {}

    // region sums
    /**
     * Returns the distribution of the sum of n draws; empty where it has no name.
     *
     * @param n at least 1
     */
    public static Optional<Distribution> of(Distribution one, int n) {
        if (n == 1) return Optional.of(one);
        return Optional.ofNullable(
                switch (one) {
                    case Normal d -> new Normal(n * d.mean(), Math.sqrt(n) * d.sd());
                    case Cauchy d -> new Cauchy(n * d.location(), n * d.scale());
                    case Levy d -> new Levy(n * d.location(), (double) n * n * d.scale());
                    case StudentT d when d.df() == 1 -> new Cauchy(0, n);
                    case Exponential d -> new Gamma(n, 1 / d.rate());
                    case Gamma d -> new Gamma(n * d.shape(), d.scale());
                    case ChiSquared d -> new Gamma(n * d.df() / 2, 2);
                    case Bernoulli d -> new Binomial(n, d.p());
                    case Binomial d -> new Binomial(n * d.n(), d.p());
                    case Poisson d -> new Poisson(n * d.rate());
                    case Geometric d -> new NegativeBinomial(n, d.p());
                    case NegativeBinomial d -> new NegativeBinomial(n * d.r(), d.p());
                    default -> null;
                });
    }
    // endregion
}
