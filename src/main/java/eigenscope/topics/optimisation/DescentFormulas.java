package eigenscope.topics.optimisation;

import static eigenscope.topic.Numbers.tex;
import static eigenscope.topics.optimisation.DescentTex.ETA;
import static eigenscope.topics.optimisation.DescentTex.G;
import static eigenscope.topics.optimisation.DescentTex.gradient;
import static eigenscope.topics.optimisation.DescentTex.point;
import static eigenscope.topics.optimisation.DescentTex.rate;
import static eigenscope.topics.optimisation.DescentTex.term;
import static eigenscope.topics.optimisation.DescentTex.vector;

import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.Latex;
import eigenscope.engine.linalg.Mat;
import eigenscope.topic.Formula;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The formulas of a descent: the loss, its gradient, the optimiser's lines, and what rate is stable. */
final class DescentFormulas {
    private DescentFormulas() {}

    static List<Formula> of(DescentModel m) {
        var formulas = new ArrayList<Formula>();
        formulas.add(loss(m));
        formulas.add(slope(m));
        formulas.addAll(StepFormulas.of(m));
        schedule(m, formulas);
        stable(m, formulas);
        return formulas;
    }

    // Letters other than x and y stand in the numbers with their values.
    private static Formula loss(DescentModel m) {
        var letters = m.loss().letters();
        String values = letters.keySet().stream()
                .map(letter -> Latex.of(new Expr.Variable(letter)) + " = " + tex(letters.get(letter)) + ",\\; ")
                .collect(Collectors.joining());
        return new Formula(
                "loss",
                "Loss",
                "f(x, y) = " + term("loss", Latex.of(m.loss().formula())),
                values + "f(" + tex(m.point().at(0)) + ",\\," + tex(m.point().at(1)) + ") = "
                        + term("loss", tex(m.next().loss())));
    }

    private static Formula slope(DescentModel m) {
        boolean noisy = m.settings().noise() > 0;
        String noise = noisy ? " + \\sigma \\vec z,\\quad z_i \\sim N(0, 1)" : "";
        String exact = noisy ? "\\nabla f = " + vector(m.next().gradient()) + ",\\quad " : "";
        return new Formula(
                "gradient",
                noisy ? "Gradient with noise" : "Gradient",
                G + " = \\nabla f" + point("(\\vec x)") + noise + slopes(m.loss(), noisy),
                exact + G + " = " + gradient(vector(m.next().estimate())));
    }

    // In symbols, where that can be read.
    private static String slopes(Loss loss, boolean noisy) {
        if (loss.slope(0).isEmpty() || loss.slope(1).isEmpty()) return "";
        String x = Latex.of(loss.slope(0).orElseThrow());
        String y = Latex.of(loss.slope(1).orElseThrow());
        return (noisy ? ",\\quad \\nabla f = " : " = ")
                + gradient("\\begin{bmatrix}" + x + "\\\\" + y + "\\end{bmatrix}");
    }

    private static void schedule(DescentModel m, List<Formula> formulas) {
        String letters = switch (m.settings().schedule()) {
            case CONSTANT -> "";
            case STEP -> "\\eta_0\\, 0.1^{\\lfloor t / \\lceil T/3 \\rceil \\rfloor}";
            case EXPONENTIAL -> "\\eta_0\\, 0.01^{t/T}";
            case COSINE -> "\\eta_0\\,\\frac{1 + \\cos(\\pi t / T)}{2}";
            case WARM_UP -> "\\eta_0 \\min\\left(1, \\frac{t + 1}{\\lceil T/10 \\rceil}\\right)";
        };
        if (letters.isEmpty()) return;
        formulas.add(new Formula(
                "schedule",
                "Rate at this step",
                ETA + " = " + letters,
                "\\eta_0 = " + tex(m.settings().rate()) + ",\\; t = " + m.last() + ",\\; T = "
                        + m.settings().horizon() + ":\\quad " + ETA + " = "
                        + rate(tex(m.next().rate()))));
    }

    private static void stable(DescentModel m, List<Formula> formulas) {
        var stable = m.stableRate();
        if (stable.isEmpty() || Double.isInfinite(stable.getAsDouble())) return;
        String relation = m.next().rate() > stable.getAsDouble() ? " > " : " \\le ";
        formulas.add(new Formula(
                "stable",
                "Stable on a parabola as steep as here",
                ETA + " \\le " + bound(m),
                rate(tex(m.next().rate())) + relation + tex(stable.getAsDouble()) + ",\\quad "
                        + term(
                                "hessian",
                                "\\lambda_{\\max} = "
                                        + tex(m.curvature().orElseThrow().largest()))));
    }

    private static String bound(DescentModel m) {
        String lambda = term("hessian", "\\lambda_{\\max}");
        return switch (m.method()) {
            case MOMENTUM -> "\\frac{2\\,(1 + \\beta_1)}{" + lambda + "}";
            case NESTEROV -> "\\frac{2\\,(1 + \\beta_1)}{(1 + 2\\beta_1)\\," + lambda + "}";
            case NEWTON -> "2";
            case GRADIENT_DESCENT, ADAGRAD, RMSPROP, ADAM, ADAMW, ADADELTA, BACKTRACKING -> "\\frac{2}{" + lambda + "}";
        };
    }

    static String matrix(Mat h) {
        return "\\begin{bmatrix}" + Numbers.tex(h.at(0, 0)) + "&" + Numbers.tex(h.at(0, 1)) + "\\\\"
                + Numbers.tex(h.at(1, 0)) + "&" + Numbers.tex(h.at(1, 1)) + "\\end{bmatrix}";
    }
}
