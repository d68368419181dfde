package eigenscope.engine.prob;

import java.util.Arrays;
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
        block(block, out, out.length);
    }

    // region draws
    private void block(long block, double[] out, int count) {
        if (count > BLOCK) throw new IllegalArgumentException("a block has %d draws, not %d".formatted(BLOCK, count));
        var source = RandomSource.XO_SHI_RO_256_PP.create(mix(mix(seed) + block));
        sampling.from(source).fill(out, 0, count);
    }
    // endregion

    /** Returns the first draws. */
    public double[] first(int count) {
        var out = new double[count];
        IntStream.range(0, blocks(count)).parallel().forEach(b -> {
            var block = new double[Math.min(BLOCK, count - b * BLOCK)];
            block(b, block);
            System.arraycopy(block, 0, out, b * BLOCK, block.length);
        });
        return out;
    }

    /**
     * Counts more draws, on all processors. The result depends on neither their number nor on how many calls it took.
     *
     * @param tally of the first draws of this row
     * @param total how many are to be counted in the end, at most 2^31 - 1; the tally itself where it has as many
     */
    public Tally counted(Tally tally, int total) {
        int from = Math.toIntExact(tally.draws());
        int firstBlock = from / BLOCK;
        var parts = IntStream.range(firstBlock, Math.max(firstBlock, blocks(total)))
                .parallel()
                .mapToObj(b -> {
                    int begin = Math.max(from, b * BLOCK);
                    int end = (int) Math.min(total, (b + 1L) * BLOCK);
                    return part(tally, b, begin - b * BLOCK, end - b * BLOCK);
                })
                .toList();
        var whole = tally;
        // One after another: sums of rounded numbers depend on their order.
        for (var part : parts) whole = whole.plus(part);
        return whole;
    }

    private Tally part(Tally like, int block, int from, int to) {
        if (from >= to) return like.emptied();
        var draws = new double[to];
        block(block, draws, to);
        return like.emptied().plus(from == 0 ? draws : Arrays.copyOfRange(draws, from, to));
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
