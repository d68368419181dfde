package eigenscope.topics.probability.family;

import eigenscope.engine.prob.Family;

/** Where the engine computes a family. */
final class EngineFiles {
    private EngineFiles() {}

    /** Returns the name of the class that has the family's density and tails. */
    static String of(Family family) {
        return switch (family) {
            case NORMAL -> "GaussianLaw";
            case UNIFORM, TRIANGULAR, TRAPEZOIDAL -> "TrapezoidLaw";
            case EXPONENTIAL -> "Exponential";
            case GAMMA, CHI_SQUARED -> "GammaLaw";
            case BETA -> "BetaLaw";
            case STUDENT_T -> "StudentLaw";
            case F -> "FisherLaw";
            case CAUCHY -> "Cauchy";
            case LAPLACE -> "Laplace";
            case LOGISTIC -> "Logistic";
            case LOG_NORMAL -> "LogNormalLaw";
            case WEIBULL -> "WeibullLaw";
            case PARETO -> "ParetoLaw";
            case GUMBEL -> "Gumbel";
            case FOLDED_NORMAL -> "FoldedNormalLaw";
            case TRUNCATED_NORMAL -> "TruncatedNormalLaw";
            case LEVY -> "Levy";
            case NAKAGAMI -> "NakagamiLaw";
            case LOG_UNIFORM -> "LogUniformLaw";
            case MIXTURE -> "Mixture";
            case BERNOULLI -> "Bernoulli";
            case BINOMIAL -> "Binomial";
            case GEOMETRIC -> "Geometric";
            case NEGATIVE_BINOMIAL -> "NegativeBinomial";
            case POISSON -> "Poisson";
            case HYPERGEOMETRIC -> "Hypergeometric";
            case DISCRETE_UNIFORM -> "DiscreteUniform";
            case ZIPF -> "Zipf";
            case CATEGORICAL -> "Categorical";
        };
    }
}
