package eigenscope.topics.probability.softmax;

import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What a lesson asks the learner to bring about. */
final class SoftmaxGoals {
    private static final double SURE = 0.99;
    private static final double ALIKE = 0.03;
    private static final double LIFT = 5;
    private static final double COLD = 0.2;
    private static final double HOT = 5;

    static final List<Claim<SoftmaxModel>> ALL = List.of(
            goal("second-wins", "class 2 is the most likely one", m -> m.first() == 1),
            goal("half", "some class has a probability of 0.5, to a hundredth", m -> any(m, p -> near(p, 0.5))),
            goal("sure", "one class has more than 0.99", m -> m.sureness() > SURE),
            goal(
                    "alike",
                    "all probabilities are within 0.03 of one another",
                    m -> m.sureness() - m.p().at(last(m)) < ALIKE),
            goal("two-classes", "there are two classes", m -> m.n() == 2),
            goal("five-classes", "there are five classes or more", m -> m.n() >= 5),
            goal("lifted", "the shift is 5 or more, up or down", m -> Math.abs(m.shift()) >= LIFT),
            goal("cold", "the temperature is 0.2 or less", m -> m.temperature() <= COLD),
            goal("hot", "the temperature is 5 or more", m -> m.temperature() >= HOT),
            goal("low-loss", "the loss is below 0.05", m -> isLoss(m, loss -> loss < 0.05)),
            goal("high-loss", "the loss is above 3", m -> isLoss(m, loss -> loss > 3)),
            goal(
                    "wrong-and-sure",
                    "one class has more than 0.99, and another one is right",
                    m -> m.sureness() > SURE
                            && m.right().isPresent()
                            && m.right().getAsInt() != m.first()),
            goal(
                    "large",
                    "every logit is beyond 710, where exp is too large for a double",
                    m -> IntStream.range(0, m.n()).allMatch(i -> m.logits().at(i) > 710)));

    private SoftmaxGoals() {}

    private static Claim<SoftmaxModel> goal(String id, String words, Predicate<SoftmaxModel> holds) {
        return new Claim<>(id, words, "", holds);
    }

    private static boolean any(SoftmaxModel m, DoublePredicate is) {
        return IntStream.range(0, m.n()).mapToDouble(m.p()::at).anyMatch(is);
    }

    private static boolean near(double p, double wanted) {
        return Math.abs(p - wanted) <= 0.01;
    }

    private static int last(SoftmaxModel m) {
        int least = 0;
        for (int i = 1; i < m.n(); i++) if (m.p().at(i) < m.p().at(least)) least = i;
        return least;
    }

    private static boolean isLoss(SoftmaxModel m, DoublePredicate is) {
        return m.right().isPresent()
                && is.test(m.softmax().crossEntropy(m.right().getAsInt()));
    }
}
