package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Divergence;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.BiPredicate;

/** What is true of every distribution and of its draws. */
final class DistLaws {
    private static final double CLOSE = 1e-9;
    /** Draws are farther away with a probability below 10^-13, by P. Massart's bound, Annals of Probability 18 (1990). */
    private static final double UNHEARD_OF = 4;

    static final List<Claim<DistModel>> ALL = List.of(
            law(
                    "total",
                    "what is up to x and what is above make 1",
                    "F(x) + P(X > x) = 1",
                    (d, m) -> Math.abs(d.cumulative(m.ask().x())
                                    + d.survival(m.ask().x())
                                    - 1)
                            <= CLOSE),
            law(
                    "inverse",
                    "up to the quantile there is at least the probability p",
                    "F(q_p) \\ge p",
                    DistLaws::quantileInverts),
            law(
                    "interval",
                    "an interval has what the ends have between them",
                    "P(x_1 \\le X \\le x_2) = F(x_2) - F(x_1) + P(X = x_1)",
                    DistLaws::intervalIsDifference),
            law(
                    "counted",
                    "every draw is counted once",
                    "",
                    (_, m) -> m.draws()
                            .map(d -> d.tally().histogram().total() == d.wanted()
                                    && d.tally().running().count() == d.wanted())
                            .orElse(true)),
            law(
                    "near",
                    "draws are as near to the cumulative function as the root of their number demands",
                    "D_n < 4/\\sqrt{n}",
                    DistLaws::drawsAreNear),
            law(
                    "gibbs",
                    "the divergence is never negative",
                    "D_{KL} \\ge 0",
                    (_, m) -> m.apart()
                            .map(apart -> !(apart instanceof Divergence.Value v) || v.value() >= -v.error() - CLOSE)
                            .orElse(true)));

    private DistLaws() {}

    private static Claim<DistModel> law(
            String id, String words, String tex, BiPredicate<Distribution, DistModel> holds) {
        return new Claim<>(
                id, words, tex, m -> m.law().map(d -> holds.test(d, m)).orElse(true));
    }

    // Where neighbouring doubles are far apart in probability, p lies between them.
    private static boolean quantileInverts(Distribution d, DistModel m) {
        double p = m.ask().p();
        double q = d.quantile(p);
        double step = CLOSE * Math.abs(q) + Double.MIN_NORMAL;
        return Double.isNaN(q)
                || (d.cumulative(q + step) >= p - CLOSE && d.cumulative(q - step) <= p + CLOSE)
                || (d.isDiscrete() && d.cumulative(q) >= p - CLOSE && d.cumulative(q - 1) <= p + CLOSE);
    }

    private static boolean intervalIsDifference(Distribution d, DistModel m) {
        var ask = m.ask();
        if (ask.from() > ask.to()) return d.between(ask.from(), ask.to()) == 0;
        double first = d.isDiscrete() ? d.density(ask.from()) : 0;
        double difference = d.cumulative(ask.to()) - d.cumulative(ask.from()) + first;
        return Math.abs(d.between(ask.from(), ask.to()) - difference) <= CLOSE;
    }

    private static boolean drawsAreNear(Distribution d, DistModel m) {
        return m.draws()
                .map(DistDraws::kept)
                .flatMap(kept -> kept.gap(d).map(gap -> gap.distance() < UNHEARD_OF / Math.sqrt(kept.size())))
                .orElse(true);
    }
}
