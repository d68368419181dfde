package eigenscope.topics.optimisation;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Derivative;
import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.Parsed;
import eigenscope.engine.calculus.Parser;
import eigenscope.engine.optim.CompiledObjective;
import eigenscope.engine.optim.Surface;
import eigenscope.figure.Box;
import eigenscope.figure.Relief;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A function of x and y that is descended: its formula, its derivatives as formulas, and the same ready to be computed. Equal where formulas are. */
final class Loss {
    private static final List<String> LETTERS = List.of("x", "y");
    private static final Map<Surface, Loss> KNOWN = known();

    private final Expr formula;
    private final CompiledObjective objective;
    private final List<Optional<Expr>> slopes;

    private Loss(Expr formula) {
        this.formula = formula;
        objective = new CompiledObjective(Compiled.of(formula, LETTERS));
        slopes = LETTERS.stream().map(letter -> Derivative.of(formula, letter)).toList();
    }

    private static Map<Surface, Loss> known() {
        var known = new EnumMap<Surface, Loss>(Surface.class);
        for (Surface surface : Surface.values())
            if (surface != Surface.CUSTOM)
                known.put(surface, of(surface.landscape().formula()));
        return known;
    }

    /** Returns the function of a surface, the typed one where that is chosen. */
    static Loss of(Surface surface, String typed) {
        return surface == Surface.CUSTOM ? of(typed) : KNOWN.get(surface);
    }

    private static Loss of(String formula) {
        return switch (Parser.parse(formula)) {
            case Parsed.Good(var expr) -> new Loss(expr);
            case Parsed.Bad bad -> throw new IllegalArgumentException(bad.sentence());
        };
    }

    Expr formula() {
        return formula;
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
        objective.f().fill(even(domain.minX(), domain.maxX(), columns), even(domain.minY(), domain.maxY(), rows), heights);
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
        return other instanceof Loss loss && formula.equals(loss.formula);
    }

    @Override
    public int hashCode() {
        return formula.hashCode();
    }

    @Override
    public String toString() {
        return formula.toString();
    }
}
