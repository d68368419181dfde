package eigenscope.topics.calculus;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.calculus.Difference;
import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.Latex;
import eigenscope.topic.Formula;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formulas of a slope, in letters and with the present numbers. */
final class SlopeFormulas {
    /** A longer formula is not read by anyone, as LaTeX. */
    private static final int LONGEST = 600;

    private static final int SHOWN = 4;
    /** What a double holds. */
    private static final int MOST = 17;

    private static final String X = "\\term{x}{x}";
    private static final String H = "\\term{h}{h}";

    private final SlopeModel m;

    private SlopeFormulas(SlopeModel m) {
        this.m = m;
    }

    static List<Formula> of(SlopeModel m) {
        return new SlopeFormulas(m).all();
    }

    private List<Formula> all() {
        var formulas = new ArrayList<Formula>();
        formulas.add(function(
                "function", "Function", "f", "\\term{f}{f(" + X + ")}", Optional.of(m.f().expr()), m.at().value()));
        formulas.add(quotient());
        formulas.add(limit());
        formulas.add(function(
                "derivative", "Derivative", "f'", "\\term{slope}{f'(" + X + ")}", m.f().slope(), m.at().slope()));
        formulas.add(function(
                "second",
                "Second derivative",
                "f''",
                "\\term{second}{f''(" + X + ")}",
                m.f().second(),
                m.at().second()));
        if (m.hasTangent()) {
            formulas.add(tangent());
            formulas.add(error());
            formulas.add(best());
        }
        m.sketch()
                .score()
                .ifPresent(score -> formulas.add(new Formula(
                        "score",
                        "Score of your drawing",
                        "100\\left(1 - \\frac{\\operatorname{rms}(\\term{guess}{g} - \\term{slope}{f'})}"
                                + "{\\operatorname{rms}(\\term{slope}{f'} - \\overline{\\term{slope}{f'}})}\\right)",
                        "\\term{guess}{" + tex(score) + "}")));
        return formulas;
    }

    // A function of x as it is written, and with the numbers of all its letters put in.
    private Formula function(String id, String title, String name, String left, Optional<Expr> formula, double value) {
        String letters = formula.map(f -> Latex.of(f, this::letter)).orElse("");
        if (letters.isEmpty() || letters.length() > LONGEST)
            return new Formula(
                    id,
                    title,
                    left + "\\ \\text{has no short formula}",
                    name + "(" + number("x", m.x()) + ") = " + value(value));
        String numbers = formula.map(f -> Latex.of(f, this::number)).orElse("");
        String result = numbers.equals(value(value)) ? "" : " = " + value(value);
        return new Formula(
                id, title, left + " = " + letters, name + "(" + number("x", m.x()) + ") = " + numbers + result);
    }

    private Latex.Shown letter(String name) {
        Latex.Shown plain = Latex.Letters.plain(name);
        return name.equals(Derivatives.X.id()) ? plain.as("x") : plain;
    }

    private Latex.Shown number(String name) {
        if (name.equals(Derivatives.X.id()))
            return Latex.Shown.number(tex(m.x())).as("x");
        Double value = m.f().letters().get(name);
        return value == null ? Latex.Letters.plain(name) : Latex.Shown.number(tex(value));
    }

    private static String value(double value) {
        return Double.isFinite(value) ? tex(value) : Double.isNaN(value) ? "\\text{not defined}" : tex(value);
    }

    private static String value(double value, int digits) {
        return Double.isFinite(value) ? Numbers.tex(value, digits) : value(value);
    }

    private static String factor(double value, int digits) {
        String text = value(value, digits);
        return value < 0 ? "(" + text + ")" : text;
    }

    // As many as it takes to see where two numbers differ: what they have in common is lost when one is taken from the
    // other.
    private static int digits(double a, double b) {
        double size = Math.max(Math.abs(a), Math.abs(b));
        double apart = Math.abs(b - a) / size;
        if (!(apart < 1)) return SHOWN;
        return apart == 0 ? MOST : Math.clamp((long) Math.ceil(-Math.log10(apart)) + SHOWN - 1, SHOWN, MOST);
    }

    private static String number(String term, double value) {
        return "\\term{" + term + "}{" + tex(value) + "}";
    }

    private Formula quotient() {
        boolean isCentral = m.method() == Difference.CENTRAL;
        String letters = isCentral
                ? "\\frac{f(" + X + "+" + H + ") - f(" + X + "-" + H + ")}{2\\," + H + "}"
                : "\\frac{f(" + X + "+" + H + ") - f(" + X + ")}{" + H + "}";
        double right = m.f().compiled().value(m.x() + m.h());
        double left = m.f().compiled().value(m.left());
        int digits = digits(left, right);
        String step = (isCentral ? "2\\cdot " : "") + number("h", m.h());
        return new Formula(
                "quotient",
                isCentral ? "Central difference" : "Difference quotient",
                "\\term{secant}{q} = " + letters,
                "\\term{secant}{q} = \\frac{" + value(right, digits) + " - " + factor(left, digits) + "}{" + step
                        + "} = \\term{secant}{" + (m.hasQuotient() ? tex(m.quotient()) : "\\text{not defined}") + "}");
    }

    private Formula limit() {
        String slope = "\\term{slope}{f'(" + X + ")}";
        String letters = slope + " = \\lim_{" + H + "\\to 0} \\frac{f(" + X + "+" + H + ") - f(" + X + ")}{" + H + "}";
        String numbers = !m.hasTangent()
                ? "\\text{no limit at }" + X + " = " + number("x", m.x())
                : "\\term{secant}{" + (m.hasQuotient() ? tex(m.quotient()) : "\\text{not defined}") + "}"
                        + "\\;\\longrightarrow\\;\\term{slope}{" + tex(m.at().slope()) + "}\\quad(" + H + " = "
                        + number("h", m.h()) + "\\to 0)";
        return new Formula("limit", "The derivative is a limit", letters, numbers);
    }

    // y = f(a) + f'(a) (x - a)
    private Formula tangent() {
        String letters = "y = \\term{f}{f(" + X + ")} + \\term{slope}{f'(" + X + ")}\\,(t - " + X + ")";
        double x = m.x();
        String away = x == 0 ? "t" : "(t " + (x < 0 ? "+" : "-") + " \\term{x}{" + tex(Math.abs(x)) + "})";
        String numbers = "y = \\term{f}{" + tex(m.at().value()) + "} " + (m.at().slope() < 0 ? "-" : "+")
                + " \\term{slope}{" + tex(Math.abs(m.at().slope())) + "}\\," + away;
        return new Formula("tangent", "Tangent", letters, numbers);
    }

    private Formula error() {
        boolean isCentral = m.method() == Difference.CENTRAL;
        String cut = isCentral
                ? "\\term{second}{\\frac{|f'''|}{6}}\\," + H + "^2"
                : "\\term{second}{\\frac{|f''|}{2}}\\," + H;
        String letters = "|\\term{secant}{q} - \\term{slope}{f'(" + X + ")}| \\approx " + cut
                + " + \\term{rounding}{\\frac{\\varepsilon\\,(|f| + |" + X + "\\,f'|)}{" + H + "}}";
        double truncation = m.method().truncation(m.at().second(), m.at().third(), m.h());
        String numbers = (m.hasQuotient() ? tex(m.error()) : "\\text{not defined}") + " \\approx \\term{second}{"
                + value(truncation) + "} + \\term{rounding}{" + value(m.noise() / m.h()) + "}";
        return new Formula("error", "Error: truncation and rounding", letters, numbers);
    }

    private Formula best() {
        String noise = "\\term{rounding}{\\varepsilon\\,(|f| + |" + X + "\\,f'|)}";
        String letters = m.method() == Difference.CENTRAL
                ? "\\term{h}{h_{\\text{best}}} = \\sqrt[3]{\\frac{3\\," + noise + "}{\\term{second}{|f'''|}}}"
                : "\\term{h}{h_{\\text{best}}} = \\sqrt{\\frac{2\\," + noise + "}{\\term{second}{|f''|}}}";
        double best = m.bestStep();
        String numbers = Double.isNaN(best) ? "\\text{unknown}" : "\\term{h}{" + Numbers.tex(best) + "}";
        return new Formula("best", "Best step", letters, "\\term{h}{h_{\\text{best}}} = " + numbers);
    }
}
