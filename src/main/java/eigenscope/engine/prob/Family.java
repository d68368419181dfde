package eigenscope.engine.prob;

import java.util.List;
import java.util.Locale;

/** The families of distributions that are given by numbers. */
public enum Family {
    NORMAL,
    UNIFORM,
    EXPONENTIAL,
    GAMMA,
    BETA,
    STUDENT_T,
    CHI_SQUARED,
    F,
    CAUCHY,
    LAPLACE,
    LOGISTIC,
    LOG_NORMAL,
    WEIBULL,
    PARETO,
    TRIANGULAR,
    GUMBEL,
    FOLDED_NORMAL,
    TRUNCATED_NORMAL,
    LEVY,
    NAKAGAMI,
    TRAPEZOIDAL,
    LOG_UNIFORM,
    MIXTURE,
    BERNOULLI,
    BINOMIAL,
    GEOMETRIC,
    NEGATIVE_BINOMIAL,
    POISSON,
    HYPERGEOMETRIC,
    DISCRETE_UNIFORM,
    ZIPF,
    CATEGORICAL;

    private Definition definition() {
        return switch (this) {
            case NORMAL -> Normal.DEFINITION;
            case UNIFORM -> Uniform.DEFINITION;
            case EXPONENTIAL -> Exponential.DEFINITION;
            case GAMMA -> Gamma.DEFINITION;
            case BETA -> Beta.DEFINITION;
            case STUDENT_T -> StudentT.DEFINITION;
            case CHI_SQUARED -> ChiSquared.DEFINITION;
            case F -> FisherF.DEFINITION;
            case CAUCHY -> Cauchy.DEFINITION;
            case LAPLACE -> Laplace.DEFINITION;
            case LOGISTIC -> Logistic.DEFINITION;
            case LOG_NORMAL -> LogNormal.DEFINITION;
            case WEIBULL -> Weibull.DEFINITION;
            case PARETO -> Pareto.DEFINITION;
            case TRIANGULAR -> Triangular.DEFINITION;
            case GUMBEL -> Gumbel.DEFINITION;
            case FOLDED_NORMAL -> FoldedNormal.DEFINITION;
            case TRUNCATED_NORMAL -> TruncatedNormal.DEFINITION;
            case LEVY -> Levy.DEFINITION;
            case NAKAGAMI -> Nakagami.DEFINITION;
            case TRAPEZOIDAL -> Trapezoidal.DEFINITION;
            case LOG_UNIFORM -> LogUniform.DEFINITION;
            case MIXTURE -> Mixture.DEFINITION;
            case BERNOULLI -> Bernoulli.DEFINITION;
            case BINOMIAL -> Binomial.DEFINITION;
            case GEOMETRIC -> Geometric.DEFINITION;
            case NEGATIVE_BINOMIAL -> NegativeBinomial.DEFINITION;
            case POISSON -> Poisson.DEFINITION;
            case HYPERGEOMETRIC -> Hypergeometric.DEFINITION;
            case DISCRETE_UNIFORM -> DiscreteUniform.DEFINITION;
            case ZIPF -> Zipf.DEFINITION;
            case CATEGORICAL -> Categorical.DEFINITION;
        };
    }

    /** Returns the name in files and commands, kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name on screen. */
    public String title() {
        return definition().title();
    }

    /** Returns the numbers it is given, in order. */
    public List<Parameter> parameters() {
        return definition().parameters();
    }

    /**
     * Makes the distribution of some parameters.
     *
     * @param values one for each of {@link #parameters}, each legal by itself; of {@link #CATEGORICAL} the weights, any number
     * @return the distribution, or why these values together make none
     */
    public Made of(double... values) {
        if (this != CATEGORICAL && values.length != parameters().size())
            throw new IllegalArgumentException(
                    "%s: want %d numbers, not %d".formatted(id(), parameters().size(), values.length));
        return definition().making().apply(values);
    }
}
