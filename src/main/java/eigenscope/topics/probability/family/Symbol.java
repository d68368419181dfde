package eigenscope.topics.probability.family;

import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.Latex;
import java.util.List;
import java.util.Locale;

/**
 * A letter of a formula that stands for what learners do not type: a binomial coefficient, a factorial, the normal cumulative.
 *
 * @param letter what it is called in the formula
 * @param pattern its LaTeX, with {@code %s} in the place of each argument
 * @param arguments what is set in those places
 * @param value what it is worth
 */
record Symbol(String letter, String pattern, List<Expr> arguments, Expr value) {
    /** Euler's constant. */
    static final Symbol EULER = symbol("G", "\\gamma_{\\mathrm{E}}", "0.5772156649015329");

    /** Keeps its own copy of the arguments. */
    Symbol {
        arguments = List.copyOf(arguments);
    }

    private static Symbol symbol(String letter, String pattern, String value, String... arguments) {
        return new Symbol(
                letter, pattern, List.of(arguments).stream().map(Form::read).toList(), Form.read(value));
    }

    /** Returns n over k. */
    static Symbol binomial(String letter, String n, String k) {
        String value = "gamma((%1$s)+1)/(gamma((%2$s)+1)*gamma((%1$s)-(%2$s)+1))".formatted(n, k);
        return symbol(letter, "\\binom{%s}{%s}", value, n, k);
    }

    /** Returns x!. */
    static Symbol factorial(String letter, String x) {
        return symbol(letter, "%s!", "gamma((%s)+1)".formatted(x), x);
    }

    /** Returns the beta function. */
    static Symbol beta(String letter, String a, String b) {
        return symbol(
                letter,
                "\\mathrm{B}\\left(%s,\\,%s\\right)",
                "gamma(%1$s)*gamma(%2$s)/gamma((%1$s)+(%2$s))".formatted(a, b),
                a,
                b);
    }

    /** Returns the standard normal density. */
    static Symbol bell(String letter, String z) {
        return symbol(letter, "\\varphi\\left(%s\\right)", "exp(-(%s)^2/2)/sqrt(2pi)".formatted(z), z);
    }

    /** Returns the standard normal cumulative. */
    static Symbol belowBell(String letter, String z) {
        return symbol(letter, "\\Phi\\left(%s\\right)", "(1+erf((%s)/sqrt(2)))/2".formatted(z), z);
    }

    /** Returns what is set in the place of the letter. */
    String tex(Latex.Letters letters) {
        return String.format(
                Locale.ROOT,
                pattern,
                arguments.stream().map(a -> Latex.of(a, letters)).toArray());
    }
}
