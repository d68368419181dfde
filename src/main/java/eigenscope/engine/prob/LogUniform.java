package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;

/**
 * The log-uniform distribution: ln X is uniform. How learning rates are drawn.
 *
 * @param low finite and positive
 * @param high above low
 */
public record LogUniform(double low, double high) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Log-uniform",
            p -> Made.ordered(p[0], p[1], () -> new LogUniform(p[0], p[1])),
            positive("low", "a", "Lower end", 0.01, 10, 0.1),
            positive("high", "b", "Upper end", 0.01, 10, 5));

    @Override
    public Law law() {
        return new LogUniformLaw(low, high);
    }
}
