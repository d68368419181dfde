package eigenscope.figure;

import java.util.List;

/**
 * A picture as data: one or more plots, side by side from left to right.
 *
 * @param plots at least one, with distinct ids
 */
public record Figure(List<Plot> plots) {
    /** Keeps its own copy of the plots. */
    public Figure {
        plots = List.copyOf(plots);
        if (plots.isEmpty()) throw new IllegalArgumentException("a figure has at least one plot");
        if (plots.stream().map(Plot::id).distinct().count() < plots.size())
            throw new IllegalArgumentException("the plots of a figure have distinct ids");
    }

    /** Returns a figure of the given plots. */
    public static Figure of(Plot... plots) {
        return new Figure(List.of(plots));
    }
}
