package eigenscope.figure;

import java.util.List;

/**
 * A picture as data: one or more plots.
 *
 * @param plots at least one, with distinct ids; axes that are linked have one scale and begin with the same stretch
 * @param isColumn whether they stand one under another whatever the shape of the picture, as plots over the same axis do; else side by
 *     side from left to right
 */
public record Figure(List<Plot> plots, boolean isColumn) {
    /** Keeps its own copy of the plots. */
    public Figure {
        plots = List.copyOf(plots);
        if (plots.isEmpty()) throw new IllegalArgumentException("a figure has at least one plot");
        if (plots.stream().map(Plot::id).distinct().count() < plots.size())
            throw new IllegalArgumentException("the plots of a figure have distinct ids");
        Links.check(plots);
    }

    /** Returns a figure of the given plots, side by side. */
    public static Figure of(Plot... plots) {
        return new Figure(List.of(plots), false);
    }

    /** Returns a figure of the given plots, one under another. */
    public static Figure column(Plot... plots) {
        return new Figure(List.of(plots), true);
    }
}
