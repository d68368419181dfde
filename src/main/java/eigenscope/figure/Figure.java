package eigenscope.figure;

import java.util.List;

/**
 * A picture as data: one or more plots.
 *
 * @param plots at least one, with distinct ids; axes that are linked have one scale and begin with the same stretch
 * @param arrangement how they stand
 */
public record Figure(List<Plot> plots, Arrangement arrangement) {
    /** How the plots of a figure stand. */
    public enum Arrangement {
        /** Side by side from left to right, or one under another where the picture is higher than wide; many in two lines. */
        SIDE_BY_SIDE,
        /** One under another whatever the shape of the picture, as plots over the same axis do. */
        COLUMN,
        /** A square one with a low one above it and one at its right, as a plane with its margins. */
        JOINT
    }

    private static final int OF_A_JOINT = 3;

    /** Keeps its own copy of the plots. */
    public Figure {
        plots = List.copyOf(plots);
        if (plots.isEmpty()) throw new IllegalArgumentException("a figure has at least one plot");
        if (plots.stream().map(Plot::id).distinct().count() < plots.size())
            throw new IllegalArgumentException("the plots of a figure have distinct ids");
        if (arrangement == Arrangement.JOINT && plots.size() != OF_A_JOINT)
            throw new IllegalArgumentException("a joint figure has 3 plots, not " + plots.size());
        Links.check(plots);
    }

    /** Returns a figure of the given plots, side by side. */
    public static Figure of(Plot... plots) {
        return new Figure(List.of(plots), Arrangement.SIDE_BY_SIDE);
    }

    /** Returns a figure of the given plots, one under another. */
    public static Figure column(Plot... plots) {
        return new Figure(List.of(plots), Arrangement.COLUMN);
    }

    /**
     * Returns a plane with what goes along its edges.
     *
     * @param plane painted into a square
     * @param above as wide as the plane
     * @param beside as high as the plane
     */
    public static Figure joint(Plot plane, Plot above, Plot beside) {
        return new Figure(List.of(plane, above, beside), Arrangement.JOINT);
    }
}
