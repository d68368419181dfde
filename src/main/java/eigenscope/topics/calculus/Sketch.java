package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Series;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The derivative as a learner drew it.
 *
 * @param drawn its points from left to right
 * @param revealed whether the derivative may be seen beside it
 * @param score how well it was drawn, 0 to 100; empty unless revealed, and where nothing is drawn or nothing is to be drawn
 */
record Sketch(Series drawn, boolean revealed, OptionalDouble score) {
    private static final int PLACES = 401;

    /** Of the window: nobody draws to the very edge. */
    private static final double END = 0.05;

    /** Of the height of the picture: a level derivative has no spread to measure by. */
    private static final double LEAST_SPREAD = 0.1;

    static Sketch of(List<Vec> guess, boolean revealed, Compiled f, Span window, Span up) {
        List<Vec> points =
                guess.stream().sorted(Comparator.comparingDouble(p -> p.at(0))).toList();
        Series drawn = Series.of(
                points.stream().mapToDouble(p -> p.at(0)).toArray(),
                points.stream().mapToDouble(p -> p.at(1)).toArray());
        var score = revealed && drawn.size() > 1 ? score(drawn, f, window, up) : OptionalDouble.empty();
        return new Sketch(drawn, revealed, score);
    }

    boolean isEmpty() {
        return drawn.size() == 0;
    }

    /** score = 100 max(0, 1 - r/s): r is the root mean square of g - f', s that of f' - mean; both curves end at the edges of the picture. */
    private static OptionalDouble score(Series drawn, Compiled f, Span window, Span up) {
        double[] xs = window.places(PLACES);
        double[][] jets = new double[3][PLACES];
        f.jets(xs, jets);
        double[] slopes = jets[1];
        double mean = 0;
        int count = 0;
        for (int i = 0; i < PLACES; i++) {
            if (!Double.isFinite(slopes[i])) continue;
            slopes[i] = Math.clamp(slopes[i], up.from(), up.to());
            mean += (slopes[i] - mean) / ++count;
        }
        if (count == 0) return OptionalDouble.empty();
        double spread = 0;
        for (double slope : slopes) if (Double.isFinite(slope)) spread += square(slope - mean);
        double s = Math.max(Math.sqrt(spread / count), LEAST_SPREAD * up.length());
        double off = 0;
        for (int i = 0; i < PLACES; i++) {
            if (!Double.isFinite(slopes[i])) continue;
            double y = at(drawn, xs[i], END * window.length());
            // Where nothing is drawn is as bad as the best level line.
            off += square(Double.isNaN(y) ? s : Math.clamp(y, up.from(), up.to()) - slopes[i]);
        }
        return OptionalDouble.of(100 * Math.max(0, 1 - Math.sqrt(off / count) / s));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Returns the height of the drawn line at an abscissa; a little beyond its ends that of the end, NaN farther away. */
    private static double at(Series drawn, double x, double beyond) {
        int low = 0;
        int high = drawn.size() - 1;
        if (x < drawn.x(low) && drawn.x(low) - x <= beyond) return drawn.y(low);
        if (x > drawn.x(high) && x - drawn.x(high) <= beyond) return drawn.y(high);
        if (!(x >= drawn.x(low) && x <= drawn.x(high))) return Double.NaN;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (drawn.x(middle) <= x) low = middle;
            else high = middle;
        }
        double run = drawn.x(high) - drawn.x(low);
        double part = run > 0 ? (x - drawn.x(low)) / run : 0;
        return drawn.y(low) * (1 - part) + drawn.y(high) * part;
    }
}
