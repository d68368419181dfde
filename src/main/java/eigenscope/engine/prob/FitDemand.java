package eigenscope.engine.prob;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoublePredicate;

/**
 * What a family wants of rows.
 *
 * @param words which values it can give, as in "values above 0"
 * @param legal says whether it can give a value
 */
record FitDemand(String words, DoublePredicate legal) {
    private static final FitDemand ANY = new FitDemand("finite values", Double::isFinite);
    private static final FitDemand POSITIVE = new FitDemand("values above 0", x -> x > 0);
    private static final FitDemand NONNEGATIVE = new FitDemand("values from 0 on", x -> x >= 0);

    /** Squares of larger distances are no doubles. */
    private static final double WIDEST = 1e150;

    /** These have a maximum, or a reason of their own, when all rows are equal. */
    private static final Set<Family> SAMENESS_DOES = Set.of(
            Family.EXPONENTIAL,
            Family.STUDENT_T,
            Family.CHI_SQUARED,
            Family.TRAPEZOIDAL,
            Family.BERNOULLI,
            Family.BINOMIAL,
            Family.GEOMETRIC,
            Family.NEGATIVE_BINOMIAL,
            Family.POISSON,
            Family.HYPERGEOMETRIC,
            Family.DISCRETE_UNIFORM,
            Family.ZIPF,
            Family.CATEGORICAL);

    /** Returns why there is no maximum that any method could find. */
    static Optional<String> obstacle(FitSample sample) {
        if (sample.size() == 0) return Optional.of("there are no rows");
        return fault(sample, ANY)
                .or(() -> fault(sample, of(sample)))
                .or(() -> spread(sample))
                .or(() -> sameness(sample));
    }

    private static Optional<String> spread(FitSample sample) {
        return sample.most() - sample.least() <= WIDEST
                ? Optional.empty()
                : Optional.of("its rows lie too far apart, from %s to %s"
                        .formatted(Shown.given(sample.least()), Shown.given(sample.most())));
    }

    private static Optional<String> fault(FitSample sample, FitDemand demand) {
        OptionalInt first = Rows.firstNot(sample.rows(), demand.legal);
        if (first.isEmpty()) return Optional.empty();
        int i = first.getAsInt();
        return Optional.of("needs %s; row %d is %s".formatted(demand.words, i + 1, Shown.given(sample.rows()[i])));
    }

    private static Optional<String> sameness(FitSample sample) {
        return sample.least() == sample.most() && !SAMENESS_DOES.contains(sample.family())
                ? Optional.of("all rows are equal: the likelihood has no maximum")
                : Optional.empty();
    }

    private static FitDemand of(FitSample sample) {
        return switch (sample.family()) {
            case NORMAL,
                    UNIFORM,
                    STUDENT_T,
                    CAUCHY,
                    LAPLACE,
                    LOGISTIC,
                    GUMBEL,
                    LEVY,
                    TRIANGULAR,
                    TRAPEZOIDAL,
                    MIXTURE -> ANY;
            case GAMMA, CHI_SQUARED, F, LOG_NORMAL, WEIBULL, PARETO, NAKAGAMI, LOG_UNIFORM -> POSITIVE;
            case EXPONENTIAL, FOLDED_NORMAL -> NONNEGATIVE;
            case BETA -> new FitDemand("values between 0 and 1", x -> x > 0 && x < 1);
            case TRUNCATED_NORMAL -> between(sample.held(2), sample.held(3));
            case BERNOULLI -> new FitDemand("values 0 or 1", x -> x == 0 || x == 1);
            case BINOMIAL -> whole(0, sample.held(0));
            case GEOMETRIC, NEGATIVE_BINOMIAL, POISSON -> whole(0, Double.POSITIVE_INFINITY);
            case HYPERGEOMETRIC -> whole(0, sample.held(2));
            case DISCRETE_UNIFORM -> whole(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            case ZIPF -> whole(1, FitCounts.MOST_RANKS);
            case CATEGORICAL -> whole(0, sample.present().size() - 1);
        };
    }

    private static FitDemand between(double low, double high) {
        return new FitDemand(
                "values from %s to %s".formatted(Shown.given(low), Shown.given(high)), x -> x >= low && x <= high);
    }

    private static FitDemand whole(double low, double high) {
        String range = Double.isInfinite(low)
                ? ""
                : Double.isInfinite(high)
                        ? " from %s on".formatted(Shown.given(low))
                        : " from %s to %s".formatted(Shown.given(low), Shown.given(high));
        return new FitDemand("whole numbers" + range, x -> x == Math.rint(x) && x >= low && x <= high);
    }
}
