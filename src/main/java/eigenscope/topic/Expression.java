package eigenscope.topic;

import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.Limits;
import eigenscope.engine.calculus.Parsed;
import eigenscope.engine.calculus.Parser;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A function as a learner types it: one line of text, read by {@link Parser}. Letters that are free in it become parameters:
 *
 * <pre>{@code
 * static final Expression F = expression("f", "f", Letters.of("x").andSliders(), "x^2", "sin(a x + b)");
 * params: F and F.sliders();    solve: Compiled.of(s.get(F).expr(), F.letters().variables(), F.values(s))
 * }</pre>
 *
 * @param letters letters it may have
 * @param initial function a topic starts with
 * @param examples functions such as a learner might type, at least one
 */
public record Expression(Meta meta, Letters letters, Typed initial, List<Typed> examples)
        implements Param<Typed>, Meta.Described<Expression> {
    private static final double SLIDER = 5;

    /** Keeps its own copies; refuses an initial value or an example that is not legal itself. */
    public Expression {
        examples = List.copyOf(examples);
        if (examples.isEmpty()) throw new IllegalArgumentException(meta.id() + ": give at least one example");
        for (Typed typed : Stream.concat(Stream.of(initial), examples.stream()).toList())
            if (letters.strangeIn(typed.expr()).isPresent())
                throw new IllegalArgumentException(
                        "%s: '%s' has letters beside %s".formatted(meta.id(), typed.text(), letters.known()));
    }

    /** Returns an expression parameter; its id is not among its letters. */
    public static Expression expression(String id, String tex, Letters letters, String initial, String... examples) {
        return new Expression(
                Meta.of(id, tex),
                letters.without(id),
                Typed.of(initial),
                Arrays.stream(examples).map(Typed::of).toList());
    }

    /** Returns a parameter for each free letter, which makes sense while the letter stands in the function. */
    public List<Real> sliders() {
        return sliders(state -> true);
    }

    /** Returns the same, which make sense only while the function itself does. */
    public List<Real> sliders(Predicate<State> isUsed) {
        return letters.free().stream()
                .map(letter -> Real.real(letter, letter, -SLIDER, SLIDER, 1)
                        .help("a letter of the function")
                        .group(meta.group())
                        .when(state -> isUsed.test(state) && free(state).contains(letter)))
                .toList();
    }

    /** Says whether a parameter is one of the sliders. */
    public boolean isLetter(Param<?> param) {
        return param instanceof Real && letters.free().contains(param.id());
    }

    /** Returns the values of the free letters that stand in the function. */
    public Map<String, Double> values(State state) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String letter : free(state))
            if (state.param(letter) instanceof Real slider) values.put(letter, state.get(slider));
        return values;
    }

    private List<String> free(State state) {
        return letters.freeIn(state.get(this).expr());
    }

    /** Returns what is wrong with a text, letters that stand for nothing included; empty if it is legal. */
    public Optional<Parsed.Bad> fault(String text) {
        return switch (Parser.parse(text)) {
            case Parsed.Bad bad -> Optional.of(bad);
            case Parsed.Good(Expr expr) -> letters.strangeIn(expr).map(letter -> fault(text, letter));
        };
    }

    private Parsed.Bad fault(String text, String letter) {
        return new Parsed.Bad(
                text,
                "'%s' stands for nothing here%s; known are %s"
                        .formatted(letter, withoutIndex(letter), String.join(" ", letters.known())),
                Parser.column(text, letter).orElse(1),
                letters.known());
    }

    // A raised 2 becomes a plain one where a formula is copied: x2.
    private String withoutIndex(String letter) {
        String base = letter.replaceFirst("\\d+$", "");
        String index = letter.substring(base.length());
        return index.isEmpty() || !letters.known().contains(base)
                ? ""
                : "; for a power type %s^%s, for a product %s%s".formatted(base, index, index, base);
    }

    @Override
    public Expression described(Meta other) {
        return new Expression(other, letters, initial, examples);
    }

    @Override
    public Typed clamp(Typed value) {
        return letters.strangeIn(value.expr()).isEmpty() ? value : initial;
    }

    @Override
    public Typed nudge(Typed value, int part, double steps) {
        int at = examples.indexOf(value) + (steps > 0 ? 1 : -1);
        return examples.get(Math.clamp(at, 0, examples.size() - 1));
    }

    @Override
    public Typed sample(RandomGenerator random) {
        return examples.get(random.nextInt(examples.size()));
    }

    @Override
    public String format(Typed value) {
        return value.text();
    }

    @Override
    public Typed read(String text) {
        String line = text.strip();
        if (line.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException(
                    "there is a line end, a tab or another sign that is not seen; type one line of plain text");
        var fault = fault(line);
        if (fault.isPresent()) throw new IllegalArgumentException(fault.get().sentence());
        return Typed.of(line);
    }

    @Override
    public String kind() {
        return "expression";
    }

    @Override
    public String legal() {
        return "a function of %s in at most %d characters such as '%s'"
                .formatted(
                        String.join(" and ", letters.variables()),
                        Limits.TEXT,
                        examples.getFirst().text());
    }
}
