package eigenscope.engine.prob;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The endless row of draws that belongs to a distribution and a seed.
 *
 * <p>It is cut into blocks, each with a generator of its own (xoshiro256++, D. Blackman and S. Vigna 2021): so any part of the row can be
 * had without those before it, by any number of threads, and is always the same.
 */
public final class Draws {
    /** How many draws a block has: few enough to stay in a processor's nearest memory. */
    public static final int BLOCK = 1 << 13;

    /** Blocks counted by one thread in one go: they share the place that they are drawn in. */
    private static final int TOGETHER = 4;

    private final Sampling sampling;
    private final long seed;

    private Draws(Sampling sampling, long seed) {
        this.sampling = sampling;
        this.seed = seed;
    }

    /** The row of a distribution and a seed; what drawing needs is worked out here, once. */
    public static Draws of(Distribution distribution, long seed) {
        return new Draws(distribution.sampling(), seed);
    }

    /**
     * Draws the beginning of a block.
     *
     * @param block 0, 1, ...
     * @param out at most {@link #BLOCK} numbers, which are set
     */
    public void block(long block, double[] out) {
        if (out.length > BLOCK)
            throw new IllegalArgumentException("a block has %d draws, not %d".formatted(BLOCK, out.length));
        block(block, out, 0, out.length);
    }

    // region draws
    private void block(long block, double[] out, int from, int to) {
        var source = RandomSource.XO_SHI_RO_256_PP.create(mix(mix(seed) + block));
        sampling.from(source).fill(out, from, to);
    }
    // endregion

    /** Returns the first draws. */
    public double[] first(int count) {
        var out = new double[count];
        IntStream.range(0, blocks(count))
                .parallel()
                .forEach(b -> block(b, out, b * BLOCK, (int) Math.min(count, (b + 1L) * BLOCK)));
        return out;
    }

    /**
     * Counts more draws, on all processors. The result depends on neither their number nor on how many calls it took.
     *
     * @param tally of the first draws of this row
     * @param total how many are to be counted in the end, at most 2^31 - 1; the tally itself where it has as many
     */
    public Tally counted(Tally tally, int total) {
        return counted(tally, total, _ -> {});
    }

    /**
     * Counts more draws, as {@link #counted(Tally, int)}.
     *
     * @param way hears of the moments of all draws up to the end of each block, one after the other
     */
    public Tally counted(Tally tally, int total, Consumer<Running> way) {
        int from = Math.toIntExact(tally.draws());
        if (from >= total) return tally;
        int first = from / BLOCK;
        var parts = IntStream.range(0, Math.ceilDiv(blocks(total) - first, TOGETHER))
                .parallel()
                .mapToObj(i -> part(tally.histogram().emptied(), first + i * TOGETHER, from, total))
                .toList();
        var counter = new Histogram.Counter(tally.histogram());
        var running = tally.running();
        for (var part : parts) {
            counter.add(part.histogram);
            // One after another: sums of rounded numbers depend on their order.
            for (var block : part.blocks) {
                running = running.plus(block);
                way.accept(running);
            }
        }
        return new Tally(counter.counted(), running);
    }

    /** Some blocks counted, with the moments of each. */
    private record Part(Histogram histogram, List<Running> blocks) {}

    private Part part(Histogram bins, int firstBlock, int from, int total) {
        var counter = new Histogram.Counter(bins);
        var blocks = new ArrayList<Running>(TOGETHER);
        var draws = new double[BLOCK];
        for (int b = firstBlock; b < Math.min(firstBlock + TOGETHER, blocks(total)); b++) {
            int begin = Math.max(from - b * BLOCK, 0);
            int end = (int) Math.min(total - (long) b * BLOCK, BLOCK);
            block(b, draws, 0, end);
            counter.add(draws, begin, end);
            blocks.add(Running.of(draws, begin, end));
        }
        return new Part(counter.counted(), blocks);
    }

    private static int blocks(int count) {
        return (int) ((count + (BLOCK - 1L)) / BLOCK);
    }

    // Neighbouring numbers become unrelated ones: D. Stafford's thirteenth mix of MurmurHash3's form, a bijection.
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
