package eigenscope.topics.probability.softmax;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Formula;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The formulas of softmax, each in letters and with the present numbers, every class in its hue. */
final class SoftmaxFormulas {
    /** So many classes are written out; of more the first and the last. */
    private static final int WRITTEN = 5;

    private static final int DIGITS = 3;

    private final SoftmaxModel m;
    private final List<Formula> lines = new ArrayList<>();

    private SoftmaxFormulas(SoftmaxModel m) {
        this.m = m;
    }

    static List<Formula> of(SoftmaxModel m) {
        var formulas = new SoftmaxFormulas(m);
        formulas.softmax();
        if (m.n() == 2) formulas.sigmoid();
        formulas.logSumExp();
        m.right().ifPresent(formulas::loss);
        m.right().ifPresent(formulas::gradient);
        formulas.jacobian();
        formulas.entropy();
        return formulas.lines;
    }

    private void add(String id, String title, String letters, String numbers) {
        lines.add(new Formula(id, title, letters, numbers));
    }

    private void softmax() {
        add(
                "softmax",
                m.shift() == 0 ? "Softmax" : "Softmax, in which the shift c cancels",
                "p_i = \\frac{e^{z_i/T}}{" + sum("\\sum_j e^{z_j/T}") + "}"
                        + (m.shift() == 0
                                ? ""
                                : " = \\frac{e^{(z_i + " + shift("c") + ")/T}}{" + sum("\\sum_j e^{(z_j + c)/T}")
                                        + "}"),
                "p = \\frac{" + vector(m.weights()) + "}{" + sum(plus(m.weights())) + "} = " + vector(m.p()));
    }

    private void sigmoid() {
        add(
                "sigmoid",
                "Two classes: the sigmoid",
                inClass(0, "p_1") + " = \\frac{1}{1 + e^{-(z_1 - z_2)/T}}",
                "\\frac{1}{1 + e^{-(" + tex(m.logits().at(0)) + " - "
                        + Numbers.texFactor(m.logits().at(1)) + ")/" + tex(m.temperature()) + "}} = "
                        + inClass(0, tex(m.p().at(0))));
    }

    private void logSumExp() {
        double top = m.largest();
        add(
                "log-sum-exp",
                "Log-sum-exp, with the largest logit taken out",
                "\\ln " + sum("\\sum_j e^{z_j/T}") + " = \\frac{m}{T} + \\ln\\sum_j e^{(z_j - m)/T}"
                        + ",\\quad m = \\max_j z_j",
                "\\frac{" + tex(top) + "}{" + tex(m.temperature()) + "} + \\ln(" + sum(plus(m.weights())) + ") = "
                        + tex(m.softmax().logSumExp()));
    }

    private void loss(int k) {
        add(
                "cross-entropy",
                "Cross-entropy when class k is right",
                term("loss", "L") + " = -\\ln " + right("p_k") + " = \\ln " + sum("\\sum_j e^{z_j/T}") + " - "
                        + right("\\frac{z_k}{T}"),
                "-\\ln " + inClass(k, tex(m.p().at(k))) + " = "
                        + term("loss", tex(m.softmax().crossEntropy(k))) + "\\ \\text{nats} = "
                        + tex(m.softmax().crossEntropyBits(k)) + "\\ \\text{bits}");
    }

    private void gradient(int k) {
        boolean isOne = m.temperature() == 1;
        String difference = vector(m.p()) + " - " + oneHot(k);
        add(
                "gradient",
                "Gradient: what is given less what is wanted",
                term("gradient", "\\frac{\\partial L}{\\partial z}")
                        + (isOne ? " = p - " + right("y") : " = \\frac{p - " + right("y") + "}{T}"),
                (isOne ? difference : "\\frac{" + difference + "}{" + tex(m.temperature()) + "}") + " = "
                        + vector(m.softmax().gradient(k)));
    }

    private void jacobian() {
        Mat jacobian = m.softmax().jacobian();
        add(
                "jacobian",
                "Jacobian",
                term("jacobian", "\\frac{\\partial p_i}{\\partial z_j}") + " = \\frac{p_i\\,(\\delta_{ij} - p_j)}{T}",
                m.n() < WRITTEN ? matrix(jacobian) : "\\frac{\\partial p_1}{\\partial z} = " + vector(jacobian.row(0)));
    }

    private void entropy() {
        double entropy = m.softmax().entropy();
        add(
                "entropy",
                "Entropy and perplexity",
                term("entropy", "H") + " = -\\sum_i p_i \\ln p_i,\\quad e^{" + term("entropy", "H") + "}",
                term("entropy", "H") + " = " + tex(entropy) + ",\\quad e^{" + term("entropy", "H") + "} = "
                        + tex(Math.exp(entropy)) + "\\ \\text{of}\\ " + m.n());
    }

    private static String term(String id, String tex) {
        return "\\term{" + id + "}{" + tex + "}";
    }

    private static String inClass(int i, String tex) {
        return term(SoftmaxHues.term(i), tex);
    }

    private static String sum(String tex) {
        return term("sum", tex);
    }

    private static String right(String tex) {
        return term("right", tex);
    }

    private static String shift(String tex) {
        return term("shift", tex);
    }

    private String vector(Vec v) {
        return "\\left(" + each(i -> inClass(i, tex(v.at(i), DIGITS)), ",\\ ") + "\\right)";
    }

    private String plus(Vec v) {
        return each(i -> tex(v.at(i), DIGITS), " + ");
    }

    private String oneHot(int k) {
        return "\\left(" + each(i -> inClass(i, i == k ? "1" : "0"), ",\\ ") + "\\right)";
    }

    private String each(IntFunction<String> one, String between) {
        int n = m.n();
        if (n <= WRITTEN) return IntStream.range(0, n).mapToObj(one).collect(Collectors.joining(between));
        return IntStream.range(0, WRITTEN - 1).mapToObj(one).collect(Collectors.joining(between)) + between + "\\ldots"
                + between + one.apply(n - 1);
    }

    private String matrix(Mat a) {
        return IntStream.range(0, m.n())
                .mapToObj(i -> IntStream.range(0, m.n())
                        .mapToObj(j -> tex(a.at(i, j), DIGITS))
                        .collect(Collectors.joining("&")))
                .collect(Collectors.joining("\\\\", "\\begin{bmatrix}", "\\end{bmatrix}"));
    }
}
