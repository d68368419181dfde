package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Divergence;
import eigenscope.engine.prob.Fit;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What a lesson asks the learner to bring about. */
final class DistGoals {
    private static final double NEAR = 0.005;
    private static final int MANY = 100_000;
    private static final double CLOSE_FIT = 0.02;

    static final List<Claim<DistModel>> ALL = List.of(
            law(
                    "half",
                    "half of the probability is up to x",
                    (d, m) -> near(d.cumulative(m.ask().x()), 0.5)),
            law("two-thirds", "the interval has 68 of 100", (d, m) -> near(interval(d, m), 0.6827)),
            law("rare", "less than one in a thousand lies above x", (d, m) -> {
                double above = d.survival(m.ask().x());
                return above > 0 && above < 1e-3;
            }),
            law(
                    "above-one",
                    "the density at x is above 1",
                    (d, m) -> !d.isDiscrete() && d.density(m.ask().x()) > 1),
            law("no-mean", "the distribution has no mean", (d, _) -> Double.isNaN(d.mean())),
            goal("many", "a hundred thousand draws or more", m -> m.drawn() >= MANY),
            goal(
                    "settled",
                    "the mean of the draws is within 0.01 of the mean",
                    m -> m.drawn() > 0
                            && m.law()
                                    .map(d -> Math.abs(m.draws()
                                                            .orElseThrow()
                                                            .tally()
                                                            .running()
                                                            .mean()
                                                    - d.mean())
                                            < 0.01)
                                    .orElse(false)),
            goal(
                    "infinite-divergence",
                    "the divergence is infinite",
                    m -> m.apart().filter(Divergence.Infinite.class::isInstance).isPresent()),
            goal("fitted", "the numbers are those of greatest likelihood", DistGoals::isFitted),
            goal(
                    "fits",
                    "draws of such a distribution could have been these data: they are close",
                    m -> m.law()
                            .flatMap(d -> m.data().rows().gap(d))
                            .map(gap -> gap.distance()
                                    < Math.max(
                                            CLOSE_FIT,
                                            1.36 / Math.sqrt(m.data().rows().size())))
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

    private static boolean isFitted(DistModel m) {
        if (m.fit().isEmpty() || !(m.fit().get().likely() instanceof Fit.Found found)) return false;
        var values = m.named().values();
        for (int i = 0; i < values.size(); i++)
            if (!(Math.abs(values.get(i) - found.values().get(i)) <= 1e-3 * (1 + Math.abs(values.get(i)))))
                return false;
        return true;
    }
}
