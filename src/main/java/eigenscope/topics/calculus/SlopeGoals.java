package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Difference;
import eigenscope.engine.calculus.Smoothness;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/** What a lesson asks a learner to bring about. Tolerances are those of a hand. */
final class SlopeGoals {
    private static final double HAND = 0.05;
    private static final double WELL_DRAWN = 70;
    private static final int PLACES = 41;

    static final List<Claim<SlopeModel>> ALL = List.of(
            slope("close", "the quotient is the slope to within 0.01", m -> m.error() <= 0.01),
            slope("level", "the tangent is level", m -> Math.abs(m.at().slope()) <= HAND),
            slope("minimum", "x is at the bottom of a valley", m -> isLevel(m) && m.at().second() > 0),
            slope("maximum", "x is on top of a hill", m -> isLevel(m) && m.at().second() < 0),
            slope("falling", "the curve falls at x", m -> m.at().slope() < -HAND),
            slope("inflection", "x is where the bend changes over", SlopeGoals::isInflection),
            slope("own-slope", "f is its own derivative", SlopeGoals::isOwnSlope),
            slope("saturated", "the slope is below 0.01 and not 0", SlopeGoals::isSaturated),
            goal("kink", "x is on a kink", m -> m.smoothness().kind() == Smoothness.Kind.KINK),
            goal("undefined", "x is where f is not defined", m -> !m.at().isDefined()),
            slope("best-step", "the step is the best one to within a factor of 5", SlopeGoals::isBest),
            slope("ten-digits", "the quotient is right to ten digits", m -> digits(m, 1e-10)),
            slope("central", "the central difference is right to ten digits", SlopeGoals::isCentral),
            slope(
                    "drowned",
                    "rounding has eaten the quotient: it is off by a thousandth and more",
                    SlopeModel::isDrowned),
            goal(
                    "foretold",
                    "your drawing scores 70 and more",
                    m -> m.sketch().score().orElse(0) >= WELL_DRAWN));

    private SlopeGoals() {}

    private static Claim<SlopeModel> goal(String id, String words, Predicate<SlopeModel> holds) {
        return new Claim<>(id, words, "", holds);
    }

    private static Claim<SlopeModel> slope(String id, String words, Predicate<SlopeModel> holds) {
        return goal(id, words, m -> m.hasTangent() && holds.test(m));
    }

    private static boolean isLevel(SlopeModel m) {
        return Math.abs(m.at().slope()) <= HAND;
    }

    private static boolean isInflection(SlopeModel m) {
        double reach = HAND / 2 * m.window().length();
        return m.graphs().concavity().inflections().stream().anyMatch(at -> Math.abs(at - m.x()) <= reach);
    }

    private static boolean isOwnSlope(SlopeModel m) {
        double[] xs = m.window().places(PLACES);
        double[][] jets = new double[3][PLACES];
        m.f().compiled().jets(xs, jets);
        double size = 0;
        for (int i = 0; i < PLACES; i++) {
            double value = jets[0][i];
            size = Math.max(size, Math.abs(value));
            if (!(Math.abs(jets[1][i] - value) <= 1e-9 * Math.abs(value))) return false;
        }
        return size > 0;
    }

    private static boolean isSaturated(SlopeModel m) {
        double slope = Math.abs(m.at().slope());
        return slope > 0 && slope < 0.01 && Math.abs(m.at().second()) < 0.02;
    }

    private static boolean isBest(SlopeModel m) {
        double best = m.bestStep();
        return m.h() >= best / 5 && m.h() <= best * 5 && best < 1;
    }

    private static boolean digits(SlopeModel m, double part) {
        return m.error() <= part * Math.abs(m.at().slope());
    }

    private static boolean isCentral(SlopeModel m) {
        return m.method() == Difference.CENTRAL && digits(m, 1e-10);
    }
}
