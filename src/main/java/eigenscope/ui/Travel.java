package eigenscope.ui;

import eigenscope.topic.Matrix;
import eigenscope.topic.Numbers;
import eigenscope.topic.Numeric;
import eigenscope.topic.Point;
import eigenscope.topic.Real;
import eigenscope.topic.Whole;

/**
 * How the way along a slider and the number there belong together: on a linear scale a place is the number, on a logarithmic one its natural
 * logarithm.
 *
 * @param from the number at the beginning
 * @param to the number at the end
 * @param grid a dragged number is a multiple of this; on a logarithmic scale it has three digits instead
 */
record Travel(double from, double to, double grid, boolean logarithmic) {
    private static final int DIGITS = 3;
    private static final int TIDY = 12;
    private static final double FINER = 10;

    /** Returns the travel of a parameter's slider. */
    static Travel of(Numeric<?> param) {
        boolean logarithmic =
                switch (param) {
                    case Real real -> real.logarithmic();
                    case Whole whole -> whole.logarithmic();
                    case Point _, Matrix _ -> false;
                };
        return new Travel(param.from(), param.to(), param.step(param.from()) / FINER, logarithmic);
    }

    /** Returns the place of a number; of one that a logarithmic scale does not reach, the beginning. */
    double place(double x) {
        if (!logarithmic) return x;
        return Math.log(x > 0 ? x : from);
    }

    /** Returns the number at a place, without crumbs; exact at both ends. */
    double at(double place) {
        if (place == place(from)) return from;
        if (place == place(to)) return to;
        return logarithmic ? Numbers.tidy(Math.exp(place), DIGITS) : Numbers.tidy(Math.rint(place / grid) * grid, TIDY);
    }
}
