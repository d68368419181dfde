package eigenscope.ui;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Grip;
import eigenscope.figure.View;
import eigenscope.topic.Numbers;
import eigenscope.topic.Numeric;
import eigenscope.topic.Param;
import eigenscope.topic.State;

/** What a hand on a grip means: where a pixel lies, how far an arrow key goes. Pure. */
final class Handling {
    private static final double OTHER_STEP = 0.1;
    private static final int DIGITS = 12;

    private Handling() {}

    /**
     * Returns the place a hand at a pixel means: on a line of the grip if close to one, else rounded to the coarsest decimal that a pixel can
     * tell apart, so that dragging gives numbers one can read.
     *
     * @param free whether the grip keeps off its lines
     */
    static Vec2 meant(Grip grip, View view, double x, double y, boolean free) {
        Vec2 raw = view.data(x, y);
        if (!free) {
            Vec2 locked = grip.locked(raw, view);
            if (!locked.equals(raw)) return locked;
        }
        return new Vec2(rounded(raw.x(), 1 / view.unitX()), rounded(raw.y(), 1 / view.unitY()));
    }

    private static double rounded(double x, double pixel) {
        double grid = Math.pow(10, Math.floor(Math.log10(pixel)));
        return tidy(Math.rint(x / grid) * grid);
    }

    private static double tidy(double x) {
        return Numbers.tidy(x, DIGITS);
    }

    /** Returns where a grip goes by so many presses of arrow keys. */
    static Vec2 stepped(State state, Grip grip, Vec2 from, double right, double up) {
        double step = step(state, state.param(grip.param()));
        return new Vec2(tidy(from.x() + right * step), tidy(from.y() + up * step));
    }

    private static <T> double step(State state, Param<T> param) {
        return param instanceof Numeric<T> n ? n.step(n.part(state.get(param), 0)) : OTHER_STEP;
    }

    /** Returns the slider's ends of the parameter a grip moves: from, to. */
    static Vec2 ends(State state, Grip grip) {
        return state.param(grip.param()) instanceof Numeric<?> n ? new Vec2(n.from(), n.to()) : new Vec2(-1, 1);
    }

    /**
     * Reads a place as typed: two numbers with a blank, a comma or a semicolon between.
     *
     * @throws IllegalArgumentException if it is none, saying what would be
     */
    static Vec2 parse(String text) {
        String[] parts = text.strip().split("[\\s,;()]+", -1);
        if (parts.length != 2)
            throw new IllegalArgumentException("'%s' is not a place such as '1.5 -0.5'".formatted(text.strip()));
        return new Vec2(Numbers.parse(parts[0]), Numbers.parse(parts[1]));
    }

    /** Returns a place for eyes and ears. */
    static String show(Vec2 at) {
        return Numbers.show(at.x()) + ", " + Numbers.show(at.y());
    }
}
