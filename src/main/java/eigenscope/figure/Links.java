package eigenscope.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Axes of several flat plots that show the same stretch: what goes along when one of the plots is panned or zoomed. */
public final class Links {
    private Links() {}

    /** A stretch of an axis, in places on it. */
    private record Stretch(Scale scale, double from, double to) {}

    /** Refuses axes with one link that differ in scale, or in the stretch they begin with. */
    static void check(List<Plot> plots) {
        Map<String, Stretch> met = new HashMap<>();
        for (Plot plot : plots)
            if (plot instanceof Plot.Flat flat)
                stretches(flat, flat.start()).forEach((link, stretch) -> {
                    var other = met.putIfAbsent(link, stretch);
                    if (other != null && !other.equals(stretch))
                        throw new IllegalArgumentException(
                                "the axes linked as '%s' differ: %s and %s".formatted(link, other, stretch));
                });
    }

    /** Returns the plots that have an axis linked to one of a plot, without that. */
    public static List<Plot.Flat> of(Figure figure, String plot) {
        var links = flats(figure)
                .filter(flat -> flat.id().equals(plot))
                .flatMap(flat -> Stream.of(flat.x().link(), flat.y().link()))
                .filter(link -> !link.isEmpty())
                .toList();
        return flats(figure)
                .filter(flat -> !flat.id().equals(plot))
                .filter(flat -> links.contains(flat.x().link())
                        || links.contains(flat.y().link()))
                .toList();
    }

    /**
     * Returns what is seen of the linked plots once a plot shows a window, by id: the same stretch of the axes they share, of others what
     * was seen before.
     *
     * @param seen what is seen of a plot; a viewpoint of space counts as its start
     */
    public static Map<String, Viewpoint> follow(
            Figure figure, String plot, Viewpoint.Window window, Function<Plot.Flat, Viewpoint> seen) {
        Map<String, Viewpoint> windows = new LinkedHashMap<>();
        flats(figure).filter(flat -> flat.id().equals(plot)).findFirst().ifPresent(mover -> {
            var stretches = stretches(mover, window);
            for (var other : of(figure, plot)) {
                Box box = seen.apply(other) instanceof Viewpoint.Window(Box places)
                        ? places
                        : other.start().places();
                var x = Optional.ofNullable(stretches.get(other.x().link()));
                var y = Optional.ofNullable(stretches.get(other.y().link()));
                windows.put(
                        other.id(),
                        new Viewpoint.Window(new Box(
                                x.map(Stretch::from).orElse(box.minX()),
                                y.map(Stretch::from).orElse(box.minY()),
                                x.map(Stretch::to).orElse(box.maxX()),
                                y.map(Stretch::to).orElse(box.maxY()))));
            }
        });
        return windows;
    }

    private static Stream<Plot.Flat> flats(Figure figure) {
        return figure.plots().stream().filter(Plot.Flat.class::isInstance).map(Plot.Flat.class::cast);
    }

    /** Returns what a window shows of each linked axis of a plot, by link. */
    private static Map<String, Stretch> stretches(Plot.Flat plot, Viewpoint.Window window) {
        Box box = window.places();
        Map<String, Stretch> stretches = new HashMap<>();
        if (!plot.x().link().isEmpty())
            stretches.put(plot.x().link(), new Stretch(plot.x().scale(), box.minX(), box.maxX()));
        if (!plot.y().link().isEmpty())
            stretches.put(plot.y().link(), new Stretch(plot.y().scale(), box.minY(), box.maxY()));
        return stretches;
    }
}
