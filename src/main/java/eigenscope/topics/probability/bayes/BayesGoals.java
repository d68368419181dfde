package eigenscope.topics.probability.bayes;

import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/** What a lesson asks the learner to bring about. */
final class BayesGoals {
    private static final double RARE = 0.05;

    static final List<Claim<BayesModel>> ALL = List.of(
            test(
                    "surprising",
                    "at most 0.05 are sick, and most of the positive are healthy",
                    m -> isRare(m) && m.after(true).orElse(1) < 0.5),
            test(
                    "trusted",
                    "at most 0.05 are sick, and 0.9 or more of the positive are",
                    m -> isRare(m) && m.after(true).orElse(0) >= 0.9),
            test(
                    "safe",
                    "with a prior of 0.05 or more, less than 0.001 of the negative are sick",
                    m -> m.diagnosis().prior() >= RARE && m.after(false).orElse(1) < 0.001),
            test("convinced", "the posterior is above 0.95", m -> m.posterior().orElse(0) > 0.95),
            test(
                    "cancels",
                    "a positive and a negative test leave the prior as it was",
                    m -> m.positives() == 1
                            && m.negatives() == 1
                            && Math.abs(m.posterior().orElse(2) - m.diagnosis().prior()) < 0.005),
            test(
                    "dogma",
                    "three tests or more leave the posterior exactly at 0 or 1, for the prior was there",
                    m -> m.count() >= 3
                            && isCertain(m.diagnosis().prior())
                            && isCertain(m.posterior().orElse(2))),
            coin(
                    "guessed",
                    "the guess is within 0.1 of the coin, which is revealed",
                    m -> m.isRevealed() && Math.abs(m.guess() - m.chance()) <= 0.1),
            coin(
                    "narrow",
                    "an interval of 0.95 or more is shorter than 0.1",
                    m -> m.level() >= 0.95 && m.length() < 0.1),
            coin(
                    "overruled",
                    "a strong prior is 0.2 off the share of heads, and the posterior mean less than 0.05",
                    m -> m.prior().belief().alpha() + m.prior().belief().beta() >= 20
                            && off(m, m.prior().nextIsHeads()) >= 0.2
                            && off(m, m.posterior().nextIsHeads()) < 0.05));

    private BayesGoals() {}

    private static boolean isRare(BayesTests m) {
        return m.diagnosis().prior() > 0 && m.diagnosis().prior() <= RARE;
    }

    private static boolean isCertain(double probability) {
        return probability == 0 || probability == 1;
    }

    // Without flips nothing is off.
    private static double off(BayesCoin m, double estimate) {
        return Math.abs(m.frequency().orElse(estimate) - estimate);
    }

    private static Claim<BayesModel> test(String id, String words, Predicate<BayesTests> holds) {
        return new Claim<>(id, words, "", m -> m.isTest() && holds.test(m.test()));
    }

    private static Claim<BayesModel> coin(String id, String words, Predicate<BayesCoin> holds) {
        return new Claim<>(id, words, "", m -> !m.isTest() && holds.test(m.coin()));
    }
}
