package eigenscope.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines along which numbers on a grid have given values, by marching squares (Lorensen and Cline, 1987, in the plane) with linear
 * interpolation: the distance from the true line falls with the square of the grid's step. Immutable, and equal if they come from equal
 * numbers and levels: a topic may keep them in its model and draw them in several plots.
 */
public final class Isolines {
    private final Box domain;
    private final Relief values;
    private final double[] levels;
    private final List<Isoline> lines;

    /**
     * A line of equal value.
     *
     * @param level the value
     * @param points along it, in data coordinates; the first again at the end if it is closed
     */
    public record Isoline(double level, Series points) {}

    private Isolines(Box domain, Relief values, double[] levels) {
        this.domain = domain;
        this.values = values;
        this.levels = levels;
        var all = new ArrayList<Isoline>();
        var squares = new MarchingSquares(domain, values);
        for (double level : levels)
            if (Double.isFinite(level)) squares.lines(level, points -> all.add(new Isoline(level, points)));
        this.lines = List.copyOf(all);
    }

    /**
     * Returns the lines of a grid of numbers. Cells with a corner that is not finite are left out.
     *
     * @param domain where the numbers are taken, edges included
     * @param levels copied; see {@link Levels} for round ones
     */
    public static Isolines of(Box domain, Relief values, double... levels) {
        return new Isolines(domain, values, levels.clone());
    }

    /** Returns all lines, in the order of their levels. */
    public List<Isoline> lines() {
        return lines;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Isolines isolines
                        && domain.equals(isolines.domain)
                        && Arrays.equals(levels, isolines.levels)
                        && values.equals(isolines.values));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * domain.hashCode() + values.hashCode()) + Arrays.hashCode(levels);
    }

    @Override
    public String toString() {
        return "Isolines[" + lines.size() + " lines at " + Arrays.toString(levels) + "]";
    }
}
