package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Derivative;
import eigenscope.engine.calculus.Expr;
import eigenscope.topic.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The function a learner typed, with the values of its other letters: computed, derived, derived again. Equal if typed alike. */
final class Subject {
    private static final String X = Derivatives.X.id();
    private static final List<String> VARIABLES = List.of(X);

    private final Expr expr;
    private final Map<String, Double> letters;
    private final Compiled compiled;
    private final Optional<Expr> slope;
    private final Optional<Expr> second;
    private final Optional<Compiled> compiledSlope;

    private Subject(Expr expr, Map<String, Double> letters) {
        this.expr = expr;
        this.letters = Map.copyOf(letters);
        compiled = Compiled.of(expr, VARIABLES, letters);
        slope = Derivative.of(expr, X);
        second = slope.flatMap(f -> Derivative.of(f, X));
        compiledSlope = slope.map(f -> Compiled.of(f, VARIABLES, letters));
    }

    static Subject of(State state) {
        return new Subject(state.get(Derivatives.F).expr(), Derivatives.F.values(state));
    }

    /** Returns the function as it was typed. */
    Expr expr() {
        return expr;
    }

    /** Returns the values of the letters other than x. */
    Map<String, Double> letters() {
        return letters;
    }

    /** Returns the function to be computed, with exact derivatives. */
    Compiled compiled() {
        return compiled;
    }

    /** Returns the formula of f', empty if it has none that can be read. */
    Optional<Expr> slope() {
        return slope;
    }

    /** Returns the formula of f'', empty if it has none that can be read. */
    Optional<Expr> second() {
        return second;
    }

    /** Returns the derivatives at a point. The third is the second one of the formula of f', NaN where there is no formula. */
    Jet at(double x) {
        double[] jet = new double[3];
        compiled.jet(x, jet);
        double[] byFormula = {Double.NaN, Double.NaN, Double.NaN};
        compiledSlope.ifPresent(f -> f.jet(x, byFormula));
        return new Jet(jet[0], jet[1], jet[2], byFormula[2], byFormula[0]);
    }

    /**
     * Value and derivatives at a point; NaN or infinite where there is none.
     *
     * @param slopeByFormula f' computed by its own formula rather than by automatic differentiation
     */
    record Jet(double value, double slope, double second, double third, double slopeByFormula) {
        boolean isDefined() {
            return Double.isFinite(value);
        }

        boolean hasSlope() {
            return isDefined() && Double.isFinite(slope);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject s && expr.equals(s.expr) && letters.equals(s.letters);
    }

    @Override
    public int hashCode() {
        return 31 * expr.hashCode() + letters.hashCode();
    }
}
