package eigenscope.topics.probability.family;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.calculus.Latex;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Parameter;
import eigenscope.engine.prob.TypedDensity;
import eigenscope.figure.Ink;
import eigenscope.topic.Formula;
import eigenscope.topic.Term;
import eigenscope.topics.probability.family.Closed.Written;
import eigenscope.topics.probability.family.Form.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a distribution, in letters and with the present numbers: density, cumulative, an interval, mean, variance, entropy. Where
 * there is no closed form it is the integral or the sum that defines it.
 *
 * <p>Terms: {@code x}, {@code density}, {@code cumulative}, {@code interval}, {@code mean}, {@code variance}, {@code entropy}, and the id of
 * each parameter.
 */
public final class FamilyTex {
    /** A longer function is not read by anyone, as LaTeX. */
    private static final int LONGEST = 400;

    private static final List<Ink> HUES = List.of(Ink.SECOND, Ink.FIFTH, Ink.THIRD, Ink.FIRST, Ink.FOURTH);
    private static final String X = "\\term{x}{x}";
    private static final String MEAN = "\\term{mean}{\\operatorname{E}[X]}";

    private final Distribution d;
    private final Closed closed;
    private final DefiningTex defining;
    private final double x;

    private FamilyTex(Distribution d, Closed closed, double x) {
        this.d = d;
        this.closed = closed;
        this.x = x;
        defining = new DefiningTex(d, closed, x);
    }

    /**
     * Returns the formulas of a distribution of a family.
     *
     * @param values the family's numbers, of {@link Family#CATEGORICAL} the weights
     * @param d what the family makes of them
     * @param x where density and cumulative are taken
     * @param from lower end of the interval
     * @param to upper end of the interval
     */
    public static List<Formula> of(Family family, double[] values, Distribution d, double x, double from, double to) {
        return new FamilyTex(d, new ClosedForm(family, values, x, d.mean()), x).all(from, to);
    }

    /** Returns the formulas of a density that was typed, the constant it is divided by first. */
    public static List<Formula> of(TypedDensity d, double x, double from, double to) {
        Written function = function(d, x);
        String constant = tex(1 / d.constant());
        var formulas = new ArrayList<Formula>();
        formulas.add(new Formula(
                "constant",
                "What it is divided by",
                "c = \\int_{%s}^{%s} %s\\,dx"
                        .formatted(tex(d.support().low()), tex(d.support().high()), function.letters()),
                "c = " + constant));
        var density = new Written(
                "\\frac{%s}{c}".formatted(function.letters()),
                "\\frac{%s}{%s}".formatted(function.numbers(), constant));
        Closed closed = part -> Optional.of(density).filter(_ -> part == Part.DENSITY);
        formulas.addAll(new FamilyTex(d, closed, x).all(from, to));
        return formulas;
    }

    private static Written function(TypedDensity d, double x) {
        var typed = d.typed();
        String letters = Latex.of(typed.expr(), name -> {
            Latex.Shown plain = Latex.Letters.plain(name);
            return name.equals(typed.letter()) ? plain.as("x") : plain;
        });
        if (letters.length() > LONGEST) return new Written("g(" + X + ")", "g(" + number("x", x) + ")");
        String numbers = Latex.of(typed.expr(), name -> {
            if (name.equals(typed.letter())) return Latex.Shown.number(tex(x)).as("x");
            Double value = typed.parameters().get(name);
            return value == null ? Latex.Letters.plain(name) : Latex.Shown.number(tex(value));
        });
        return new Written(letters, numbers);
    }

    /** Returns a term for each parameter of each family, one for all that share an id, in a hue that no other of its families has. */
    public static List<Term> parameterTerms() {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Family family : Family.values())
            for (Parameter parameter : family.parameters())
                terms.computeIfAbsent(parameter.id(), id -> new Term(id, free(id, terms)));
        terms.put("weights", new Term("weights", HUES.getFirst()));
        return List.copyOf(terms.values());
    }

    private static Ink free(String id, Map<String, Term> terms) {
        var taken = Arrays.stream(Family.values())
                .map(family -> family.parameters().stream().map(Parameter::id).toList())
                .filter(ids -> ids.contains(id))
                .flatMap(List::stream)
                .filter(terms::containsKey)
                .map(other -> terms.get(other).ink())
                .toList();
        return HUES.stream().filter(hue -> !taken.contains(hue)).findFirst().orElseThrow();
    }

    private static String number(String term, double value) {
        return "\\term{%s}{%s}".formatted(term, tex(value));
    }

    private List<Formula> all(double from, double to) {
        return List.of(
                density(),
                cumulative(),
                IntervalTex.of(d, from, to),
                moment(Part.MEAN, "mean", "Mean", MEAN, d.mean()),
                moment(Part.VARIANCE, "variance", "Variance", "\\term{variance}{\\operatorname{Var}(X)}", d.variance()),
                moment(Part.ENTROPY, "entropy", "Entropy in nats", "\\term{entropy}{H(X)}", d.entropy()));
    }

    private boolean isOutside() {
        var support = d.support();
        boolean isBeyond = x <= support.low() || x >= support.high() || d.isDiscrete();
        return isBeyond && d.density(x) == 0;
    }

    private Formula density() {
        String name = d.isDiscrete() ? "P(X = %s)" : "f(%s)";
        Written right = closed.part(Part.DENSITY).orElseThrow();
        String numbers = isOutside() ? number("density", 0) : equal(right.numbers(), "density", d.density(x));
        return new Formula(
                "density",
                d.isDiscrete() ? "Probability" : "Density",
                "\\term{density}{" + name.formatted(X) + "} = " + right.letters() + defining.condition(),
                name.formatted(number("x", x)) + " = " + numbers);
    }

    private Formula cumulative() {
        double value = d.cumulative(x);
        boolean isBeyond = value == 0 || value == 1;
        Written right = closed.part(Part.CUMULATIVE).orElseGet(defining::cumulative);
        return new Formula(
                "cumulative",
                "Cumulative",
                "\\term{cumulative}{F(" + X + ")} = P(X \\le " + X + ") = "
                        + (isBeyond ? defining.cumulative().letters() : right.letters()),
                "F(" + number("x", x) + ") = "
                        + (isBeyond ? number("cumulative", value) : equal(right.numbers(), "cumulative", value)));
    }

    private Formula moment(Part part, String id, String title, String name, double value) {
        Optional<Written> known = Double.isFinite(value) ? closed.part(part) : Optional.empty();
        Written right = known.orElseGet(() -> defining.moment(part));
        return new Formula(id, title, name + " = " + right.letters(), name + " = " + equal(right.numbers(), id, value));
    }

    /** Returns a right side and its value, once where both are the same. */
    private static String equal(String right, String term, double value) {
        String bare = right.replaceAll("\\\\term\\{\\w+\\}\\{([^{}]*)\\}", "$1");
        return bare.equals(tex(value)) ? number(term, value) : right + " = " + number(term, value);
    }
}
