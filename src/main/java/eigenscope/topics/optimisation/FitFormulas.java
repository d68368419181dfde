package eigenscope.topics.optimisation;

import static eigenscope.topic.Numbers.tex;
import static eigenscope.topics.optimisation.DescentTex.G;
import static eigenscope.topics.optimisation.DescentTex.gradient;
import static eigenscope.topics.optimisation.DescentTex.term;
import static eigenscope.topics.optimisation.DescentTex.vector;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.Formula;
import java.util.ArrayList;
import java.util.List;

/** The formulas of a line that learns: the model, its loss, the gradient, the optimiser's lines, and the best line. */
final class FitFormulas {
    private static final String W = line("w");
    private static final String B = line("b");
    private static final String RESIDUAL = term("residual", "(w x_i + b - y_i)");

    private final FitModel m;
    private final List<Formula> lines = new ArrayList<>();

    private FitFormulas(FitModel m) {
        this.m = m;
    }

    static List<Formula> of(FitModel m) {
        var formulas = new FitFormulas(m);
        formulas.model();
        formulas.loss();
        m.way().ifPresent(way -> {
            formulas.slope(way);
            formulas.lines.addAll(StepFormulas.of(m.settings(), m.method(), way.next(), way.curvature(), PARAMETERS));
        });
        formulas.normal();
        return formulas.lines;
    }

    static final String PARAMETERS = term("point", "\\begin{bmatrix} w\\\\ b\\end{bmatrix}");

    private static String line(String tex) {
        return term("line", tex);
    }

    private void model() {
        lines.add(new Formula(
                "model",
                "Model",
                "\\hat y = " + W + " x + " + B,
                "\\hat y = " + line(tex(m.w())) + "\\, x " + (m.b() < 0 ? "- " : "+ ") + line(tex(Math.abs(m.b())))));
    }

    private void loss() {
        String rows = Integer.toString(m.data().size());
        lines.add(new Formula(
                "loss",
                "Mean squared error",
                term("loss", "L") + " = \\frac{1}{m}\\sum_{i=1}^{m} " + RESIDUAL + "^2",
                m.loss().isEmpty()
                        ? "m = " + rows
                        : "\\frac{1}{" + rows + "}\\sum_{i=1}^{" + rows + "}"
                                + term("residual", "(" + numbers() + ")") + "^2 = "
                                + term("loss", tex(m.loss().getAsDouble()))));
    }

    private String numbers() {
        return tex(m.w()) + "\\, x_i " + (m.b() < 0 ? "- " : "+ ") + tex(Math.abs(m.b())) + " - y_i";
    }

    private void slope(FitModel.Way way) {
        boolean some = m.batch() > 0;
        String sum = some ? "\\sum_{i \\in " + term("batch", "B") + "} " : "\\sum_i ";
        String count = some ? term("batch", "|B|") : "m";
        Vec g = way.next().estimate();
        lines.add(new Formula(
                "gradient",
                some ? "Gradient of a batch" : "Gradient",
                G + " = \\frac{2}{" + count + "}" + sum + RESIDUAL + "\\begin{bmatrix} x_i\\\\ 1\\end{bmatrix}"
                        + (some ? "\\approx" : "=")
                        + gradient(
                                "\\begin{bmatrix} \\partial L/\\partial w\\\\ \\partial L/\\partial b\\end{bmatrix}"),
                (some
                                ? term("batch", "|B| = " + m.batch()) + ",\\quad \\nabla L = "
                                        + vector(way.next().gradient()) + ",\\quad "
                                : "")
                        + G + " = " + gradient(vector(g))));
    }

    private void normal() {
        m.data().best().ifPresent(best -> {
            var s = m.data().sums();
            String solution = term("exact", "\\begin{bmatrix} \\hat w\\\\ \\hat b\\end{bmatrix}");
            lines.add(new Formula(
                    "normal",
                    "Best line, where the gradient is 0",
                    matrix("\\sum x_i^2", "\\sum x_i", "m") + solution + " = " + column("\\sum x_i y_i", "\\sum y_i"),
                    matrix(tex(s.xx()), tex(s.x()), tex(m.data().size()))
                            + term("exact", vector(new Vec2(best.w(), best.b()).vec())) + " = "
                            + column(tex(s.xy()), tex(s.y()))));
        });
    }

    private static String matrix(String a, String b, String d) {
        return "\\begin{bmatrix}" + a + "&" + b + "\\\\" + b + "&" + d + "\\end{bmatrix}";
    }

    private static String column(String a, String b) {
        return "\\begin{bmatrix}" + a + "\\\\" + b + "\\end{bmatrix}";
    }
}
