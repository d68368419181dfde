package eigenscope.topics.probability.limit;

import eigenscope.engine.prob.Family;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a lesson asks a learner to bring about. */
final class CltGoals {
    private static final int ENOUGH = 1000;

    static final List<Claim<CltModel>> ALL = List.of(
            normal("averaged", "more than one draw is averaged", s -> n(s) > 1),
            normal(
                    "tenth",
                    "the means spread a tenth as much as single draws, or less",
                    s -> s.setting().theory().standardError()
                            <= 0.1001 * s.setting().theory().sd()),
            normal(
                    "bell",
                    "a thousand means and more of a population with skewness are within 0.02 of normal",
                    s -> s.size() >= ENOUGH && s.order().gap().distance() <= 0.02 && isSkewed(s)),
            normal(
                    "straight",
                    "the skewness of the means is below 0.15, of a population with skewness",
                    s -> isSkewed(s) && Math.abs(s.setting().theory().skewness()) < 0.15),
            goal(
                    "own-bell",
                    "means of your drawing are within 0.02 of normal",
                    m -> m.population().drawing().isPresent()
                            && m.normal().isPresent()
                            && m.drawn()
                                    .map(s -> s.size() >= ENOUGH
                                            && s.order().gap().distance() <= 0.02)
                                    .orElse(false)),
            normal(
                    "rare-coin",
                    "means of a coin that seldom shows 1 are within 0.06 of normal",
                    s -> s.one().isDiscrete()
                            && s.one().support().high() == 1
                            && s.one().mean() <= 0.1
                            && s.order().gap().distance() <= 0.06),
            normal(
                    "promised",
                    "Berry and Esseen promise a distance below 0.05",
                    s -> s.setting().theory().bound() < 0.05),
            normal(
                    "covered",
                    "of 10 000 means and more between 94.5 and 95.5 in 100 are within 1.96 standard errors",
                    s -> s.size() >= 10 * ENOUGH && Math.abs((double) s.inside() / s.size() - 0.95) <= 0.005),
            goal(
                    "wild",
                    "100 draws and more are averaged, and the means are no narrower than one draw",
                    m -> m.n() >= 100
                            && family(m).equals(Optional.of(Family.CAUCHY))
                            && m.drawn().isPresent()),
            goal(
                    "mended",
                    "a Pareto population has a variance, and 10 draws and more are averaged",
                    m -> m.n() >= 10
                            && family(m).equals(Optional.of(Family.PARETO))
                            && m.normal().isPresent()),
            goal(
                    "no-variance",
                    "means settle without becoming normal",
                    m -> m.theory()
                            .map(t -> t.fate() == CltTheory.Fate.NO_VARIANCE)
                            .orElse(false)),
            normal("batch", "the gradient of a batch is four times as sure as that of 16 examples", s -> n(s) >= 256));

    private CltGoals() {}

    private static int n(CltStudy s) {
        return s.setting().theory().n();
    }

    private static boolean isSkewed(CltStudy s) {
        return Math.abs(s.one().skewness()) > 0.5;
    }

    private static Optional<Family> family(CltModel m) {
        return m.population().family();
    }

    private static Claim<CltModel> goal(String id, String words, Predicate<CltModel> holds) {
        return new Claim<>(id, words, "", holds);
    }

    private static Claim<CltModel> normal(String id, String words, Predicate<CltStudy> holds) {
        return goal(
                id,
                words,
                m -> m.drawn()
                        .filter(s -> s.setting().theory().isNormal())
                        .map(holds::test)
                        .orElse(false));
    }
}
