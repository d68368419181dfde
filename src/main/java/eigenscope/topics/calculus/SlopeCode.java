package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Difference;
import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.JavaCode;
import eigenscope.engine.calculus.NumPy;
import eigenscope.topic.Numbers;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same as the engine computes, in NumPy and in Java with the present numbers, and the engine's own lines. */
final class SlopeCode {
    private static final String ENGINE = "eigenscope/engine/calculus/";

    private SlopeCode() {}

    static List<Snippet> of(SlopeModel m) {
        return List.of(
                new Snippet.Lines("NumPy", "python", python(m)),
                new Snippet.Lines("Java", "java", java(m)),
                new Snippet.Region("Difference quotient", ENGINE + "Difference.java", "quotient", "secant"),
                new Snippet.Region("Rules of differentiation", ENGINE + "TapeRules.java", "rules", "slope"),
                new Snippet.Region("Chain, product and quotient", ENGINE + "TapeSlopes.java", "slopes", "slope"));
    }

    private static List<Line> python(SlopeModel m) {
        var lines = new ArrayList<Line>();
        letters(m).forEach((name, value) -> lines.add(new Line(name + " = " + Numbers.code(value), "")));
        lines.add(new Line("x = " + Numbers.format(m.x()), "x"));
        lines.add(new Line("h = " + Numbers.format(m.h()), "h"));
        lines.add(new Line("", ""));
        lines.add(new Line("f = lambda x: " + NumPy.of(m.f().expr()), "f"));
        m.f().slope().ifPresent(f -> lines.add(new Line("df = lambda x: " + NumPy.of(f), "slope")));
        m.f().second().ifPresent(f -> lines.add(new Line("d2f = lambda x: " + NumPy.of(f), "second")));
        lines.add(new Line("", ""));
        lines.add(new Line(quotient(m) + result("#", m.quotient()), "secant"));
        if (m.f().slope().isPresent()) lines.add(new Line("df(x)" + result("#", m.at().slope()), "slope"));
        if (m.f().second().isPresent()) lines.add(new Line("d2f(x)" + result("#", m.at().second()), "second"));
        return lines;
    }

    private static String quotient(SlopeModel m) {
        return m.method() == Difference.CENTRAL ? "(f(x + h) - f(x - h)) / (2 * h)" : "(f(x + h) - f(x)) / h";
    }

    private static String result(String comment, double value) {
        return "  " + comment + " " + (Double.isFinite(value) ? Numbers.code(value) : "not defined");
    }

    private static Map<String, Double> letters(SlopeModel m) {
        return new TreeMap<>(m.f().letters());
    }

    private static List<Line> java(SlopeModel m) {
        var lines = new ArrayList<Line>();
        JavaCode.helpers(m.f().expr()).forEach(helper -> lines.add(new Line(helper, "")));
        letters(m)
                .forEach((name, value) ->
                        lines.add(new Line("static final double %s = %s;".formatted(name, Numbers.code(value)), "")));
        lines.add(method("f", m.f().expr(), "f"));
        m.f().slope().ifPresent(f -> lines.add(method("df", f, "slope")));
        lines.add(new Line("", ""));
        lines.add(new Line("double x = %s, h = %s;".formatted(Numbers.format(m.x()), Numbers.format(m.h())), "x"));
        lines.add(new Line("double q = " + quotient(m) + ";" + result("//", m.quotient()), "secant"));
        if (m.f().slope().isPresent())
            lines.add(new Line("double slope = df(x);" + result("//", m.at().slope()), "slope"));
        return lines;
    }

    private static Line method(String name, Expr f, String term) {
        return new Line("static double %s(double x) { return %s; }".formatted(name, JavaCode.of(f)), term);
    }
}
