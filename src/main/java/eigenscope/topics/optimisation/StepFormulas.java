package eigenscope.topics.optimisation;

import static eigenscope.topic.Numbers.tex;
import static eigenscope.topics.optimisation.DescentTex.BETA1;
import static eigenscope.topics.optimisation.DescentTex.BETA2;
import static eigenscope.topics.optimisation.DescentTex.D;
import static eigenscope.topics.optimisation.DescentTex.ETA;
import static eigenscope.topics.optimisation.DescentTex.G;
import static eigenscope.topics.optimisation.DescentTex.S;
import static eigenscope.topics.optimisation.DescentTex.S_HAT;
import static eigenscope.topics.optimisation.DescentTex.U;
import static eigenscope.topics.optimisation.DescentTex.V;
import static eigenscope.topics.optimisation.DescentTex.V_HAT;
import static eigenscope.topics.optimisation.DescentTex.X;
import static eigenscope.topics.optimisation.DescentTex.gradient;
import static eigenscope.topics.optimisation.DescentTex.rate;
import static eigenscope.topics.optimisation.DescentTex.squares;
import static eigenscope.topics.optimisation.DescentTex.step;
import static eigenscope.topics.optimisation.DescentTex.term;
import static eigenscope.topics.optimisation.DescentTex.vector;
import static eigenscope.topics.optimisation.DescentTex.velocity;

import eigenscope.engine.optim.Curvature;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Step;
import eigenscope.topic.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formulas of an optimiser, line by line, with the numbers of the next step. */
final class StepFormulas {
    private static final String BECOMES = " \\leftarrow ";
    private static final String EPSILON = "\\varepsilon";

    private final DescentSettings settings;
    private final Method method;
    private final Step step;
    private final Optional<Curvature> curvature;
    private final String parameters;
    private final String g;
    private final String d;
    private final List<Formula> lines = new ArrayList<>();

    private StepFormulas(
            DescentSettings settings, Method method, Step step, Optional<Curvature> curvature, String parameters) {
        this.settings = settings;
        this.method = method;
        this.step = step;
        this.curvature = curvature;
        this.parameters = parameters;
        g = gradient(vector(step.estimate()));
        d = step(vector(step.direction()));
    }

    static List<Formula> of(DescentModel m) {
        return of(m.settings(), m.method(), m.next(), m.curvature(), X);
    }

    /**
     * Returns the lines of one step.
     *
     * @param curvature where the step begins
     * @param parameters the letters of what the step changes, as LaTeX
     */
    static List<Formula> of(
            DescentSettings settings, Method method, Step step, Optional<Curvature> curvature, String parameters) {
        var formulas = new StepFormulas(settings, method, step, curvature, parameters);
        formulas.directions();
        formulas.point();
        return formulas.lines;
    }

    private void directions() {
        switch (method) {
            case GRADIENT_DESCENT, BACKTRACKING -> line("direction", "Direction", D + " = " + G, d + " = " + g);
            case MOMENTUM -> {
                sumOfGradients();
                line(
                        "direction",
                        "Direction",
                        D + " = " + V,
                        d + " = " + velocity(vector(step.after().v())));
            }
            case NESTEROV -> {
                sumOfGradients();
                line(
                        "direction",
                        "Direction",
                        D + " = " + G + " + " + BETA1 + V,
                        d + " = " + g + " + "
                                + velocity(
                                        beta1() + "\\cdot" + vector(step.after().v())));
            }
            case ADAGRAD -> {
                line(
                        "squares",
                        "Sum of squares",
                        S + BECOMES + S + " + " + G + "^2",
                        squares(vector(step.after().s())) + " = "
                                + squares(vector(step.before().s())) + " + " + g + "^2");
                quotient(G, g, S, squares(vector(step.after().s())));
            }
            case RMSPROP -> {
                meanOfSquares();
                quotient(G, g, S, squares(vector(step.after().s())));
            }
            case ADAM -> adam();
            case ADAMW -> {
                adam();
                line(
                        "decay",
                        "Decay of weights",
                        D + BECOMES + D + " + \\lambda " + parameters,
                        d + " = \\ldots + " + tex(settings.decay()) + "\\cdot" + x());
            }
            case ADADELTA -> adadelta();
            case NEWTON -> newton();
        }
    }

    private void sumOfGradients() {
        line(
                "velocity",
                "Velocity",
                V + BECOMES + BETA1 + V + " + " + G,
                velocity(vector(step.after().v())) + " = "
                        + velocity(beta1() + "\\cdot" + vector(step.before().v())) + " + " + g);
    }

    private void meanOfSquares() {
        line(
                "squares",
                "Mean of squares",
                S + BECOMES + BETA2 + S + " + (1 - " + BETA2 + ")\\," + G + "^2",
                squares(vector(step.after().s())) + " = "
                        + squares(beta2() + "\\cdot" + vector(step.before().s())) + " + "
                        + squares(tex(1 - settings.beta2())) + "\\cdot" + g + "^2");
    }

    private void quotient(String above, String aboveNumbers, String below, String belowNumbers) {
        line(
                "direction",
                "Direction",
                D + " = \\frac{" + above + "}{\\sqrt{" + below + "} + " + EPSILON + "}",
                "\\frac{" + aboveNumbers + "}{\\sqrt{" + belowNumbers + "} + " + epsilon() + "} = " + d);
    }

    private void adam() {
        line(
                "velocity",
                "Mean of gradients",
                V + BECOMES + BETA1 + V + " + (1 - " + BETA1 + ")\\," + G,
                velocity(vector(step.after().v())) + " = "
                        + velocity(beta1() + "\\cdot" + vector(step.before().v())) + " + "
                        + velocity(tex(1 - settings.beta1())) + "\\cdot" + g);
        meanOfSquares();
        int t = step.after().t();
        String vHat = velocity(vector(step.correctedVelocity()));
        String sHat = squares(vector(step.correctedSquares()));
        line(
                "unbiased",
                "Without the bias of the start",
                V_HAT + " = \\frac{" + V + "}{1 - " + BETA1 + "^t},\\quad " + S_HAT + " = \\frac{" + S + "}{1 - "
                        + BETA2 + "^t}",
                "\\frac{" + velocity(vector(step.after().v())) + "}{1 - " + velocity(beta1()) + "^{" + t + "}} = "
                        + vHat
                        + ",\\quad \\frac{" + squares(vector(step.after().s())) + "}{1 - " + squares(beta2()) + "^{" + t
                        + "}} = " + sHat);
        boolean decays = method == Method.ADAMW;
        String letters = D + " = \\frac{" + V_HAT + "}{\\sqrt{" + S_HAT + "} + " + EPSILON + "}";
        String quotient = "\\frac{" + vHat + "}{\\sqrt{" + sHat + "} + " + epsilon() + "}";
        line("direction", "Direction", letters, decays ? D + " = " + quotient : quotient + " = " + d);
    }

    private void adadelta() {
        meanOfSquares();
        String u = squares(vector(step.before().u()));
        line(
                "direction",
                "Direction",
                D + " = \\frac{\\sqrt{" + U + " + " + EPSILON + "}}{\\sqrt{" + S + " + " + EPSILON + "}}\\," + G,
                "\\frac{\\sqrt{" + u + " + " + epsilon() + "}}{\\sqrt{"
                        + squares(vector(step.after().s())) + " + " + epsilon() + "}}\\cdot" + g + " = " + d);
        line(
                "steps",
                "Mean of squared directions",
                U + BECOMES + BETA2 + U + " + (1 - " + BETA2 + ")\\," + D + "^2",
                squares(vector(step.after().u())) + " = " + squares(beta2()) + "\\cdot" + u + " + "
                        + squares(tex(1 - settings.beta2())) + "\\cdot" + d + "^2");
    }

    private void newton() {
        String letters = term("hessian", "H") + "\\," + D + " = " + G;
        curvature.ifPresent(c -> line(
                "direction",
                step.modified() ? "Direction, every curvature taken as positive" : "Direction",
                step.modified() ? term("hessian", "|H|") + "\\," + D + " = " + G : letters,
                term(
                                "hessian",
                                (step.modified()
                                        ? "\\left|" + DescentFormulas.matrix(c.hessian()) + "\\right|"
                                        : DescentFormulas.matrix(c.hessian())))
                        + d + " = " + g));
    }

    private void point() {
        line(
                "step",
                "Step",
                parameters + BECOMES + parameters + " - " + ETA + D,
                DescentTex.point(vector(step.after().x())) + " = " + x() + " - " + rate(tex(step.taken())) + "\\cdot"
                        + d);
    }

    private String x() {
        return DescentTex.point(vector(step.before().x()));
    }

    private String beta1() {
        return tex(settings.beta1());
    }

    private String beta2() {
        return tex(settings.beta2());
    }

    private String epsilon() {
        return tex(settings.epsilon());
    }

    private void line(String id, String title, String letters, String numbers) {
        lines.add(new Formula(id, title, letters, numbers));
    }
}
