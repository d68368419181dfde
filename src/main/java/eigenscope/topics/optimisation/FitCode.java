package eigenscope.topics.optimisation;

import static eigenscope.topic.Numbers.format;

import eigenscope.engine.optim.Method;
import eigenscope.topic.Numbers;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import eigenscope.topic.Snippet.Region;
import java.util.ArrayList;
import java.util.List;

/** The lines of the engine that give loss, gradient, step and best line, and the same in NumPy. */
final class FitCode {
    private static final String LOSS = "eigenscope/engine/optim/LineLoss.java";

    private FitCode() {}

    static List<Snippet> of(FitModel m) {
        var snippets = new ArrayList<Snippet>();
        snippets.add(new Snippet.Lines("NumPy", "python", numpy(m)));
        snippets.add(new Region("Loss and gradient", LOSS, "mean-squared-error", "loss"));
        if (m.batch() > 0) snippets.add(new Region("Gradient of a batch", LOSS, "batch-gradient", "batch"));
        snippets.addAll(DescentCode.engine(m.method()));
        snippets.add(new Region("Best line", LOSS, "best-line", "exact"));
        return List.copyOf(snippets);
    }

    private static List<Line> numpy(FitModel m) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("import numpy as np", ""));
        lines.add(new Line(
                "x, y = np.loadtxt(\"data.csv\", delimiter=\",\", skiprows=1, unpack=True)  # "
                        + m.data().size() + " rows",
                "data"));
        lines.add(new Line("A = np.column_stack([x, np.ones(len(x))])", "data"));
        if (m.method() == Method.BACKTRACKING)
            lines.add(new Line("def f(w, b): return np.mean((w * x + b - y) ** 2)", "loss"));
        if (m.method() == Method.NEWTON)
            lines.add(new Line("def hessian(w, b): return 2 * A.T @ A / len(x)", "hessian"));
        if (m.batch() > 0)
            lines.add(new Line("random = np.random.default_rng(" + m.settings().seed() + ")", "batch"));
        lines.add(new Line(
                "p = np.array([" + format(m.start().x()) + ", "
                        + format(m.start().y()) + "])  # w, b",
                "start"));
        lines.addAll(NumPySteps.memory(m.method()));
        lines.add(new Line("for t in range(" + m.last() + "):", ""));
        if (m.batch() > 0) {
            lines.add(new Line("    B = random.choice(len(x), " + m.batch() + ", replace=False)", "batch"));
            lines.add(new Line("    g = 2 * A[B].T @ (A[B] @ p - y[B]) / len(B)", "gradient"));
        } else lines.add(new Line("    g = 2 * A.T @ (A @ p - y) / len(x)", "gradient"));
        lines.addAll(NumPySteps.step(
                m.settings(), m.method(), "p", format(m.settings().rate())));
        lines.add(new Line("# p = [" + Numbers.code(m.w()) + ", " + Numbers.code(m.b()) + "]", "line"));
        if (m.loss().isPresent())
            lines.add(new Line(
                    "np.mean((A @ p - y) ** 2)  # " + Numbers.code(m.loss().getAsDouble()), "loss"));
        m.data()
                .best()
                .ifPresent(best -> lines.add(new Line(
                        "np.linalg.lstsq(A, y)[0]  # [" + Numbers.code(best.w()) + ", " + Numbers.code(best.b()) + "]",
                        "exact")));
        if (m.batch() > 0) lines.add(new Line("# up to the batches, which NumPy draws otherwise", ""));
        return lines;
    }
}
