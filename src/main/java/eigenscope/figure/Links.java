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
    private record Stretch(Scale scale, double from, double to) {
        double length() {
            return to - from;
        }
    }

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

    /** Returns the plots that go along with a plot: those with an axis linked to one of it, those linked to them, and so on, without it. */
    public static List<Plot.Flat> of(Figure figure, String plot) {
        Map<String, Plot.Flat> group = new LinkedHashMap<>();
        flats(figure).filter(flat -> flat.id().equals(plot)).findFirst().ifPresent(flat -> gather(figure, flat, group));
        group.remove(plot);
        return List.copyOf(group.values());
    }

    private static void gather(Figure figure, Plot.Flat plot, Map<String, Plot.Flat> group) {
        group.put(plot.id(), plot);
        for (var other : neighbours(figure, plot)) if (!group.containsKey(other.id())) gather(figure, other, group);
    }

    private static List<Plot.Flat> neighbours(Figure figure, Plot.Flat plot) {
        var links = Stream.of(plot.x().link(), plot.y().link())
                .filter(link -> !link.isEmpty())
                .toList();
        return flats(figure)
                .filter(flat -> !flat.id().equals(plot.id()))
                .filter(flat -> links.contains(flat.x().link())
                        || links.contains(flat.y().link()))
                .toList();
    }

    /**
     * Returns what is seen of the linked plots once a plot shows a window, by id: the same stretch of the axes they share, of others what
     * was seen before; of a square plot as much less or more.
     *
     * @param seen what is seen of a plot; a viewpoint of space counts as its start
     */
    public static Map<String, Viewpoint> follow(
            Figure figure, String plot, Viewpoint.Window window, Function<Plot.Flat, Viewpoint> seen) {
        Map<String, Viewpoint> windows = new LinkedHashMap<>();
        windows.put(plot, window);
        flats(figure)
                .filter(flat -> flat.id().equals(plot))
                .findFirst()
                .ifPresent(mover -> follow(figure, mover, window, seen, windows));
        windows.remove(plot);
        return windows;
    }

    private static void follow(
            Figure figure,
            Plot.Flat mover,
            Viewpoint.Window window,
            Function<Plot.Flat, Viewpoint> seen,
            Map<String, Viewpoint> windows) {
        var stretches = stretches(mover, window);
        Map<Plot.Flat, Viewpoint.Window> followers = new LinkedHashMap<>();
        for (var other : neighbours(figure, mover)) {
            if (windows.containsKey(other.id())) continue;
            Box before = seen.apply(other) instanceof Viewpoint.Window(Box places)
                    ? places
                    : other.start().places();
            followers.put(other, new Viewpoint.Window(followed(other, before, stretches)));
        }
        followers.forEach((other, to) -> windows.put(other.id(), to));
        followers.forEach((other, to) -> follow(figure, other, to, seen, windows));
    }

    private static Box followed(Plot.Flat plot, Box before, Map<String, Stretch> stretches) {
        var x = Optional.ofNullable(stretches.get(plot.x().link()));
        var y = Optional.ofNullable(stretches.get(plot.y().link()));
        double factor = 1;
        if (plot.square() && x.isPresent() != y.isPresent())
            factor = x.map(s -> s.length() / before.width())
                    .orElseGet(() -> y.orElseThrow().length() / before.height());
        Box scaled = before.scaled(factor, before.centreX(), before.centreY());
        return new Box(
                x.map(Stretch::from).orElse(scaled.minX()),
                y.map(Stretch::from).orElse(scaled.minY()),
                x.map(Stretch::to).orElse(scaled.maxX()),
                y.map(Stretch::to).orElse(scaled.maxY()));
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
