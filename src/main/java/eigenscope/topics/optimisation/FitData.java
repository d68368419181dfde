package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.LeastSquares;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.optim.LineLoss;
import eigenscope.figure.Series;
import java.util.List;
import java.util.Optional;

/**
 * A data set and what follows from it alone: worked out once, however often start, rate or step change. Equal where the rows are.
 */
final class FitData {
    private final List<Vec> rows;
    private final Series points;
    private final Optional<LineLoss> loss;
    private final Optional<BestLine> best;
    private final FitWindow window;
    private final Sums sums;

    /** What the normal equations are made of: sums over all rows. */
    record Sums(double xx, double x, double xy, double y) {}

    /**
     * The line with the least loss.
     *
     * @param w its slope
     * @param b its height at 0
     * @param loss the mean of squared residuals
     * @param norm the length of the residuals as one vector
     * @param sum of the residuals: 0 but for rounding
     * @param moment the sum of residuals times abscissas: 0 but for rounding
     */
    record BestLine(double w, double b, double loss, double norm, double sum, double moment) {}

    private FitData(List<Vec> rows) {
        this.rows = rows;
        double[] xs = rows.stream().mapToDouble(row -> row.at(0)).toArray();
        double[] ys = rows.stream().mapToDouble(row -> row.at(1)).toArray();
        points = Series.of(xs, ys);
        loss = rows.isEmpty() ? Optional.empty() : Optional.of(LineLoss.of(xs, ys));
        best = loss.flatMap(f -> f.leastSquares().flatMap(fit -> best(fit, f, xs)));
        window = FitWindow.of(points, best);
        sums = sums(xs, ys);
    }

    private static Sums sums(double[] xs, double[] ys) {
        double xx = 0;
        double x = 0;
        double xy = 0;
        double y = 0;
        for (int i = 0; i < xs.length; i++) {
            xx += xs[i] * xs[i];
            x += xs[i];
            xy += xs[i] * ys[i];
            y += ys[i];
        }
        return new Sums(xx, x, xy, y);
    }

    static FitData of(List<Vec> rows) {
        return new FitData(rows);
    }

    // Of numbers near the end of what doubles hold there is no best line to be had.
    private static Optional<BestLine> best(LeastSquares fit, LineLoss loss, double... xs) {
        var residual = fit.residual();
        double sum = 0;
        for (int i = 0; i < xs.length; i++) sum += residual.at(i);
        var line = new BestLine(
                fit.solution().at(0),
                fit.solution().at(1),
                loss.value(fit.solution().toArray()),
                fit.residualNorm(),
                sum,
                residual.dot(Vec.of(xs)));
        boolean isFinite = fit.solution().isFinite() && Double.isFinite(line.loss) && Double.isFinite(line.norm);
        return isFinite && Double.isFinite(sum) && Double.isFinite(line.moment) ? Optional.of(line) : Optional.empty();
    }

    int size() {
        return points.size();
    }

    Series points() {
        return points;
    }

    /** Returns the mean squared error of a line; empty without data. */
    Optional<LineLoss> loss() {
        return loss;
    }

    /** Returns the best line; empty where no line is best, for there are not two points with different x. */
    Optional<BestLine> best() {
        return best;
    }

    Sums sums() {
        return sums;
    }

    /** Returns what pictures of the data and of its lines begin with. */
    FitWindow window() {
        return window;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof FitData data && rows.equals(data.rows));
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return "FitData[" + rows.size() + " rows]";
    }
}
