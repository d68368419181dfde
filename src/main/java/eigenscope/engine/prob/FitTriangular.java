package eigenscope.engine.prob;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The fit of a triangular distribution, ends and all.
 *
 * <p>With the ends a and b held, the best mode is one of the rows (N. L. Johnson and S. Kotz, The Statistician 48 (1999)); with the
 * mode held, the ends are found by Newton's method. The two take turns until the mode stays. Every turn gains; what is reached is a local
 * maximum, so one begins at every row of a small sample, at some rows of a large one, and keeps the best.
 */
final class FitTriangular {
    private static final int MOST_TURNS = 200;
    /** Over all starts: some hundredths of a second. */
    private static final int MOST_ROWS_TRIED = 20_000;

    private static final int LEAST_STARTS = 3;

    private final double[] rows;
    private final double width;

    private FitTriangular(double[] sorted) {
        rows = sorted;
        width = sorted[sorted.length - 1] - sorted[0];
    }

    static Fit of(FitSample sample) {
        double[] sorted = sample.rows().clone();
        Arrays.sort(sorted);
        if (sorted.length < 3) return new Fit.None("needs three rows or more");
        double[] best = new FitTriangular(sorted).best();
        return sample.irregular(
                "at the mode the likelihood has a kink, and it may have other maxima", best[0], best[1], best[2]);
    }

    private double[] best() {
        int starts = Math.clamp(MOST_ROWS_TRIED / rows.length, LEAST_STARTS, rows.length);
        return IntStream.range(0, starts)
                .mapToObj(i -> climbed((int) ((long) i * (rows.length - 1) / (starts - 1))))
                .max(Comparator.comparingDouble(this::logLikelihood))
                .orElseThrow();
    }

    private double logLikelihood(double[] found) {
        var triangular = new Triangular(found[0], found[1], found[2]);
        return Arrays.stream(rows).map(triangular::logDensity).sum();
    }

    /** Takes turns from one rank as the mode. */
    private double[] climbed(int start) {
        double a = rows[0] - 0.1 * width;
        double b = rows[rows.length - 1] + 0.1 * width;
        int mode = start;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            double[] ends = ends(mode, a, b);
            a = ends[0];
            b = ends[1];
            int next = mode(a, b);
            if (next == mode) break;
            mode = next;
        }
        return new double[] {a, rows[mode], b};
    }

    /** The rank of the best mode c: the largest Σ ln((x − a)/(c − a)) over x below c plus Σ ln((b − x)/(b − c)) over x above. */
    private int mode(double a, double b) {
        int n = rows.length;
        // Summed from the top, since a row at the end b counts minus infinity, which cannot be taken away again.
        double[] from = new double[n + 1];
        for (int k = n - 1; k >= 0; k--) from[k] = from[k + 1] + Math.log((b - rows[k]) / width);
        double below = 0;
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            double rise = (rows[k] - a) / width;
            double fall = (b - rows[k]) / width;
            double value = below + from[k + 1] - times(k, Math.log(rise)) - times(n - 1 - k, Math.log(fall));
            if (value > most) {
                most = value;
                best = k;
            }
            below += Math.log(rise);
        }
        return best;
    }

    private static double times(int count, double log) {
        return count == 0 ? 0 : count * log;
    }

    /** The best ends by p = (lowest row − a)/width and q = (b − highest row)/width, which are 0 where the mode is the outermost row. */
    private double[] ends(int mode, double a, double b) {
        int n = rows.length;
        double first = rows[0];
        double last = rows[n - 1];
        boolean hasLow = rows[mode] > first;
        boolean hasHigh = rows[mode] < last;
        Likelihood likelihood = (theta, gradient, hessian) -> {
            double p = hasLow ? theta[0] : 0;
            double q = hasHigh ? theta[hasLow ? 1 : 0] : 0;
            int low = 0;
            int high = hasLow ? 1 : 0;
            double span = 1 + p + q;
            double value = -n * Math.log(span);
            double slope = -n / span;
            double bend = n / (span * span);
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += slope;
                for (int j = i; j < gradient.length; j++) hessian[i][j] += bend;
            }
            for (int k = 0; k < n; k++) {
                if (k < mode && hasLow)
                    value += add(p, (rows[k] - first) / width, (rows[mode] - first) / width, low, gradient, hessian);
                if (k > mode && hasHigh)
                    value += add(q, (last - rows[k]) / width, (last - rows[mode]) / width, high, gradient, hessian);
            }
            return value;
        };
        double p = Math.max((first - a) / width, 1e-6);
        double q = Math.max((b - last) / width, 1e-6);
        double[] start = hasLow ? hasHigh ? new double[] {p, q} : new double[] {p} : new double[] {q};
        boolean[] positive = new boolean[start.length];
        Arrays.fill(positive, true);
        double[] end =
                Maximum.of(likelihood, start, positive).map(Maximum::theta).orElse(start);
        return new double[] {
            hasLow ? first - width * end[0] : first, hasHigh ? last + width * end[end.length - 1] : last
        };
    }

    /** Adds ln((p + x)/(p + c)) with its derivatives by p. */
    private static double add(double p, double x, double c, int i, double[] gradient, double[][] hessian) {
        gradient[i] += 1 / (p + x) - 1 / (p + c);
        hessian[i][i] += 1 / ((p + c) * (p + c)) - 1 / ((p + x) * (p + x));
        return Math.log((p + x) / (p + c));
    }
}
