package eigenscope.engine.prob;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Expr;
import java.util.List;
import java.util.Map;

/**
 * What was typed for a density, not yet divided by its area.
 *
 * @param expr the function
 * @param letter what it is a function of
 * @param parameters the values of its other letters
 * @param low lower end of where it holds, may be infinite
 * @param high upper end, above {@code low}, may be infinite
 */
public record Typed(Expr expr, String letter, Map<String, Double> parameters, double low, double high) {
    /** Keeps its own copy and refuses ends in the wrong order. */
    public Typed {
        parameters = Map.copyOf(parameters);
        if (!(low < high)) throw new IllegalArgumentException("want low < high, not %s and %s".formatted(low, high));
    }

    Compiled compiled() {
        return Compiled.of(expr, List.of(letter), parameters);
    }
}
