package eigenscope.topics.probability.softmax;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Numbers;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same in NumPy with the present numbers, and the engine's own lines. */
final class SoftmaxCode {
    private static final String ENGINE = "eigenscope/engine/learn/Softmax.java";

    private SoftmaxCode() {}

    static List<Snippet> of(SoftmaxModel m) {
        return List.of(
                new Snippet.Lines("NumPy", "python", numpy(m)),
                new Snippet.Region("Weights", ENGINE, "weights", "sum"),
                new Snippet.Region("Probabilities", ENGINE, "probabilities", "sum"),
                new Snippet.Region("Log-sum-exp", ENGINE, "log-sum-exp", "sum"),
                new Snippet.Region("Gradient of the loss", ENGINE, "gradient", "gradient"),
                new Snippet.Region("Jacobian", ENGINE, "jacobian", "jacobian"));
    }

    private static List<Line> numpy(SoftmaxModel m) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("import numpy as np", ""));
        lines.add(new Line("z = np.array(" + list(m.own(), Numbers::format) + ")", ""));
        if (m.shift() != 0) lines.add(new Line("z = z + " + Numbers.format(m.shift()), "shift"));
        lines.add(new Line("T = " + Numbers.format(m.temperature()), "temperature"));
        lines.add(new Line("d = (z - z.max()) / T  # 0 or less: no exp can overflow", "sum"));
        lines.add(new Line("e = np.exp(d)" + result(m.weights()), "sum"));
        lines.add(new Line("p = e / e.sum()" + result(m.p()), ""));
        m.right().ifPresent(k -> {
            lines.add(new Line("k = " + k + "  # counted from 0", "right"));
            lines.add(new Line(
                    "loss = np.log(e.sum()) - d[k]  # "
                            + Numbers.code(m.softmax().crossEntropy(k)),
                    "loss"));
            lines.add(new Line("y = np.eye(len(z))[k]", "right"));
            lines.add(new Line("gradient = (p - y) / T" + result(m.softmax().gradient(k)), "gradient"));
        });
        lines.add(new Line(
                "J = (np.diag(p) - np.outer(p, p)) / T" + first(m.softmax().jacobian()), "jacobian"));
        lines.add(new Line(
                "entropy = -np.sum(p[p > 0] * np.log(p[p > 0]))  # "
                        + Numbers.code(m.softmax().entropy()),
                "entropy"));
        return lines;
    }

    private static String first(Mat jacobian) {
        return result(jacobian.row(0)) + " is its first row";
    }

    private static String result(Vec v) {
        return "  # " + list(v, Numbers::code);
    }

    private static String list(Vec v, DoubleFunction<String> number) {
        return IntStream.range(0, v.size())
                .mapToObj(i -> number.apply(v.at(i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
