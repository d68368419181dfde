package eigenscope.topics.optimisation;

import static eigenscope.topic.Numbers.format;

import eigenscope.engine.optim.Method;
import eigenscope.topic.Snippet.Line;
import java.util.ArrayList;
import java.util.List;

/** What an optimiser keeps in mind and the lines of its step, in NumPy; the gradient is {@code g}, the loss {@code f}. */
final class NumPySteps {
    private final DescentSettings s;
    private final Method method;
    private final String point;
    private final String rate;
    private final List<Line> lines = new ArrayList<>();

    private NumPySteps(DescentSettings settings, Method method, String point, String rate) {
        s = settings;
        this.method = method;
        this.point = point;
        this.rate = rate;
    }

    /** Returns the lines before the loop. */
    static List<Line> memory(Method method) {
        return switch (method) {
            case MOMENTUM, NESTEROV -> List.of(new Line("v = np.zeros(2)", "velocity"));
            case ADAGRAD, RMSPROP -> List.of(new Line("s = np.zeros(2)", "squares"));
            case ADAM, ADAMW ->
                List.of(new Line("v = np.zeros(2)", "velocity"), new Line("s = np.zeros(2)", "squares"));
            case ADADELTA -> List.of(new Line("s, u = np.zeros(2), np.zeros(2)", "squares"));
            case GRADIENT_DESCENT, NEWTON, BACKTRACKING -> List.of();
        };
    }

    /**
     * Returns the lines of the loop that follow the gradient.
     *
     * @param point the variable that the step changes
     * @param rate the learning rate, as a number or a variable
     */
    static List<Line> step(DescentSettings settings, Method method, String point, String rate) {
        var steps = new NumPySteps(settings, method, point, rate);
        steps.directions();
        String taken = method == Method.BACKTRACKING ? "alpha" : rate;
        String direction = method == Method.GRADIENT_DESCENT ? "g" : "d";
        steps.add("    " + point + " = " + point + " - " + taken + " * " + direction, "step");
        return steps.lines;
    }

    private void directions() {
        switch (method) {
            case GRADIENT_DESCENT -> {}
            case MOMENTUM -> {
                add("    v = " + format(s.beta1()) + " * v + g", "velocity");
                add("    d = v", "step");
            }
            case NESTEROV -> {
                add("    v = " + format(s.beta1()) + " * v + g", "velocity");
                add("    d = g + " + format(s.beta1()) + " * v", "step");
            }
            case ADAGRAD -> {
                add("    s = s + g**2", "squares");
                add("    d = g / (np.sqrt(s) + " + format(s.epsilon()) + ")", "step");
            }
            case RMSPROP -> {
                add(mean("s", s.beta2(), "g**2"), "squares");
                add("    d = g / (np.sqrt(s) + " + format(s.epsilon()) + ")", "step");
            }
            case ADAM -> adam("");
            case ADAMW -> adam(" + " + format(s.decay()) + " * " + point);
            case ADADELTA -> {
                String epsilon = format(s.epsilon());
                add(mean("s", s.beta2(), "g**2"), "squares");
                add("    d = g * np.sqrt(u + " + epsilon + ") / np.sqrt(s + " + epsilon + ")", "step");
                add(mean("u", s.beta2(), "d**2"), "squares");
            }
            case NEWTON -> newton();
            case BACKTRACKING -> {
                add("    d, alpha = g, " + rate, "step");
                add(
                        "    while f(*(" + point + " - alpha * d)) > f(*" + point
                                + ") - 1e-4 * alpha * g @ g: alpha /= 2",
                        "rate");
            }
        }
    }

    private void adam(String decay) {
        add(mean("v", s.beta1(), "g"), "velocity");
        add(mean("s", s.beta2(), "g**2"), "squares");
        add("    v_hat = v / (1 - " + format(s.beta1()) + "**(t + 1))", "velocity");
        add("    s_hat = s / (1 - " + format(s.beta2()) + "**(t + 1))", "squares");
        add("    d = v_hat / (np.sqrt(s_hat) + " + format(s.epsilon()) + ")" + decay, "step");
    }

    // The same as solving H d = g where the Hessian is positive definite.
    private void newton() {
        add("    curvatures, q = np.linalg.eigh(hessian(*" + point + "))", "hessian");
        add("    sizes = np.maximum(np.abs(curvatures), 1e-3 * np.abs(curvatures).max())", "hessian");
        add("    d = q @ ((q.T @ g) / (curvatures if curvatures[0] > 0 else sizes))", "step");
    }

    private static String mean(String letter, double share, String of) {
        return "    %s = %s * %s + (1 - %s) * %s".formatted(letter, format(share), letter, format(share), of);
    }

    private void add(String text, String term) {
        lines.add(new Line(text, term));
    }
}
