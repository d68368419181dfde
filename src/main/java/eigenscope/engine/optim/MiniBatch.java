package eigenscope.engine.optim;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/**
 * The gradient of the loss on a few rows, drawn anew for every step, without repetition within it.
 *
 * <p>Batches of different steps are independent: a step can be made again without those before it, which passes through a
 * shuffled data set would not allow.
 *
 * @param loss the loss on all rows
 * @param size the number of rows of a batch, from 1 to all of them
 * @param seed what the choice is a function of, with the step
 */
public record MiniBatch(LineLoss loss, int size, long seed) implements Estimator {
    /** Refuses an empty batch. */
    public MiniBatch {
        Check.atLeast(1, "batch", size);
        size = Math.min(size, loss.rows());
    }

    @Override
    public void estimate(int t, double[] x, double[] exact, double[] g) {
        if (size == loss.rows()) System.arraycopy(exact, 0, g, 0, g.length);
        else loss.gradient(x, rows(t), g);
    }

    /** The rows that the step from {@code t} looks at, counted from 0, in ascending order. */
    public int[] rows(int t) {
        return drawn(t).stream().toArray();
    }

    // Every set of rows is equally likely: R. Floyd, in J. Bentley, "Programming pearls: a sample of brilliance", CACM
    // 30 (1987).
    private BitSet drawn(int t) {
        RandomGenerator random = Draws.of(seed, t);
        var drawn = new BitSet(loss.rows());
        for (int j = loss.rows() - size; j < loss.rows(); j++) {
            int row = random.nextInt(j + 1);
            drawn.set(drawn.get(row) ? j : row);
        }
        return drawn;
    }
}
