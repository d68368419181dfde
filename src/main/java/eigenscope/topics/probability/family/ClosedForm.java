package eigenscope.topics.probability.family;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.Latex;
import eigenscope.engine.calculus.Latex.Shown;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Parameter;
import eigenscope.topics.probability.family.Form.Part;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The formulas of a family at one place and for some numbers. */
final class ClosedForm implements Closed {
    /** Read once: a hand asks for one of them many times a second. */
    private static final Map<Family, Form> FORMS =
            Arrays.stream(Family.values()).collect(Collectors.toUnmodifiableMap(f -> f, ContinuousForms::of));

    private static final String X = "x";
    private static final String MEAN = "M";

    /** What is shown whatever its value is. */
    private static final Set<Part> ALWAYS = Set.of(Part.DENSITY, Part.LOW, Part.HIGH);

    private final Form form;
    private final Map<String, Shown> names = new HashMap<>();
    private final Map<String, Double> given = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();

    /**
     * Puts the letters of a family beside their numbers.
     *
     * @param values the family's numbers, of {@link Family#CATEGORICAL} the weights
     * @param mean what the family's own formulas call M
     */
    ClosedForm(Family family, double[] values, double x, double mean) {
        form = FORMS.get(family);
        name(X, X, X, x);
        name(MEAN, "\\operatorname{E}[X]", "mean", mean);
        if (family == Family.CATEGORICAL) weights(values, x);
        else {
            List<Parameter> parameters = family.parameters();
            for (int i = 0; i < values.length; i++)
                name(
                        form.letters().get(i),
                        parameters.get(i).tex(),
                        parameters.get(i).id(),
                        values[i]);
        }
    }

    private void weights(double[] values, double x) {
        boolean isOne = x == Math.rint(x) && x >= 0 && x < values.length;
        name("w", "w_{x}", "weights", isOne ? values[(int) x] : 0);
        name("W", "\\sum_k w_k", "weights", Arrays.stream(values).sum());
        name("n", "n", "", values.length);
    }

    private void name(String letter, String tex, String term, double value) {
        names.put(letter, new Shown(tex, false, term));
        given.put(letter, value);
        terms.put(letter, term);
    }

    private Shown letter(String name) {
        return symbol(name, this::letter)
                .or(() -> Optional.ofNullable(names.get(name)))
                .orElseGet(() -> Latex.Letters.plain(name));
    }

    private Shown number(String name) {
        return symbol(name, this::number)
                .or(() -> Optional.ofNullable(given.get(name))
                        .map(v -> Shown.number(tex(v)).as(terms.get(name))))
                .orElseGet(() -> Latex.Letters.plain(name));
    }

    private Optional<Shown> symbol(String name, Latex.Letters letters) {
        return form.symbols().stream()
                .filter(s -> s.letter().equals(name))
                .findFirst()
                .map(s -> new Shown(s.tex(letters), false, ""));
    }

    @Override
    public Optional<Written> part(Part part) {
        return form.part(part)
                .filter(expr -> ALWAYS.contains(part) || Double.isFinite(form.value(expr, given)))
                .map(expr ->
                        new Written(Latex.of(expr, this::letter), Latex.of(form.holding(expr, given), this::number)));
    }

    /** Returns what a formula gives, as it is written; empty where there is none in closed form. */
    Optional<Double> value(Part part) {
        return form.part(part).map((Expr expr) -> form.value(expr, given));
    }
}
