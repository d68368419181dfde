package eigenscope.topics.optimisation;

import eigenscope.figure.Box;
import eigenscope.figure.Decades;
import eigenscope.figure.Series;
import eigenscope.topics.optimisation.FitData.BestLine;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The parts of the two planes that a picture starts with. Their edges are round numbers, so that they stay while a point is dragged about.
 *
 * @param data holds all points, with some air
 * @param lines holds the best line, as a point (w, b), and the origin
 */
record FitWindow(Box data, Box lines) {
    private static final double[] ROUND = {1, 1.5, 2, 3, 5, 7, 10};
    private static final double AIR = 0.15;
    private static final double REACH = 1.3;
    private static final double USUAL = 3;
    /** Farther out the edges of a box are hard to tell apart. */
    private static final double FAR = 1e100;
    /** The width of a box, as a share of how far away it is: at least. */
    private static final double FINEST = 1e-6;
    /** Closer together numbers have no room for others between them. */
    private static final double NARROWEST = 1e-100;
    /** A unit may be as long on both axes of the data if neither side is longer by this factor. */
    private static final double SQUARE = 4;

    static FitWindow of(Series points, Optional<BestLine> best) {
        double[] x = range(IntStream.range(0, points.size()).mapToDouble(points::x));
        double[] y = range(IntStream.range(0, points.size()).mapToDouble(points::y));
        double w = best.map(BestLine::w).orElse(0.0);
        double b = best.map(BestLine::b).orElseGet(() -> points.size() == 0 ? 0 : (y[0] + y[1]) / 2);
        double half = Decades.next(REACH * Math.max(Math.max(Math.abs(w), Math.abs(b)), 1), ROUND);
        return new FitWindow(
                new Box(x[0], y[0], x[1], y[1]),
                half < FAR ? square(nearest(w, half / 4), nearest(b, half / 4), half) : Box.around(USUAL));
    }

    private static Box square(double x, double y, double half) {
        return new Box(x - half, y - half, x + half, y + half);
    }

    /** Returns from where to where an axis shows numbers. */
    private static double[] range(DoubleStream numbers) {
        var all = numbers.summaryStatistics();
        if (all.getCount() == 0) return new double[] {-USUAL, USUAL};
        double least = Math.clamp(all.getMin(), -FAR, FAR);
        double most = Math.clamp(all.getMax(), -FAR, FAR);
        double size = Math.max(Math.abs(least), Math.abs(most));
        double width = Math.max(most - least, Math.max(FINEST * size, most == least ? 2 : NARROWEST));
        double step = Decades.next(width / 7, ROUND);
        double middle = least + (most - least) / 2;
        return new double[] {
            Math.floor((middle - (0.5 + AIR) * width) / step) * step,
            Math.ceil((middle + (0.5 + AIR) * width) / step) * step
        };
    }

    private static double nearest(double x, double step) {
        return Math.rint(x / step) * step;
    }

    /** Says whether the data look well with a unit as long on both axes: then squares of residuals are squares. */
    boolean isSquare() {
        double ratio = data.width() / data.height();
        return ratio <= SQUARE && ratio >= 1 / SQUARE;
    }

    /** Returns the abscissas at which hands hold a line: 1 and 2. */
    double hold(int part) {
        return data.minX() + data.width() * (part == 1 ? 0.25 : 0.75);
    }
}
