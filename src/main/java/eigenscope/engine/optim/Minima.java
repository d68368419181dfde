package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the minima of a function of the plane. */
public final class Minima {
    private static final int POLISHING = 60;
    // Two runs that end nearer than this share of the window ended at one minimum.
    private static final double SAME = 1e-6;

    private Minima() {}

    /**
     * The minima inside a window, the lowest first: from each point of a grid that lies lower than its eight neighbours Newton's
     * method goes on to the end. A minimum narrower than a cell of the grid may be missed, and one at a kink is.
     *
     * @param grid the number of points along each side, at least 3
     */
    public static List<Vec> within(Objective objective, Window window, int grid) {
        Check.plane(objective);
        Check.atLeast(3, "grid", grid);
        double[][] values = new double[grid][grid];
        for (int j = 0; j < grid; j++)
            for (int i = 0; i < grid; i++)
                values[j][i] = objective.value(new double[] {window.x(i, grid), window.y(j, grid)});
        var minima = new ArrayList<Vec>();
        for (int j = 0; j < grid; j++)
            for (int i = 0; i < grid; i++)
                if (isLowest(values, i, j))
                    polished(objective, Vec.of(window.x(i, grid), window.y(j, grid)))
                            .filter(window::contains)
                            .filter(p ->
                                    minima.stream().allMatch(q -> p.minus(q).norm() > SAME * window.diagonal()))
                            .ifPresent(minima::add);
        minima.sort(Comparator.comparingDouble(p -> objective.value(p.toArray())));
        return List.copyOf(minima);
    }

    private static Optional<Vec> polished(Objective objective, Vec start) {
        var run = new Descent(objective, start, new Newton(), new Schedule.Constant(1), new Estimator.Exact())
                .run(POLISHING);
        return run.status() instanceof Status.Converged ? Optional.of(run.point(run.last())) : Optional.empty();
    }

    private static boolean isLowest(double[][] values, int i, int j) {
        int last = values.length - 1;
        for (int b = Math.max(0, j - 1); b <= Math.min(last, j + 1); b++)
            for (int a = Math.max(0, i - 1); a <= Math.min(last, i + 1); a++)
                if (!(values[j][i] <= values[b][a])) return false;
        return true;
    }
}
