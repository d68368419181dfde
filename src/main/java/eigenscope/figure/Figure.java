package eigenscope.figure;

import java.util.List;

/**
 * A picture as data: one or more plots.
 *
 * @param plots at least one, with distinct ids; axes that are linked have one scale and begin with the same stretch
 * @param arrangement how they stand
 * @param shares how high the plots of a column are beside one another, a positive number for each; empty where all are alike
 */
public record Figure(List<Plot> plots, Arrangement arrangement, List<Double> shares) {
    /** How the plots of a figure stand. */
    public enum Arrangement {
        /** Side by side from left to right, or one under another where the picture is higher than wide; many in two lines. */
        SIDE_BY_SIDE,
        /** One under another whatever the shape of the picture, as plots over the same axis do. */
        COLUMN,
        /** A large one with a low one above it and a slim one at its right, as a plane with its margins. */
        JOINT
    }

    private static final int OF_A_JOINT = 3;

    /** Keeps its own copies. */
    public Figure {
        plots = List.copyOf(plots);
        shares = List.copyOf(shares);
        if (plots.isEmpty()) throw new IllegalArgumentException("a figure has at least one plot");
        if (plots.stream().map(Plot::id).distinct().count() < plots.size())
            throw new IllegalArgumentException("the plots of a figure have distinct ids");
        if (arrangement == Arrangement.JOINT && plots.size() != OF_A_JOINT)
            throw new IllegalArgumentException("a joint figure has 3 plots, not " + plots.size());
        if (!shares.isEmpty()
                && !(arrangement == Arrangement.COLUMN
                        && shares.size() == plots.size()
                        && shares.stream().allMatch(share -> share > 0 && share < Double.POSITIVE_INFINITY)))
            throw new IllegalArgumentException(
                    "the %d plots of a figure do not share %s".formatted(plots.size(), shares));
        Links.check(plots);
    }

    /** Returns a figure of the given plots, side by side. */
    public static Figure of(Plot... plots) {
        return new Figure(List.of(plots), Arrangement.SIDE_BY_SIDE, List.of());
    }

    /** Returns a figure of the given plots, one under another. */
    public static Figure column(Plot... plots) {
        return new Figure(List.of(plots), Arrangement.COLUMN, List.of());
    }

    /** Returns the same column with other heights: a positive number for each plot, of which only the proportions matter. */
    public Figure sharing(Double... heights) {
        return new Figure(plots, arrangement, List.of(heights));
    }

    /**
     * Returns a plane with what goes along its edges.
     *
     * @param plane painted as large as margins of a readable size allow
     * @param above as wide as the plane
     * @param beside as high as the plane
     */
    public static Figure joint(Plot plane, Plot above, Plot beside) {
        return new Figure(List.of(plane, above, beside), Arrangement.JOINT, List.of());
    }
}
