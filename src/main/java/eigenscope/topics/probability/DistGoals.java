package eigenscope.topics.probability;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Divergence;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Fit;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What a lesson asks the learner to bring about. */
final class DistGoals {
    private static final double NEAR = 0.005;
    private static final int MANY = 100_000;
    private static final double CLOSE_FIT = 0.02;

    static final List<Claim<DistModel>> ALL = List.of(
            law("half", "half of the probability is up to x", (d, m) -> near(d.cumulative(m.ask().x()), 0.5)),
            law("two-thirds", "the interval has 68 of 100", (d, m) -> near(interval(d, m), 0.6827)),
            law("ninety-five", "the interval has 95 of 100", (d, m) -> near(interval(d, m), 0.95)),
            law("median", "the quantile is the median", (_, m) -> near(m.ask().p(), 0.5)),
            law("rare", "less than one in a thousand lies above x", (d, m) -> {
                double above = d.survival(m.ask().x());
                return above > 0 && above < 1e-3;
            }),
            law("above-one", "the density at x is above 1", (d, m) -> !d.isDiscrete() && d.density(m.ask().x()) > 1),
            law("wide", "the standard deviation is 2", (d, _) -> Math.abs(d.sd() - 2) < 0.05),
            law("discrete", "the distribution has separate values", (d, _) -> d.isDiscrete()),
            law("skewed", "the distribution leans: its skewness is above 1", (d, _) -> d.skewness() > 1),
            law("no-mean", "the distribution has no mean", (d, _) -> Double.isNaN(d.mean())),
            law("no-variance", "there is a mean, and the variance is infinite", (d, _) -> Double.isFinite(d.mean())
                    && d.variance() == Double.POSITIVE_INFINITY),
            goal("many", "a hundred thousand draws or more", m -> m.drawn() >= MANY),
            goal("settled", "the mean of the draws is within 0.01 of the mean", m -> m.drawn() > 0
                    && m.law().map(d -> Math.abs(m.draws().orElseThrow().tally().running().mean() - d.mean()) < 0.01)
                            .orElse(false)),
            goal("alike", "the divergence from the second distribution is below 0.01", m -> apart(m).isPresent()
                    && apart(m).getAsDouble() < 0.01),
            goal("poisson-limit", "a binomial distribution is within 0.001 of a Poisson one", m -> is(m.named(), Family.BINOMIAL)
                    && m.second().filter(second -> is(second, Family.POISSON)).isPresent()
                    && apart(m).isPresent()
                    && apart(m).getAsDouble() < 0.001),
            goal("infinite-divergence", "the divergence is infinite", m ->
                    m.apart().filter(Divergence.Infinite.class::isInstance).isPresent()),
            goal("own", "a density of your own", m -> m.named().family().isEmpty() && m.law().isPresent()),
            goal("loaded", "one outcome of a categorical distribution has more than half", m ->
                    is(m.named(), Family.CATEGORICAL)
                            && m.law().map(d -> d.density(d.mode()) > 0.5).orElse(false)),
            goal("uniform-weights", "all outcomes of a categorical distribution are about as likely", m ->
                    is(m.named(), Family.CATEGORICAL) && m.law().map(DistGoals::isEven).orElse(false)),
            goal("data", "there are data", m -> !m.data().isEmpty()),
            goal("fitted", "the numbers are those of greatest likelihood", DistGoals::isFitted),
            goal("fits", "draws of such a distribution could have been these data: they are close", m -> m.law()
                    .flatMap(d -> m.data().rows().gap(d))
                    .map(gap -> gap.distance()
                            < Math.max(CLOSE_FIT, 1.36 / Math.sqrt(m.data().rows().size())))
                    .orElse(false)));

    private DistGoals() {}

    private static Claim<DistModel> goal(String id, String words, Predicate<DistModel> holds) {
        return new Claim<>(id, words, "", holds);
    }

    private static Claim<DistModel> law(String id, String words, BiPredicate<Distribution, DistModel> holds) {
        return goal(id, words, m -> m.law().map(d -> holds.test(d, m)).orElse(false));
    }

    private static boolean near(double probability, double wanted) {
        return Math.abs(probability - wanted) < NEAR;
    }

    private static double interval(Distribution d, DistModel m) {
        return d.between(m.ask().from(), m.ask().to());
    }

    private static boolean is(DistNamed named, Family family) {
        return named.family().equals(Optional.of(family));
    }

    private static boolean isEven(Distribution d) {
        double even = 1 / (d.support().high() + 1);
        for (double k = 0; k <= d.support().high(); k++) if (Math.abs(d.density(k) - even) > 0.02) return false;
        return true;
    }

    private static OptionalDouble apart(DistModel m) {
        return m.apart().isPresent() && m.apart().get() instanceof Divergence.Value v
                ? OptionalDouble.of(v.value())
                : OptionalDouble.empty();
    }

    private static boolean isFitted(DistModel m) {
        if (m.fit().isEmpty() || !(m.fit().get().likely() instanceof Fit.Found found)) return false;
        var values = m.named().values();
        for (int i = 0; i < values.size(); i++)
            if (!(Math.abs(values.get(i) - found.values().get(i)) <= 1e-3 * (1 + Math.abs(values.get(i))))) return false;
        return true;
    }
}
