package eigenscope.topics.optimisation;

import static eigenscope.topic.Numbers.format;

import eigenscope.engine.calculus.Derivative;
import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.NumPy;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Schedule;
import eigenscope.topic.Numbers;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The run so far in NumPy, with the present numbers: lines that can be copied and give the same point. */
final class NumPyDescent {
    private static final String TOO_LONG = "...  # too long to be written here";

    private final DescentModel m;
    private final DescentSettings s;
    private final List<Line> lines = new ArrayList<>();

    private NumPyDescent(DescentModel m) {
        this.m = m;
        s = m.settings();
    }

    static Snippet of(DescentModel m) {
        var numpy = new NumPyDescent(m);
        numpy.functions();
        numpy.memory();
        numpy.loop();
        return new Snippet.Lines("NumPy", "python", numpy.lines);
    }

    private void functions() {
        add("import numpy as np", "");
        if (s.noise() > 0) add("random = np.random.default_rng(" + s.seed() + ")", "");
        m.loss().letters().forEach((letter, value) -> add(letter + " = " + format(value), "loss"));
        add("def f(x, y): return " + NumPy.of(m.loss().formula()), "loss");
        add("def gradient(x, y): return np.array([" + code(m.loss().slope(0)) + ",", "gradient");
        add("                                     " + code(m.loss().slope(1)) + "])", "gradient");
        if (m.method() == Method.NEWTON) {
            add("def hessian(x, y): return np.array([[" + second(0, "x") + ", " + second(0, "y") + "],", "hessian");
            add("                                    [" + second(1, "x") + ", " + second(1, "y") + "]])", "hessian");
        }
        add("", "");
    }

    private String second(int coordinate, String letter) {
        return code(m.loss().slope(coordinate).flatMap(slope -> Derivative.of(slope, letter)));
    }

    private static String code(Optional<Expr> slope) {
        return slope.map(NumPy::of).orElse(TOO_LONG);
    }

    private void memory() {
        add("x = np.array([" + format(s.start().x()) + ", " + format(s.start().y()) + "])", "point");
        lines.addAll(NumPySteps.memory(m.method()));
    }

    private void loop() {
        add("for t in range(" + m.last() + "):", "");
        add(
                "    g = gradient(*x)"
                        + (s.noise() > 0 ? " + " + format(s.noise()) + " * random.standard_normal(2)" : ""),
                "gradient");
        schedule();
        lines.addAll(NumPySteps.step(s, m.method(), "x", isConstant() ? format(s.rate()) : "eta"));
        add(
                "# x = [" + Numbers.code(m.point().at(0)) + ", "
                        + Numbers.code(m.point().at(1)) + "]",
                "point");
        if (s.noise() > 0) add("# up to the noise, which NumPy draws otherwise", "");
    }

    private boolean isConstant() {
        return s.schedule() == Schedule.Kind.CONSTANT;
    }

    private void schedule() {
        String rate = format(s.rate());
        String horizon = Integer.toString(s.horizon());
        switch (s.schedule()) {
            case CONSTANT -> {}
            case STEP -> add("    eta = " + rate + " * 0.1**(t // " + Math.ceilDiv(s.horizon(), 3) + ")", "rate");
            case EXPONENTIAL -> add("    eta = " + rate + " * 0.01**(t / " + horizon + ")", "rate");
            case COSINE ->
                add("    eta = " + rate + " * (1 + np.cos(np.pi * min(t / " + horizon + ", 1))) / 2", "rate");
            case WARM_UP ->
                add("    eta = " + rate + " * min(1, (t + 1) / " + Math.ceilDiv(s.horizon(), 10) + ")", "rate");
        }
    }

    private void add(String text, String term) {
        lines.add(new Line(text, term));
    }
}
