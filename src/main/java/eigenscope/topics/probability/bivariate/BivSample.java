package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Draws;
import eigenscope.engine.prob.MultivariateNormal;
import eigenscope.engine.prob.Normal;
import eigenscope.figure.Series;
import eigenscope.topic.Memo;
import java.util.Optional;

/**
 * Draws of a distribution of two numbers.
 *
 * @param points the draws
 * @param fitted the normal distribution with the mean and the covariance of the draws; empty where there are too few
 */
record BivSample(Series points, Optional<MultivariateNormal> fitted) {
    /** Two draws lie on a line, and have no ellipse. */
    static final int FEWEST = 3;

    /** Standard normal numbers behind the draws, the same for all distributions. */
    record Key(int draws, long seed) {}

    static Memo<Key, double[]> standard() {
        return new Memo<>(key -> Draws.of(new Normal(0, 1), key.seed()).first(2 * key.draws()));
    }

    static BivSample of(MultivariateNormal normal, double[] standard) {
        double[] places = standard.clone();
        normal.place(places);
        int n = places.length / 2;
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = places[2 * i];
            ys[i] = places[2 * i + 1];
        }
        return new BivSample(Series.of(xs, ys), n < FEWEST ? Optional.empty() : fitted(xs, ys));
    }

    // Means first, then squares of the distances from them: far from the origin one pass would lose them.
    private static Optional<MultivariateNormal> fitted(double[] xs, double[] ys) {
        int n = xs.length;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < n; i++) {
            meanX += xs[i] / n;
            meanY += ys[i] / n;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double dx = xs[i] - meanX;
            double dy = ys[i] - meanY;
            xx += dx * dx / (n - 1);
            xy += dx * dy / (n - 1);
            yy += dy * dy / (n - 1);
        }
        if (!Double.isFinite(xx + xy + yy)) return Optional.empty();
        return BivModel.good(MultivariateNormal.of(Vec.of(meanX, meanY), Mat.of(2, 2, xx, xy, xy, yy)));
    }

    /** Returns the number of draws. */
    int size() {
        return points.size();
    }
}
