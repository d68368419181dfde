package eigenscope.topic;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.SymmetricEigen;
import java.util.stream.IntStream;

/**
 * Which matrices are covariance matrices that numbers of a computer can tell from singular ones: symmetric, with variances from 1e-6 to 1e6, and
 * correlations whose matrix has no eigenvalue below 1e-4. Of two numbers, those are correlations up to 0.9999.
 */
final class Covariances {
    private static final double LEAST_VARIANCE = 1e-6;
    private static final double MOST_VARIANCE = 1e6;
    private static final double LEAST_EIGENVALUE = 1e-4;
    /** Somewhat more than the least, so that rounding leaves what was mended legal. */
    private static final double MENDED = 1.000001 * LEAST_EIGENVALUE;

    private Covariances() {}

    static boolean isLegal(Mat m) {
        return m.rows() == m.cols()
                && m.equals(m.transpose())
                && m.equals(bounded(m))
                && leastEigenvalue(correlations(m)) >= LEAST_EIGENVALUE;
    }

    /** Returns the matrix where it is legal; else one with the same variances, as far as they are legal, and weaker correlations. */
    static Mat nearest(Mat m) {
        if (isLegal(m)) return m;
        Mat half = m.times(0.5);
        Mat bounded = bounded(half.plus(half.transpose()));
        // Correlations that are all less by a factor s move each eigenvalue from l to 1 - s + s l.
        double least = leastEigenvalue(correlations(bounded));
        double kept = least >= LEAST_EIGENVALUE ? 1 : (1 - MENDED) / (1 - least);
        return map(bounded, (i, j) -> (i == j ? 1 : kept) * bounded.at(i, j));
    }

    /** Returns a symmetric matrix with legal variances and correlations of 1 at most. */
    private static Mat bounded(Mat m) {
        return map(m, (i, j) -> {
            double most = Math.sqrt(variance(m.at(i, i))) * Math.sqrt(variance(m.at(j, j)));
            return i == j ? variance(m.at(i, i)) : Math.clamp(m.at(i, j), -most, most);
        });
    }

    private interface Entry {
        double at(int i, int j);
    }

    private static Mat map(Mat shape, Entry entry) {
        int n = shape.rows();
        return Mat.of(
                n,
                n,
                IntStream.range(0, n * n)
                        .mapToDouble(k -> entry.at(k / n, k % n))
                        .toArray());
    }

    private static double variance(double v) {
        return Math.clamp(v, LEAST_VARIANCE, MOST_VARIANCE);
    }

    private static Mat correlations(Mat m) {
        return map(m, (i, j) -> i == j ? 1 : m.at(i, j) / Math.sqrt(m.at(i, i)) / Math.sqrt(m.at(j, j)));
    }

    private static double leastEigenvalue(Mat symmetric) {
        var values = SymmetricEigen.of(symmetric).values();
        return values.at(values.size() - 1);
    }
}
