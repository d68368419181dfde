package eigenscope.ui;

import eigenscope.figure.Figure;
import eigenscope.figure.Links;
import eigenscope.figure.Plot;
import eigenscope.figure.Viewpoint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a hand made be seen of the plots of a session: saved, not undone. Plots that share an axis go along. On the JavaFX thread only. */
final class Looks {
    private final Session session;
    private final Map<String, Viewpoint> viewpoints = new LinkedHashMap<>();
    private final Channel<String> changes = new Channel<>();
    private Map<String, Viewpoint> painted = Map.of();

    Looks(Session session) {
        this.session = session;
    }

    /** Returns what part of a plot on the present sheet is looked at; empty for the one it starts with. */
    Optional<Viewpoint> at(String plot) {
        return Optional.ofNullable(viewpoints.get(place(plot)));
    }

    /** Returns what is looked at of the plots of a figure on the present sheet, by id, without those that are seen as they start. */
    Map<String, Viewpoint> at(Figure figure) {
        Map<String, Viewpoint> seen = new HashMap<>();
        for (Plot plot : figure.plots()) at(plot.id()).ifPresent(v -> seen.put(plot.id(), v));
        return seen;
    }

    /** Looks at another part of a plot, and of those linked with it. */
    void look(String plot, Viewpoint viewpoint) {
        viewpoints.put(place(plot), viewpoint);
        if (viewpoint instanceof Viewpoint.Window window)
            Links.follow(figure(), plot, window, this::seen).forEach((id, seen) -> viewpoints.put(place(id), seen));
        changes.send(plot);
    }

    // Where nobody has looked yet a plot may show more than it starts with, to fill its place.
    private Viewpoint seen(Plot.Flat plot) {
        var now = painted.get(plot.id());
        return now != null ? now : at(plot.id()).orElse(plot.start());
    }

    /** Remembers what was seen of each plot when the present figure was last painted, by id. */
    void painted(Map<String, Viewpoint> seen) {
        painted = Map.copyOf(seen);
    }

    /** Looks at what a plot, and those linked with it, start with. */
    void home(String plot) {
        viewpoints.remove(place(plot));
        for (Plot other : Links.of(figure(), plot)) viewpoints.remove(place(other.id()));
        changes.send(plot);
    }

    private Figure figure() {
        return session.frame().figure();
    }

    private String place(String plot) {
        return session.sheet() + "/" + plot;
    }

    /** Returns where one looks, by sheet and plot with a slash between. */
    Map<String, Viewpoint> all() {
        return new LinkedHashMap<>(viewpoints);
    }

    /** Looks where one looked before, likewise. */
    void restore(Map<String, Viewpoint> remembered) {
        viewpoints.putAll(remembered);
    }

    /** Listens to the id of a plot that is looked at differently. */
    void onChange(Consumer<String> listener) {
        changes.add(listener);
    }
}
