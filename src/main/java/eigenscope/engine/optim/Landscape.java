package eigenscope.engine.optim;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Parsed;
import eigenscope.engine.calculus.Parser;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import java.util.List;
import java.util.stream.Stream;

/**
 * A function of x and y with what is good to know of it.
 *
 * @param formula the function as one types it
 * @param window the part of the plane where something is to be seen
 * @param start a start from which gradient descent shows what the surface is like
 * @param rate a rate at which gradient descent from there does not diverge, where there is a bottom
 * @param minima known ones, lowest first; of functions that have dozens, the lowest
 */
public record Landscape(String formula, Window window, Vec2 start, double rate, List<Vec> minima) {
    /** Copies the list. */
    public Landscape {
        minima = List.copyOf(minima);
    }

    Landscape(String formula, Window window, Vec2 start, double rate, Vec2... minima) {
        this(formula, window, start, rate, Stream.of(minima).map(Vec2::vec).toList());
    }

    /**
     * The function, compiled anew.
     *
     * @throws IllegalStateException if the formula cannot be read
     */
    public Objective objective() {
        return switch (Parser.parse(formula)) {
            case Parsed.Good(var expr) -> new CompiledObjective(Compiled.of(expr, List.of("x", "y")));
            case Parsed.Bad bad -> throw new IllegalStateException(bad.sentence());
        };
    }
}
