package eigenscope.topics.optimisation;

import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Status;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/** What a lesson asks the learner to bring about. */
final class FitGoals {
    private static final double NEAR = 0.1;
    private static final double TRUE_SLOPE = 2;
    private static final double TILT = 0.1;

    static final List<Claim<FitModel>> ALL = List.of(
            goal(
                    "by-hand",
                    "the first line has a loss below 0.05",
                    m -> m.way().map(way -> way.run().loss(0) < 0.05).orElse(false)),
            goal(
                    "fitted",
                    "the loss is within a thousandth of the least",
                    m -> m.data()
                            .best()
                            .map(best -> m.loss().isPresent() && m.loss().getAsDouble() <= 1.001 * best.loss() + 1e-12)
                            .orElse(false)),
            goal(
                    "first-step",
                    "one step is made, and the loss is less than before",
                    m -> m.last() == 1
                            && m.way()
                                    .map(way -> way.run().loss(1) < way.run().loss(0))
                                    .orElse(false)),
            goal(
                    "converged",
                    "the line has come to rest",
                    m -> m.way()
                            .map(way -> way.status() instanceof Status.Converged)
                            .orElse(false)),
            goal(
                    "diverged",
                    "the line runs away",
                    m -> m.way()
                            .map(way -> way.status() instanceof Status.Diverged)
                            .orElse(false)),
            goal(
                    "tilted",
                    "the slope of the best line is off 2 by more than a tenth",
                    m -> m.data()
                            .best()
                            .map(best -> Math.abs(best.w() - TRUE_SLOPE) > TILT)
                            .orElse(false)),
            goal(
                    "perfect",
                    "three points or more lie on one line",
                    m -> m.data().size() >= 3
                            && m.data().best().map(best -> best.loss() < 1e-12).orElse(false)),
            goal(
                    "no-best-line",
                    "there are points, and no line is best",
                    m -> m.data().size() > 0 && m.data().best().isEmpty()),
            goal("batch", "a batch of 20 rows at most gives the gradient", m -> m.batch() > 0 && m.batch() <= 20),
            goal("single", "a single row gives the gradient", m -> m.batch() == 1),
            goal(
                    "near",
                    "the line is near the best one",
                    m -> m.data()
                            .best()
                            .map(best -> Math.hypot(m.w() - best.w(), m.b() - best.b()) < NEAR)
                            .orElse(false)),
            goal(
                    "adaptive",
                    "another optimiser than gradient descent comes near the best line",
                    m -> m.method() != Method.GRADIENT_DESCENT
                            && m.data()
                                    .best()
                                    .map(best -> Math.hypot(m.w() - best.w(), m.b() - best.b()) < NEAR)
                                    .orElse(false)));

    private FitGoals() {}

    private static Claim<FitModel> goal(String id, String words, Predicate<FitModel> holds) {
        return new Claim<>(id, words, "", holds);
    }
}
