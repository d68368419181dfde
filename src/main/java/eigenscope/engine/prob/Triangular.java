package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.real;

/**
 * The triangular distribution: its density rises in a line from low to mode and falls in a line to high.
 *
 * @param low finite, below high
 * @param mode low to high
 * @param high finite
 */
public record Triangular(double low, double mode, double high) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Triangular",
            Triangular::make,
            real("low", "a", "Lower end", -5, 5, -1),
            real("mode", "c", "Mode", -5, 5, 0.5),
            real("high", "b", "Upper end", -5, 5, 2));

    private static Made make(double... p) {
        if (!(p[0] <= p[1] && p[1] <= p[2])) return new Made.Refused("mode must lie between low and high");
        return Made.ordered(p[0], p[2], () -> new Triangular(p[0], p[1], p[2]));
    }

    @Override
    public Law law() {
        return new TrapezoidLaw(low, mode, mode, high);
    }
}
