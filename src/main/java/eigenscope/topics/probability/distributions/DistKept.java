package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Histogram;
import eigenscope.engine.prob.Kolmogorov;
import eigenscope.engine.prob.Quantiles;
import eigenscope.engine.prob.Running;
import eigenscope.engine.prob.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows that are kept one by one, drawn or given: all that needs them in order is worked out when it is asked for, once. Equal where the rows
 * are; for any number of threads.
 */
final class DistKept {
    private static final int MOST_PAIRS = 400;
    private static final int MOST_STEPS = 600;
    /** How many points the path of the mean has while the number of rows grows tenfold. */
    private static final double POINTS_PER_DECADE = 120;

    private final double[] rows;
    private final boolean isFinite;
    private Optional<Quantiles> ordered = Optional.empty();
    private Optional<Against> against = Optional.empty();
    private Optional<List<Vec2>> steps = Optional.empty();

    /** What follows from the rows and a distribution. */
    private record Against(Distribution law, Optional<Kolmogorov.Gap> gap, Optional<List<Quantiles.Pair>> pairs) {}

    private DistKept(double[] rows) {
        this.rows = rows;
        isFinite = areFinite(rows);
    }

    private static boolean areFinite(double[] rows) {
        for (double row : rows) if (!Double.isFinite(row)) return false;
        return true;
    }

    /** Keeps rows, which nobody else may change from now on: a copy of so many would be made in every frame. */
    static DistKept of(double... rows) {
        return new DistKept(rows);
    }

    int size() {
        return rows.length;
    }

    double at(int row) {
        return rows[row];
    }

    /** Returns all rows counted in bins. */
    Tally counted(Histogram bins) {
        return new Tally(bins.plus(rows), Running.of(rows));
    }

    /** Returns a copy of the rows. */
    double[] toArray() {
        return rows.clone();
    }

    /** Says whether there are rows, and none beyond what doubles hold. */
    boolean hasOrder() {
        return isFinite && rows.length > 0;
    }

    /** Returns the Kolmogorov–Smirnov distance to a distribution; empty where there are no rows to order. */
    synchronized Optional<Kolmogorov.Gap> gap(Distribution law) {
        if (!hasOrder()) return Optional.empty();
        var known = known(law);
        if (known.gap.isEmpty()) {
            var gap = Optional.of(Kolmogorov.distance(ordered(), law));
            against = Optional.of(new Against(law, gap, known.pairs));
        }
        return against.orElseThrow().gap;
    }

    /** Returns rows beside the quantiles of a distribution, in rising order. */
    synchronized List<Quantiles.Pair> pairs(Distribution law) {
        if (!hasOrder()) return List.of();
        var known = known(law);
        if (known.pairs.isEmpty()) {
            var pairs = Optional.of(ordered().against(law, MOST_PAIRS));
            against = Optional.of(new Against(law, known.gap, pairs));
        }
        return against.orElseThrow().pairs.orElseThrow();
    }

    private Against known(Distribution law) {
        return against.filter(a -> a.law.equals(law))
                .orElseGet(() -> new Against(law, Optional.empty(), Optional.empty()));
    }

    /** Returns the jumps of the share of rows up to a number: all of few rows, of many some hundred. */
    synchronized List<Vec2> steps() {
        if (!hasOrder()) return List.of();
        if (steps.isEmpty()) {
            int n = rows.length;
            int count = Math.min(n, MOST_STEPS);
            var jumps = new ArrayList<Vec2>();
            for (int i = 0; i < count; i++) {
                int rank = (int) ((i + 1L) * n / count) - 1;
                jumps.add(new Vec2(ordered().at(rank), (rank + 1.0) / n));
            }
            steps = Optional.of(List.copyOf(jumps));
        }
        return steps.orElseThrow();
    }

    /** Returns the share of rows that are at most x; there is at least one row. */
    synchronized double shareUpTo(double x) {
        return (double) ordered().countUpTo(x) / rows.length;
    }

    /** Returns the share of rows that are less than x; there is at least one row. */
    synchronized double shareBelow(double x) {
        return (double) ordered().countBelow(x) / rows.length;
    }

    private Quantiles ordered() {
        if (ordered.isEmpty()) ordered = Optional.of(Quantiles.of(rows));
        return ordered.orElseThrow();
    }

    /** Returns how the mean of the first rows went while they became more, as points (number, mean). */
    List<Vec2> means() {
        var means = new ArrayList<Vec2>();
        double mean = 0;
        double next = 1;
        for (int n = 1; n <= rows.length; n++) {
            mean += (rows[n - 1] - mean) / n;
            if (n < next && n < rows.length) continue;
            means.add(new Vec2(n, mean));
            next = Math.max(n + 1, n * Math.pow(10, 1 / POINTS_PER_DECADE));
        }
        return List.copyOf(means);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof DistKept kept && Arrays.equals(rows, kept.rows));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return rows.length + " rows";
    }
}
