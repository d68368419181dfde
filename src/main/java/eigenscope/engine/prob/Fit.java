package eigenscope.engine.prob;

import java.util.List;

/**
 * What came of fitting a family to rows by maximum likelihood.
 *
 * <p>Closed forms where they exist, else Newton's method with exact derivatives, to 1e-10 relative of the maximum where the rows determine
 * it. Some families are fitted in part, as is usual in statistics: the binomial keeps n, the hypergeometric its population and draws, the
 * truncated normal its ends, which are known where such laws are used and which likelihood alone would put at the outermost rows.
 */
public sealed interface Fit {
    /**
     * A maximum.
     *
     * @param values one for each parameter of the family
     * @param standardErrors one for each value, square roots of the diagonal of the inverse observed information; NaN where there is none
     * @param logLikelihood the sum of the log-density over the rows, nats
     * @param rows how many rows there were
     * @param remark what the numbers do not say, in one clause; empty if nothing
     */
    record Found(List<Double> values, List<Double> standardErrors, double logLikelihood, int rows, String remark)
            implements Fit {
        /** Keeps its own copies. */
        public Found {
            values = List.copyOf(values);
            standardErrors = List.copyOf(standardErrors);
        }
    }

    /**
     * None.
     *
     * @param reason what stands against it, in one clause
     */
    record None(String reason) implements Fit {}

    /**
     * Fits a family.
     *
     * @param rows independent draws, in any order
     * @param present values of the family's parameters, from which those are kept that cannot be estimated; of a categorical one as many as
     *     it has outcomes
     */
    static Fit of(Family family, double[] rows, List<Double> present) {
        var sample = new FitSample(family, rows, present);
        return FitDemand.obstacle(sample).<Fit>map(None::new).orElseGet(() -> estimate(sample));
    }

    private static Fit estimate(FitSample sample) {
        return switch (sample.family()) {
            case NORMAL, LAPLACE, LOGISTIC, CAUCHY, GUMBEL, LEVY, LOG_NORMAL, WEIBULL -> FitPlace.of(sample);
            case UNIFORM, LOG_UNIFORM, DISCRETE_UNIFORM, PARETO -> FitEnds.of(sample);
            case EXPONENTIAL, BERNOULLI, BINOMIAL, GEOMETRIC, POISSON, CATEGORICAL -> FitMean.of(sample);
            case GAMMA, NAKAGAMI, BETA, CHI_SQUARED, STUDENT_T, F -> FitShape.of(sample);
            case FOLDED_NORMAL, TRUNCATED_NORMAL -> FitNormal.of(sample);
            case NEGATIVE_BINOMIAL, HYPERGEOMETRIC, ZIPF -> FitCounts.of(sample);
            case MIXTURE -> FitMixture.of(sample);
            case TRIANGULAR -> FitTriangular.of(sample);
            case TRAPEZOIDAL ->
                new None("its likelihood has a maximum wherever a corner meets a row; fit a triangular one instead");
        };
    }
}
