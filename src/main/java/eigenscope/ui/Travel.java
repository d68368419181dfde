package eigenscope.ui;

import eigenscope.topic.Numbers;
import eigenscope.topic.Numeric;
import eigenscope.topic.Real;
import eigenscope.topic.Whole;

/**
 * How the way along a slider and the number there belong together: on a linear scale a place is the number, on a logarithmic one its natural
 * logarithm, shifted so that 0 has one too where the slider begins there.
 *
 * @param from the number at the beginning
 * @param to the number at the end
 * @param grid a dragged number is a multiple of this; on a logarithmic scale it has three digits instead
 * @param shift what is added before the logarithm is taken
 */
record Travel(double from, double to, double grid, boolean logarithmic, double shift) {
    private static final int DIGITS = 3;
    private static final int TIDY = 12;
    private static final double FINER = 10;

    /** Returns the travel of a parameter's slider. */
    static Travel of(Numeric<?> param) {
        double grid = param.step(param.from()) / FINER;
        return switch (param) {
            case Real real -> new Travel(param.from(), param.to(), grid, real.logarithmic(), 0);
            case Whole whole -> new Travel(param.from(), param.to(), grid, whole.logarithmic(), whole.shift());
            default -> new Travel(param.from(), param.to(), grid, false, 0);
        };
    }

    /** Returns the place of a number; of one that a logarithmic scale does not reach, the beginning. */
    double place(double x) {
        return logarithmic ? Math.log((reaches(x) ? x : from) + shift) : x;
    }

    /** Says whether a number has a place. */
    boolean reaches(double x) {
        return !logarithmic || x + shift > 0;
    }

    /** Returns the number at a place, without crumbs; exact at both ends. */
    double at(double place) {
        if (place == place(from)) return from;
        if (place == place(to)) return to;
        return logarithmic
                ? Numbers.tidy(Math.exp(place) - shift, DIGITS)
                : Numbers.tidy(Math.rint(place / grid) * grid, TIDY);
    }
}
