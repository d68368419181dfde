package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;
import java.util.List;

/**
 * Where each start of the plane ends: the basins of attraction under an optimiser. Rows are independent of each other, so that the
 * caller asks for as many as there is time for, and leaves off when they are no longer wanted.
 *
 * @param descent how to go down; its own start does not matter
 * @param window where the starts lie, in the middles of the cells of a grid
 * @param columns the number of starts in a row
 * @param rows the number of rows
 * @param steps the most that a run makes
 * @param minima where runs may end
 */
public record Basins(Descent descent, Window window, int columns, int rows, int steps, List<Vec> minima) {
    /** Neither at rest nor lost when the steps were over. */
    public static final int RUNNING = -1;
    /** Lost: on the way to infinity, or at a point where the objective is not defined. */
    public static final int DIVERGED = -2;
    /** At rest, but at none of the minima. */
    public static final int ELSEWHERE = -3;

    /** How near to a minimum a run must come, as a share of the window's diagonal. */
    private static final double NEAR = 0.01;
    // Beyond so many diagonals nobody comes back from.
    private static final double FAR = 1e6;

    /** Copies the list. */
    public Basins {
        Check.plane(descent.objective());
        Check.atLeast(1, "columns", columns);
        Check.atLeast(1, "rows", rows);
        Check.atLeast(0, "steps", steps);
        minima = List.copyOf(minima);
    }

    /**
     * Where the starts of one row end.
     *
     * @param row from 0, the lowest
     * @return for each start the index of its minimum, or {@link #RUNNING}, {@link #DIVERGED} or {@link #ELSEWHERE}
     */
    public int[] row(int row) {
        var w = new Workspace(descent.objective());
        int[] ends = new int[columns];
        for (int i = 0; i < columns; i++) ends[i] = end(w, window.x(i, columns), window.y(row, rows));
        return ends;
    }

    private int end(Workspace w, double x, double y) {
        double far = FAR * (window.diagonal() + Math.hypot(x, y));
        w.begin(x, y);
        w.evaluate();
        while (true) {
            if (!w.isSound() || !(Math.abs(w.x[0]) + Math.abs(w.x[1]) <= far)) return DIVERGED;
            double beforeX = w.x[0];
            double beforeY = w.x[1];
            boolean flat = Math.abs(w.exact[0]) + Math.abs(w.exact[1]) <= Verdict.GRADIENT;
            if (w.t == steps) return nearest(w.x, flat ? ELSEWHERE : RUNNING);
            descent.advance(w);
            double moved = Math.abs(w.x[0] - beforeX) + Math.abs(w.x[1] - beforeY);
            if (flat && moved <= Verdict.GRADIENT) return nearest(w.x, ELSEWHERE);
            w.evaluate();
        }
    }

    private int nearest(double[] x, int none) {
        int nearest = none;
        double smallest = NEAR * window.diagonal();
        for (int k = 0; k < minima.size(); k++) {
            double distance =
                    Math.hypot(x[0] - minima.get(k).at(0), x[1] - minima.get(k).at(1));
            if (distance <= smallest) {
                smallest = distance;
                nearest = k;
            }
        }
        return nearest;
    }
}
