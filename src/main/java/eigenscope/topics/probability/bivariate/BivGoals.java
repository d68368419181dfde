package eigenscope.topics.probability.bivariate;

import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/** What a lesson asks a learner to bring about. */
final class BivGoals {
    static final List<Claim<BivModel>> ALL = List.of(
            goal("independent", "the one says nothing of the other", m -> Math.abs(m.rho()) < 0.03),
            goal("positive", "the correlation is above 0.9", m -> m.rho() > 0.9),
            goal("negative", "the correlation is below \u22120.5", m -> m.rho() < -0.5),
            goal("round", "the ellipse is a circle, nearly", m -> ratio(m) < 1.1),
            goal("slim", "the longer axis is at least five times the shorter", m -> ratio(m) > 5),
            goal("up", "the longer axis points at 60\u00b0, give or take 3", m -> Math.abs(angle(m) - 60) <= 3),
            goal(
                    "halved",
                    "knowing x\u2081 halves the standard deviation of x\u2082, or better",
                    m -> m.given().map(g -> g.sd() <= m.sd2() / 2).orElse(false)),
            goal(
                    "predicted",
                    "the mean on the slice is above 1",
                    m -> m.given().map(g -> g.mean() > 1).orElse(false)),
            goal(
                    "point-on-ring",
                    "the point is 2 standard deviations out, give or take 0.05",
                    m -> Math.abs(m.mahalanobis(m.point()) - 2) <= 0.05),
            goal(
                    "outlier",
                    "each number alone is within 2 standard deviations, both together are beyond 4",
                    m -> isUsual(m, 0) && isUsual(m, 1) && m.mahalanobis(m.point()) > 4),
            goal("half", "the shaded ellipse holds half of all", m -> Math.abs(m.level() - 0.5) < 0.01),
            goal("sampled", "at least 1000 draws", m -> m.sample().size() >= 1000),
            goal(
                    "misled",
                    "the correlation of the draws is wrong by more than 0.2",
                    m -> m.sample()
                            .fitted()
                            .map(f -> Math.abs(f.correlation(0, 1) - m.rho()) > 0.2)
                            .orElse(false)),
            goal("nat", "the one tells more than 1 nat of the other", m -> m.information() > 1));

    private BivGoals() {}

    private static Claim<BivModel> goal(String id, String words, Predicate<BivModel> holds) {
        return new Claim<>(id, words, "", holds);
    }

    private static double ratio(BivModel m) {
        return m.axis(0).norm() / m.axis(1).norm();
    }

    private static double angle(BivModel m) {
        return Math.toDegrees(m.axis(0).angle());
    }

    private static boolean isUsual(BivModel m, int i) {
        var alone = m.marginal(i);
        return Math.abs(m.point().vec().at(i) - alone.mean()) < 2 * alone.sd();
    }
}
