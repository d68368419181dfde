package eigenscope.topics.probability.family;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.Parsed;
import eigenscope.engine.calculus.Parser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The formulas of a family of distributions, each said once: as a function of x and the family's letters in the language that learners type in.
 * Set in letters, with numbers, and computed from the same tree.
 *
 * @param letters one for each parameter of the family, in its order
 * @param parts the formulas there are in closed form
 * @param symbols letters that stand for what the language has no name for
 */
record Form(List<String> letters, Map<Part, Expr> parts, List<Symbol> symbols) {
    /** What a formula is for. */
    enum Part {
        LOW,
        HIGH,
        DENSITY,
        CUMULATIVE,
        MEAN,
        VARIANCE,
        ENTROPY
    }

    /** Begins with nothing but letters, a blank between them. */
    static Form of(String letters) {
        return new Form(Stream.of(letters.split(" ")).toList(), Map.of(), List.of());
    }

    /** Keeps its own copies. */
    Form {
        letters = List.copyOf(letters);
        parts = Map.copyOf(parts);
        symbols = List.copyOf(symbols);
    }

    /** Reads a function that stands in the project's own text. */
    static Expr read(String text) {
        return switch (Parser.parse(text)) {
            case Parsed.Good(Expr expr) -> expr;
            case Parsed.Bad bad -> throw new IllegalArgumentException(text + ": " + bad);
        };
    }

    private Form with(Part part, String text) {
        var all = new EnumMap<Part, Expr>(Part.class);
        all.putAll(parts);
        all.put(part, read(text));
        return new Form(letters, all, symbols);
    }

    /** Says what a letter stands for; later ones may use earlier ones. */
    Form where(Symbol symbol) {
        var all = new ArrayList<>(symbols);
        all.add(symbol);
        return new Form(letters, parts, all);
    }

    Form low(String end) {
        return with(Part.LOW, end);
    }

    Form high(String end) {
        return with(Part.HIGH, end);
    }

    Form density(String text) {
        return with(Part.DENSITY, text);
    }

    Form cumulative(String text) {
        return with(Part.CUMULATIVE, text);
    }

    Form mean(String text) {
        return with(Part.MEAN, text);
    }

    Form variance(String text) {
        return with(Part.VARIANCE, text);
    }

    Form entropy(String text) {
        return with(Part.ENTROPY, text);
    }

    /** Returns a formula; empty where there is none in closed form. */
    Optional<Expr> part(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    /**
     * Returns the value of an expression in these letters.
     *
     * @param given x, the mean M, and the letters of the parameters
     */
    double value(Expr expr, Map<String, Double> given) {
        var known = new HashMap<>(given);
        for (var symbol : symbols) known.put(symbol.letter(), computed(symbol.value(), known));
        return computed(expr, known);
    }

    private static double computed(Expr expr, Map<String, Double> known) {
        return Compiled.of(expr, List.of(), known).value();
    }

    /** Returns of a formula with cases the one that holds. */
    Expr holding(Expr expr, Map<String, Double> given) {
        return expr instanceof Expr.If(var condition, var then, var otherwise)
                ? holding(
                        value(new Expr.If(condition, new Expr.Literal(1), new Expr.Literal(0)), given) == 1
                                ? then
                                : otherwise,
                        given)
                : expr;
    }
}
