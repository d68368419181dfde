package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Draws;
import eigenscope.engine.prob.Histogram;
import eigenscope.engine.prob.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Draws from a distribution, as far as they are made: counted and, the first of them, kept one by one.
 *
 * <p>They are made from one milestone to the next, and milestones are the same for every number of draws: so more draws begin with the same ones,
 * go on from what is there already, and end in the same numbers in however many stages.
 *
 * @param row which endless row of draws they begin
 * @param wanted how many there are to be
 * @param kept the first ones
 * @param solid counted up to the last milestone
 * @param tally counted as far as they are made
 * @param way the mean of so many draws, at milestones after the kept ones
 */
record DistDraws(Row row, int wanted, DistKept kept, Tally solid, Tally tally, List<Vec2> way) {
    /** How many are kept: enough to order, compare and plot them one by one in a frame. */
    static final int KEPT = 16 * Draws.BLOCK;

    private static final double GROWTH = 1.05;
    private static final int LONGEST = 8 * Draws.BLOCK;
    /** How many are made at a time. */
    private static final int STRETCH = 32 * Draws.BLOCK;

    /** The endless row that belongs to a distribution and a seed, and the bins it is counted in. */
    static final class Row {
        private final Distribution law;
        private final long seed;
        private final Histogram bins;
        private final Draws draws;

        Row(Distribution law, long seed, Histogram bins) {
            this.law = law;
            this.seed = seed;
            this.bins = bins;
            draws = Draws.of(law, seed);
        }

        boolean is(Distribution otherLaw, long otherSeed, Histogram otherBins) {
            return seed == otherSeed && law.equals(otherLaw) && bins.equals(otherBins);
        }

        @Override
        public boolean equals(Object other) {
            return this == other || (other instanceof Row row && is(row.law, row.seed, row.bins));
        }

        @Override
        public int hashCode() {
            return 31 * law.hashCode() + Long.hashCode(seed);
        }

        @Override
        public String toString() {
            return "row %d of %s".formatted(seed, law);
        }
    }

    /** Keeps its own copy. */
    DistDraws {
        way = List.copyOf(way);
    }

    /** Returns the seed they belong to. */
    long seed() {
        return row.seed;
    }

    /**
     * Returns the first draws, as many as are kept.
     *
     * @param known draws made before, which are gone on from where they are of the same row
     */
    static DistDraws begun(Distribution law, long seed, Histogram bins, int wanted, Optional<DistDraws> known) {
        var same = known.filter(k -> k.row.is(law, seed, bins));
        if (same.isPresent() && same.get().wanted == wanted) return same.get();
        if (same.isPresent()
                && same.get().solid.draws() >= KEPT
                && same.get().solid.draws() <= wanted) {
            var k = same.get();
            return new DistDraws(k.row, wanted, k.kept, k.solid, k.solid, k.way).ended();
        }
        var row = same.map(DistDraws::row).orElseGet(() -> new Row(law, seed, bins));
        int first = Math.min(wanted, KEPT);
        var kept = same.map(DistDraws::kept)
                .filter(k -> k.size() == first)
                .orElseGet(() -> DistKept.of(row.draws.first(first)));
        var tally = kept.counted(bins);
        return new DistDraws(row, wanted, kept, tally, tally, List.of());
    }

    /** Returns these after some more were made: until a time of {@link System#nanoTime}, at least to the next milestone. */
    DistDraws further(long deadline) {
        var next = this;
        while (next.done() < 1) {
            next = next.further();
            if (System.nanoTime() - deadline >= 0) break;
        }
        return next;
    }

    private DistDraws further() {
        var ahead = milestones();
        if (ahead.isEmpty()) return ended();
        var longer = new ArrayList<>(way);
        var counted = row.draws.counted(solid, ahead.last(), running -> {
            if (ahead.contains((int) running.count())) longer.add(new Vec2(running.count(), running.mean()));
        });
        return new DistDraws(row, wanted, kept, counted, counted, longer);
    }

    private DistDraws ended() {
        return milestone(solid.draws()) > wanted
                ? new DistDraws(row, wanted, kept, solid, row.draws.counted(solid, wanted), way)
                : this;
    }

    /** Returns the next milestones, as many as are worth all processors; none where the next one is beyond what is wanted. */
    private SortedSet<Integer> milestones() {
        long there = solid.draws();
        var ahead = new TreeSet<Integer>();
        for (int next = milestone(there); next <= Math.min(wanted, there + STRETCH); next = milestone(next))
            ahead.add(next);
        return ahead;
    }

    private static int milestone(long there) {
        long step = Math.clamp((long) ((GROWTH - 1) * there) / Draws.BLOCK * Draws.BLOCK, Draws.BLOCK, LONGEST);
        return (int) (there + step);
    }

    /** Returns how much is made, 0 to 1. */
    double done() {
        return wanted == 0 ? 1 : (double) tally.draws() / wanted;
    }

    /** Returns how the mean went while the draws became more, as points (number, mean). */
    List<Vec2> means() {
        var means = new ArrayList<>(kept.means());
        means.addAll(way);
        if (tally.draws() > solid.draws())
            means.add(new Vec2(tally.draws(), tally.running().mean()));
        return List.copyOf(means);
    }
}
