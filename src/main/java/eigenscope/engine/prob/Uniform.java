package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.real;

/**
 * The uniform distribution, density 1 / (high - low) between its ends.
 *
 * @param low finite
 * @param high above low
 */
public record Uniform(double low, double high) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Uniform",
            p -> Made.ordered(p[0], p[1], () -> new Uniform(p[0], p[1])),
            real("low", "a", "Lower end", -5, 5, 0),
            real("high", "b", "Upper end", -5, 5, 1));

    @Override
    public Law law() {
        return new TrapezoidLaw(low, low, high, high);
    }
}
