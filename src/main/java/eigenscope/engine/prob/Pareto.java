package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;

/**
 * The Pareto distribution, survival (scale / x)^shape for x from scale on.
 *
 * @param scale least value, finite and positive
 * @param shape legal as {@link Parameter#shape}
 */
public record Pareto(double scale, double shape) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Pareto",
            p -> new Made.Good(new Pareto(p[0], p[1])),
            positive("scale", "x_m", "Scale", 0.1, 10, 1),
            Parameter.shape("shape", "\\alpha", "Shape", 0.5, 10, 3));

    @Override
    public Law law() {
        return new ParetoLaw(shape);
    }

    @Override
    public double location() {
        return scale;
    }
}
