package eigenscope.engine.optim;

import eigenscope.engine.linalg.LeastSquares;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.Arrays;
import java.util.Optional;

/**
 * The mean squared error of the line y = w x + b on data, as a function of the point (w, b).
 *
 * <p>On all rows it takes a handful of operations, whatever their number: with means x̄ and ȳ, and the slope ŵ of the best line,
 * it is ((w − ŵ)² Σ(x − x̄)² + R) / m + (w x̄ + b − ȳ)², where R is the sum of squared residuals of the best line. Three terms that
 * are not negative: nothing cancels, and the sums are computed in twice the precision, so that loss and gradient are good to a
 * few ulps of what the rounding of w x̄ + b − ȳ allows, and better than by adding up the rows.
 */
public final class LineLoss implements Objective {
    private final double[] xs;
    private final double[] ys;
    private final double meanX;
    private final double meanY;
    private final double bestSlope;
    private final double spread;
    private final double rest;

    private LineLoss(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        meanX = mean(xs);
        meanY = mean(ys);
        var dx = minus(xs, meanX);
        var dy = minus(ys, meanY);
        double square = dx.dot(dx);
        bestSlope = square == 0 ? 0 : dx.dot(dy) / square;
        var residual = dx.times(bestSlope).minus(dy);
        spread = square / xs.length;
        rest = residual.dot(residual) / xs.length;
    }

    /**
     * The loss on the points (xs[i], ys[i]), which are copied.
     *
     * @throws IllegalArgumentException if there are none, or not as many of one as of the other, or one is not finite
     */
    public static LineLoss of(double[] xs, double[] ys) {
        Check.atLeast(1, "the number of points", xs.length);
        if (xs.length != ys.length)
            throw new IllegalArgumentException("there must be %d values of y, not %d".formatted(xs.length, ys.length));
        if (!Vec.of(xs).isFinite() || !Vec.of(ys).isFinite())
            throw new IllegalArgumentException("the points must be finite");
        return new LineLoss(xs.clone(), ys.clone());
    }

    /** The number m of points. */
    public int rows() {
        return xs.length;
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(double[] p) {
        double slope = p[0] - bestSlope;
        double lift = p[0] * meanX + p[1] - meanY;
        return slope * slope * spread + rest + lift * lift;
    }

    @Override
    public double gradient(double[] p, double[] gradient) {
        // region mean-squared-error
        // L = (w − ŵ)² Σ(x − x̄)²/m + R/m + (w x̄ + b − ȳ)²
        double slope = p[0] - bestSlope;
        double lift = p[0] * meanX + p[1] - meanY;
        gradient[0] = 2 * (slope * spread + lift * meanX);
        gradient[1] = 2 * lift;
        return slope * slope * spread + rest + lift * lift;
        // endregion
    }

    @Override
    public double hessian(double[] p, double[] gradient, double[] hessian) {
        hessian[0] = 2 * (spread + meanX * meanX);
        hessian[1] = 2 * meanX;
        hessian[2] = 2 * meanX;
        hessian[3] = 2;
        return gradient(p, gradient);
    }

    /**
     * The gradient of the mean squared error on some of the rows.
     *
     * @param p the point (w, b)
     * @param rows which, counted from 0; at least one
     * @param gradient overwritten
     */
    public void gradient(double[] p, int[] rows, double[] gradient) {
        double w = p[0];
        double b = p[1];
        double sumW = 0;
        double sumB = 0;
        // region batch-gradient
        // ∂/∂w = 2/|B| Σ (w x + b − y) x
        // ∂/∂b = 2/|B| Σ (w x + b − y)
        for (int row : rows) {
            double residual = w * xs[row] + b - ys[row];
            sumW += residual * xs[row];
            sumB += residual;
        }
        gradient[0] = 2 * sumW / rows.length;
        gradient[1] = 2 * sumB / rows.length;
        // endregion
    }

    /** The best line, by QR: its solution is (w, b). Empty where no line is best, for all x are the same. */
    public Optional<LeastSquares> leastSquares() {
        // region best-line
        // rows (x, 1) of A, and A (w, b) as near to y as can be, by A = Q R
        double[] entries = new double[2 * xs.length];
        for (int i = 0; i < xs.length; i++) {
            entries[2 * i] = xs[i];
            entries[2 * i + 1] = 1;
        }
        return LeastSquares.of(Mat.of(xs.length, 2, entries), Vec.of(ys));
        // endregion
    }

    private static double mean(double[] a) {
        double[] ones = new double[a.length];
        Arrays.fill(ones, 1);
        return Vec.of(a).dot(Vec.of(ones)) / a.length;
    }

    private static Vec minus(double[] a, double mean) {
        return Vec.of(Arrays.stream(a).map(x -> x - mean).toArray());
    }
}
