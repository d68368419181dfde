package eigenscope.engine.prob;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The Kolmogorov–Smirnov distance D: the largest gap between the cumulative function of a sample and another cumulative function.
 *
 * <p>The distance is exact. Between two ranks both functions only rise, which bounds the gap there; ranks are halved where the bound is
 * largest, until none exceeds the best gap found. Of a hundred thousand rows some hundred are looked at.
 */
public final class Kolmogorov {
    private final Quantiles sample;
    private final Steps other;
    private Gap best = new Gap(Double.NEGATIVE_INFINITY, Double.NaN);

    private Kolmogorov(Quantiles sample, Steps other) {
        this.sample = sample;
        this.other = other;
    }

    /**
     * Where two cumulative functions differ most.
     *
     * @param distance D, 0 to 1
     * @param at the row at which, or just below which, they differ so much
     */
    public record Gap(double distance, double at) {}

    /** A cumulative function F that may have jumps: F(x), and the limit of F from below x, which is F(x) where there is none. */
    private interface Steps {
        double upTo(double x);

        double below(double x, double upTo);
    }

    /** Returns the distance of a sample to a distribution, continuous or discrete. */
    public static Gap distance(Quantiles sample, Distribution distribution) {
        return new Kolmogorov(sample, steps(distribution)).largest();
    }

    /** Returns the distance of two samples to one another. */
    public static Gap distance(Quantiles sample, Quantiles other) {
        return new Kolmogorov(sample, steps(other)).largest();
    }

    /**
     * Returns P(D &ge; distance) for n rows drawn from a continuous distribution that was chosen before the rows were seen. For a discrete
     * one it is too large, and too large as well if parameters were fitted to the same rows.
     *
     * <p>Up to 100 rows exact but for roundings of 1e-13, beyond to an absolute 2e-4 that falls like 1/n.
     *
     * @param distance 0 to 1
     * @param n one or more
     */
    public static double pValue(double distance, int n) {
        return KolmogorovTail.probability(distance, n);
    }

    private static Steps steps(Distribution distribution) {
        boolean jumps = distribution.isDiscrete();
        return new Steps() {
            @Override
            public double upTo(double x) {
                return distribution.cumulative(x);
            }

            @Override
            public double below(double x, double upTo) {
                return jumps ? distribution.cumulative(Math.ceil(x) - 1) : upTo;
            }
        };
    }

    private static Steps steps(Quantiles rows) {
        double n = rows.size();
        return new Steps() {
            @Override
            public double upTo(double x) {
                return rows.countUpTo(x) / n;
            }

            @Override
            public double below(double x, double upTo) {
                return rows.countBelow(x) / n;
            }
        };
    }

    /** A rank that was looked at: the other function there, and just below. */
    private record Place(int rank, double upTo, double below) {}

    /** The ranks between two places, with what the gap there cannot exceed. */
    private record Stretch(Place from, Place to, double bound) {}

    private Gap largest() {
        int n = sample.size();
        var open =
                new PriorityQueue<>(Comparator.comparingDouble(Stretch::bound).reversed());
        open.add(stretch(look(0), look(n - 1)));
        while (!open.isEmpty() && open.peek().bound > best.distance) {
            var widest = open.remove();
            var middle = look(sample.between(widest.from.rank, widest.to.rank));
            // Between neighbours the bound is a gap already looked at, so that the halving ends.
            open.add(stretch(widest.from, middle));
            open.add(stretch(middle, widest.to));
        }
        return best;
    }

    private Place look(int rank) {
        double x = sample.at(rank);
        double n = sample.size();
        double upTo = other.upTo(x);
        var place = new Place(rank, upTo, other.below(x, upTo));
        double gap = Math.max((rank + 1) / n - place.upTo, place.below - rank / n);
        if (gap > best.distance) best = new Gap(gap, x);
        return place;
    }

    private Stretch stretch(Place from, Place to) {
        double n = sample.size();
        double above = to.rank / n - from.upTo;
        double below = to.below - (from.rank + 1) / n;
        return new Stretch(from, to, Math.max(above, below));
    }
}
