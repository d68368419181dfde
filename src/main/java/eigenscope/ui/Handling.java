package eigenscope.ui;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Decades;
import eigenscope.figure.Grip;
import eigenscope.figure.Grip3;
import eigenscope.figure.Handle;
import eigenscope.figure.SpaceView;
import eigenscope.figure.View;
import eigenscope.topic.Numbers;
import eigenscope.topic.Numeric;
import eigenscope.topic.Param;
import eigenscope.topic.State;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    static Vec meant(Grip grip, View view, double x, double y, boolean free) {
        Vec2 raw = view.data(x, y);
        if (!free) {
            Vec2 locked = grip.locked(raw, view);
            if (!locked.equals(raw)) return locked.vec();
        }
        Vec2 pixel = view.pixel(raw);
        return Vec.of(rounded(raw.x(), pixel.x()), rounded(raw.y(), pixel.y()));
    }

    /** Returns the place in the plane through a handle that faces the eye, rounded likewise. */
    static Vec meant(Grip3 grip, SpaceView view, double x, double y) {
        return rounded(view.beside(grip.at(), x, y), view.pixel(grip.at()));
    }

    /** Returns a place with each coordinate rounded to the coarsest decimal that a pixel can tell apart. */
    static Vec rounded(Vec3 at, Vec3 pixel) {
        return map(at.vec(), (i, c) -> rounded(c, pixel.vec().at(i)));
    }

    private interface Coordinate {
        double of(int i, double coordinate);
    }

    private static Vec map(Vec at, Coordinate change) {
        return Vec.of(IntStream.range(0, at.size())
                .mapToDouble(i -> change.of(i, at.at(i)))
                .toArray());
    }

    private static double rounded(double x, double pixel) {
        double grid = Decades.below(pixel);
        if (!(grid > 0 && grid < Double.POSITIVE_INFINITY)) return x;
        return tidy(Math.rint(x / grid) * grid);
    }

    private static double tidy(double x) {
        return Numbers.tidy(x, DIGITS);
    }

    /** Returns where a handle goes by so many presses of arrow keys along an axis, 0 for the first. */
    static Vec stepped(State state, Handle handle, Vec from, int axis, double steps) {
        if (axis >= from.size()) return from;
        return from.with(axis, moved(state, state.param(handle.param()), from.at(axis), steps));
    }

    private static <T> double moved(State state, Param<T> param, double from, double steps) {
        return param instanceof Numeric<T> n
                ? n.moved(state, from, steps * n.step(n.part(state.get(param), 0)))
                : tidy(from + steps * OTHER_STEP);
    }

    /** Returns the slider's ends of the parameter a handle moves: from, to. */
    static Vec2 ends(State state, Handle handle) {
        return state.param(handle.param()) instanceof Numeric<?> n ? new Vec2(n.from(), n.to()) : new Vec2(-1, 1);
    }

    /**
     * Reads a place as typed: numbers with a blank, a comma or a semicolon between.
     *
     * @param size how many
     * @throws IllegalArgumentException if it is none, saying what would be
     */
    static Vec parse(String text, int size) {
        String[] parts = text.strip().split("[\\s,;()]+", -1);
        if (parts.length != size)
            throw new IllegalArgumentException(
                    "'%s' is not a place of %d numbers such as '1.5 -0.5'".formatted(text.strip(), size));
        return Vec.of(Stream.of(parts).mapToDouble(Numbers::parse).toArray());
    }

    /** Returns a place for eyes and ears. */
    static String show(Vec at) {
        return DoubleStream.of(at.toArray()).mapToObj(Numbers::show).collect(Collectors.joining(", "));
    }
}
