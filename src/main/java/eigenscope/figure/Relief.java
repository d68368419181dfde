package eigenscope.figure;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** Heights on a rectangular grid: immutable, equal when its heights are equal. Heights need not be finite. */
public final class Relief {
    /** Heights taken for quantiles, about. */
    private static final int SAMPLED = 4000;

    private final int columns;
    private final int rows;
    private final double[] heights;
    private final double least;
    private final double most;
    /** Worked out when first asked for: while a surface is turned its heights stay what they are. */
    private volatile double[] quantiles;

    private Relief(int columns, int rows, double[] heights) {
        if (!(columns >= 2 && rows >= 2 && heights.length == columns * rows))
            throw new IllegalArgumentException(
                    "a relief of %d columns and %d rows, each at least 2, needs as many heights, not %d"
                            .formatted(columns, rows, heights.length));
        this.columns = columns;
        this.rows = rows;
        this.heights = heights;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double height : heights) {
            if (!Double.isFinite(height)) continue;
            low = Math.min(low, height);
            high = Math.max(high, height);
        }
        this.least = low <= high ? low : 0;
        this.most = low <= high ? high : 0;
    }

    /**
     * Returns the given heights, which are copied.
     *
     * @param heights row by row: the column changes fastest and grows with x, the row grows with y
     */
    public static Relief of(int columns, int rows, double... heights) {
        return new Relief(columns, rows, heights.clone());
    }

    /** Returns the values of a function on an even grid over a rectangle, edges included. */
    public static Relief of(int columns, int rows, Box domain, DoubleBinaryOperator function) {
        double[] heights = new double[columns * rows];
        for (int i = 0; i < heights.length; i++) {
            int row = i / columns;
            double x = domain.minX() + domain.width() * (i - row * columns) / (columns - 1);
            double y = domain.minY() + domain.height() * row / (rows - 1);
            heights[i] = function.applyAsDouble(x, y);
        }
        return new Relief(columns, rows, heights);
    }

    /** Returns the number of heights along x. */
    public int columns() {
        return columns;
    }

    /** Returns the number of heights along y. */
    public int rows() {
        return rows;
    }

    /** Returns the height at a column and a row, both counted from 0. */
    public double at(int column, int row) {
        return heights[row * columns + column];
    }

    /** Returns the least finite height; 0 if there is none. */
    public double least() {
        return least;
    }

    /** Returns the greatest finite height; 0 if there is none. */
    public double most() {
        return most;
    }

    /**
     * Returns the heights below which equal parts of all finite heights lie, the least and about the greatest included; of large reliefs some
     * thousand heights stand for all.
     *
     * @param parts number of parts, positive; one more number is returned
     */
    double[] quantiles(int parts) {
        double[] known = quantiles;
        if (known == null || known.length != parts + 1) quantiles = known = sorted(parts);
        return known.clone();
    }

    private double[] sorted(int parts) {
        int stride = Math.max(1, heights.length / SAMPLED);
        double[] sorted = IntStream.iterate(0, i -> i < heights.length, i -> i + stride)
                .mapToDouble(i -> heights[i])
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double[] quantiles = new double[parts + 1];
        if (sorted.length > 0)
            for (int i = 0; i <= parts; i++)
                quantiles[i] = sorted[(int) Math.round((double) i / parts * (sorted.length - 1))];
        return quantiles;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Relief relief
                        && columns == relief.columns
                        && rows == relief.rows
                        && Arrays.equals(heights, relief.heights));
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(heights);
    }

    @Override
    public String toString() {
        return "Relief[" + columns + " by " + rows + "]";
    }
}
