package eigenscope.topics.optimisation;

import eigenscope.figure.Box;
import eigenscope.figure.Contours;
import eigenscope.figure.Heat;
import eigenscope.figure.Ink;
import eigenscope.figure.Isolines;
import eigenscope.figure.Levels;
import eigenscope.figure.Relief;
import eigenscope.figure.Stroke;
import eigenscope.figure.Tones;
import eigenscope.topic.Numbers;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A loss over a part of the plane.
 *
 * @param loss what it is of
 * @param window which part
 */
record Land(Loss loss, Box window) {
    private static final int COLUMNS = 200;
    private static final int ROWS = 160;
    private static final double WIDER = 1.7;
    private static final double HIGHER = 1.6;
    private static final int LEVELS = 14;
    private static final double PALE = 0.85;
    private static final int FACETS = 200;
    private static final int DIGITS = 3;
    /** A land is skewed if half of it lies lower than this part of its height. */
    private static final double SKEWED = 0.3;
    /** A few thousand values tell the median; odd, so as not to keep to some columns. */
    private static final int STRIDE = 17;

    /** Heat, and lines of equal loss over it. */
    record Map(Heat heat, Contours contours) {
        /** Returns the map of values over a part of the plane. */
        static Map of(Box domain, Relief values) {
            return new Map(
                    new Heat("loss", domain, values, tones(values), PALE, false),
                    new Contours(
                            "loss",
                            Isolines.of(domain, values, levels(values)),
                            Stroke.of(Ink.MUTED, 0.8).opacity(0.5),
                            true));
        }
    }

    /** Heights, and lines of equal loss on them. */
    record Hills(Box domain, Relief heights, Tones tones, Isolines isolines) {}

    /** Returns somewhat more than a window. */
    static Box around(Box window) {
        double halfWidth = WIDER * window.width() / 2;
        double halfHeight = HIGHER * window.height() / 2;
        return new Box(
                window.centreX() - halfWidth,
                window.centreY() - halfHeight,
                window.centreX() + halfWidth,
                window.centreY() + halfHeight);
    }

    /** Returns somewhat more than the window, for pictures are wider or higher. */
    Box around() {
        return around(window);
    }

    /** Returns the land from above. */
    Map map() {
        Box domain = around();
        return Map.of(domain, loss.over(domain, COLUMNS, ROWS));
    }

    /** Returns the land as hills, over the window alone. */
    Hills hills() {
        Relief heights = loss.over(window, FACETS, FACETS);
        return new Hills(window, heights, tones(heights), Isolines.of(window, heights, levels(heights)));
    }

    // Most losses rise without bounds, so that most of the land is low: equal steps would be of one colour there.
    private static boolean isSkewed(Relief values) {
        double[] some = IntStream.iterate(0, i -> i < values.columns() * values.rows(), i -> i + STRIDE)
                .mapToDouble(i -> values.at(i % values.columns(), i / values.columns()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (some.length == 0) return true;
        return !(some[some.length / 2] - values.least() > SKEWED * (values.most() - values.least()));
    }

    private static Tones tones(Relief values) {
        double height = values.most() - values.least();
        return isSkewed(values) || !(height < Double.POSITIVE_INFINITY)
                ? Tones.ranked()
                : Tones.sequential(values.least(), values.most());
    }

    // Over decades above 0, or above the lowest where some are negative.
    private static double[] levels(Relief values) {
        if (!isSkewed(values)) return Levels.even(values, 2 * LEVELS);
        double base = Math.min(0, values.least());
        return Arrays.stream(Levels.logarithmic(above(base, values), LEVELS))
                .map(level -> Numbers.tidy(level + base, DIGITS))
                .toArray();
    }

    private static Relief above(double base, Relief values) {
        double[] heights = new double[values.columns() * values.rows()];
        for (int i = 0; i < heights.length; i++)
            heights[i] = values.at(i % values.columns(), i / values.columns()) - base;
        return Relief.of(values.columns(), values.rows(), heights);
    }
}
