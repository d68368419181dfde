package eigenscope.topic;

/**
 * A parameter made of finite numbers, each with a number box of its own.
 *
 * @param <T> immutable, with value equality
 */
public sealed interface Numeric<T> extends Param<T> permits Real, Whole, Point, Matrix {
    /** Significant digits that a sum of steps keeps: enough for any step, too few for the crumbs of binary fractions. */
    int STEP_DIGITS = 12;

    /** Returns one component. */
    double part(T value, int part);

    /** Returns the value with one component replaced, clamped to what is legal. */
    T withPart(T value, int part, double x);

    /** Returns how far one press of an arrow key moves a component at {@code x}. */
    double step(double x);

    /** Returns where the slider begins. */
    double from();

    /** Returns where the slider ends. */
    double to();

    /** Returns the number that a hand means which moves a component to {@code x}. */
    default double meant(State s, double x) {
        return x;
    }

    /** Returns where a component at {@code x} is moved to by keys that go so far. */
    default double moved(State s, double x, double way) {
        return Numbers.tidy(x + way, STEP_DIGITS);
    }

    @Override
    default T nudge(T value, int part, double steps) {
        double x = part(value, part);
        return withPart(value, part, Numbers.tidy(x + steps * step(x), STEP_DIGITS));
    }
}
