package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.real;

/**
 * The trapezoidal distribution: its density rises in a line from low to rise, is level up to fall, and falls in a line to high.
 *
 * @param low finite, below high
 * @param rise low to fall, where the level part begins
 * @param fall rise to high, where it ends
 * @param high finite
 */
public record Trapezoidal(double low, double rise, double fall, double high) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Trapezoidal",
            Trapezoidal::make,
            real("low", "a", "Lower end", -5, 5, -2),
            real("rise", "b", "End of the rise", -5, 5, -1),
            real("fall", "c", "Begin of the fall", -5, 5, 0.5),
            real("high", "d", "Upper end", -5, 5, 2));

    private static Made make(double... p) {
        if (!(p[0] <= p[1] && p[1] <= p[2] && p[2] <= p[3]))
            return new Made.Refused("low, rise, fall and high must stand in this order");
        return Made.ordered(p[0], p[3], () -> new Trapezoidal(p[0], p[1], p[2], p[3]));
    }

    @Override
    public Law law() {
        return new TrapezoidLaw(low, rise, fall, high);
    }
}
