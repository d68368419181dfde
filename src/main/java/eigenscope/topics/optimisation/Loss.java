package eigenscope.topics.optimisation;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Derivative;
import eigenscope.engine.calculus.Expr;
import eigenscope.engine.optim.CompiledObjective;
import eigenscope.engine.optim.Surface;
import eigenscope.figure.Box;
import eigenscope.figure.Relief;
import eigenscope.topic.Typed;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function of x and y that is descended: its formula, its derivatives as formulas, and the same ready to be computed. Equal where formulas and
 * the values of their other letters are.
 */
final class Loss {
    private static final List<String> COORDINATES = List.of("x", "y");
    private static final Map<Surface, Loss> KNOWN = known();

    private final Expr formula;
    private final Map<String, Double> letters;
    private final CompiledObjective objective;
    private final List<Optional<Expr>> slopes;

    private Loss(Expr formula, Map<String, Double> letters) {
        this.formula = formula;
        this.letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
        objective = new CompiledObjective(Compiled.of(formula, COORDINATES, letters));
        slopes = COORDINATES.stream()
                .map(letter -> Derivative.of(formula, letter))
                .toList();
    }

    private static Map<Surface, Loss> known() {
        var known = new EnumMap<Surface, Loss>(Surface.class);
        for (Surface surface : Surface.values())
            known.put(surface, of(Typed.of(surface.landscape().formula()).expr(), Map.of()));
        return Collections.unmodifiableMap(known);
    }

    /** Returns the function of a surface; of the custom one, what it begins with. */
    static Loss of(Surface surface) {
        return KNOWN.get(surface);
    }

    /**
     * Returns a typed function.
     *
     * @param letters the values of its letters other than x and y
     */
    static Loss of(Expr formula, Map<String, Double> letters) {
        return new Loss(formula, letters);
    }

    Expr formula() {
        return formula;
    }

    /** Returns the values of the letters other than x and y, in their order. */
    Map<String, Double> letters() {
        return letters;
    }

    /** Returns the function as it is computed, with exact derivatives. */
    CompiledObjective objective() {
        return objective;
    }

    /** Returns ∂f/∂x for 0 and ∂f/∂y for 1; empty where it is too long to be read. */
    Optional<Expr> slope(int coordinate) {
        return slopes.get(coordinate);
    }

    /** Returns the values on an even grid over a part of the plane, edges included. */
    Relief over(Box domain, int columns, int rows) {
        double[] heights = new double[columns * rows];
        objective
                .f()
                .fill(even(domain.minX(), domain.maxX(), columns), even(domain.minY(), domain.maxY(), rows), heights);
        return Relief.of(columns, rows, heights);
    }

    /** Returns evenly spaced numbers, both ends included. */
    static double[] even(double from, double to, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            double part = (double) i / (count - 1);
            numbers[i] = from * (1 - part) + to * part;
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Loss loss && formula.equals(loss.formula) && letters.equals(loss.letters);
    }

    @Override
    public int hashCode() {
        return 31 * formula.hashCode() + letters.hashCode();
    }

    @Override
    public String toString() {
        return formula + " with " + letters;
    }
}
