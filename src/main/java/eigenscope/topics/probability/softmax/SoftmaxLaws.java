package eigenscope.topics.probability.softmax;

import eigenscope.engine.learn.Softmax;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is true of every softmax, up to the rounding of some operations on doubles. */
final class SoftmaxLaws {
    private static final double ROUNDING = 1e-13;

    static final List<Claim<SoftmaxModel>> ALL = List.of(
            law("sum", "the probabilities sum to 1", "\\sum_i p_i = 1", m -> Math.abs(sum(m.p()) - 1) <= ROUNDING),
            law(
                    "order",
                    "a larger logit has no smaller probability",
                    "z_i > z_j \\Rightarrow p_i \\ge p_j",
                    m -> keepsOrder(m)),
            law(
                    "shift",
                    "a constant added to all logits changes no probability",
                    "p(z + c) = p(z)",
                    SoftmaxLaws::isShiftInvariant),
            law(
                    "loss",
                    "the cross-entropy is not negative",
                    "-\\ln p_k \\ge 0",
                    m -> m.right().isEmpty()
                            || m.softmax().crossEntropy(m.right().getAsInt()) >= 0),
            law(
                    "gradient",
                    "the gradient sums to 0",
                    "\\sum_i \\frac{\\partial L}{\\partial z_i} = 0",
                    m -> m.right().isEmpty()
                            || isZero(sum(m.softmax().gradient(m.right().getAsInt())), m)),
            law(
                    "rows",
                    "every row of the Jacobian sums to 0",
                    "\\sum_j \\frac{\\partial p_i}{\\partial z_j} = 0",
                    SoftmaxLaws::rowsSumToZero),
            law(
                    "entropy",
                    "the entropy is at most that of equal probabilities",
                    "0 \\le H \\le \\ln n",
                    m -> m.softmax().entropy() >= 0 && m.softmax().entropy() <= Math.log(m.n()) * (1 + ROUNDING)));

    private SoftmaxLaws() {}

    private static Claim<SoftmaxModel> law(String id, String words, String tex, Predicate<SoftmaxModel> holds) {
        return new Claim<>(id, words, tex, holds);
    }

    private static double sum(Vec v) {
        return IntStream.range(0, v.size()).mapToDouble(v::at).sum();
    }

    private static boolean isZero(double sum, SoftmaxModel m) {
        return Math.abs(sum) <= ROUNDING / m.temperature();
    }

    private static boolean keepsOrder(SoftmaxModel m) {
        Vec z = m.logits();
        return IntStream.range(0, m.n())
                .allMatch(i ->
                        IntStream.range(0, m.n()).allMatch(j -> !(z.at(i) > z.at(j)) || m.p().at(i) >= m.p().at(j)));
    }

    // What is added is rounded to the doubles around the sum, and T divides that error too.
    private static boolean isShiftInvariant(SoftmaxModel m) {
        Vec p = new Softmax(m.own(), m.temperature()).probabilities();
        double error = IntStream.range(0, m.n())
                .mapToDouble(i -> Math.ulp(m.logits().at(i)))
                .max()
                .orElseThrow();
        double bound = ROUNDING + 4 * error / m.temperature();
        return IntStream.range(0, m.n()).allMatch(i -> Math.abs(p.at(i) - m.p().at(i)) <= bound);
    }

    private static boolean rowsSumToZero(SoftmaxModel m) {
        Mat jacobian = m.softmax().jacobian();
        return IntStream.range(0, m.n()).allMatch(i -> isZero(sum(jacobian.row(i)), m));
    }
}
