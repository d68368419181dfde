package eigenscope.figure;

import java.util.List;

/**
 * What an axis of a plot measures, and what is shown of it.
 *
 * @param scale how numbers lie along it
 * @param name what it measures, set at its end; empty for none
 * @param words labels at 0, 1, 2... instead of numbers; empty for numbers
 * @param grid whether lines go through its ticks
 * @param shown whether there are labels and an axis at all
 * @param aside whether the other axis keeps to the edge of the picture, instead of crossing this one at 0
 * @param link axes of a figure's flat plots with the same link show the same stretch: pan or zoom one and all go along; empty for none
 */
public record Axis(
        Scale scale, String name, List<String> words, boolean grid, boolean shown, boolean aside, String link) {
    /** Numbers on a grid. */
    public static final Axis LINEAR = of("");
    /** Nothing to be seen of it. */
    public static final Axis HIDDEN = new Axis(Scale.LINEAR, "", List.of(), false, false, true, "");

    /** Keeps its own copy of the words. */
    public Axis {
        words = List.copyOf(words);
        if (!words.isEmpty() && scale != Scale.LINEAR)
            throw new IllegalArgumentException("words stand on a linear axis, not on a " + scale);
    }

    /** Returns a linear axis with a name and a grid. */
    public static Axis of(String name) {
        return new Axis(Scale.LINEAR, name, List.of(), true, true, false, "");
    }

    /** Returns an axis with words at 0, 1, 2... and no grid. */
    public static Axis of(String name, List<String> words) {
        return new Axis(Scale.LINEAR, name, words, false, true, true, "");
    }

    /** Returns the same axis with a logarithmic scale: what is not positive is left out. */
    public Axis logarithmic() {
        return new Axis(Scale.LOGARITHMIC, name, words, grid, shown, true, link);
    }

    /** Returns the same axis without grid lines. */
    public Axis plain() {
        return new Axis(scale, name, words, false, shown, aside, link);
    }

    /** Returns the same axis with the other one at the edge of the picture. */
    public Axis withOtherAside() {
        return new Axis(scale, name, words, grid, shown, true, link);
    }

    /** Returns the same axis, showing the same stretch as all others of this link. */
    public Axis linked(String to) {
        return new Axis(scale, name, words, grid, shown, aside, to);
    }

    /** Says whether even numbers stand along it. */
    boolean isNumeric() {
        return scale == Scale.LINEAR && words.isEmpty();
    }

    /** Returns where the other axis crosses it, as a place on the axis; minus infinity if that keeps to the edge. */
    double origin() {
        return aside ? Double.NEGATIVE_INFINITY : 0;
    }
}
