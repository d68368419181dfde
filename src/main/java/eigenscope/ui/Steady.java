package eigenscope.ui;

import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Plot;
import eigenscope.figure.Viewpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Transition;
import javafx.util.Duration;

/**
 * Holds plots still while a hand is on the figure: where a plot starts may change with the state, and would run away under the hand. Let go,
 * they glide to where they now belong. Plots that only report, such as a loss against steps, go on following.
 */
final class Steady {
    private static final Duration GLIDE = Duration.millis(220);

    private final Session session;
    private final Runnable painting;
    private final Map<String, Box> held = new HashMap<>();
    private final Transition glide = new Transition() {
        {
            setCycleDuration(GLIDE);
        }

        @Override
        protected void interpolate(double part) {
            way = part;
            if (isAway()) painting.run();
        }
    };
    /** How much of the way home is gone. */
    private double way;

    /** @param painting has the figure painted */
    Steady(Session session, Runnable painting) {
        this.session = session;
        this.painting = painting;
        glide.setOnFinished(e -> drop());
        session.onSheet(id -> drop());
    }

    /** Holds plots where they were painted. */
    void hold(List<Place> places) {
        drop();
        for (Place place : places)
            if (place.plot() instanceof Plot.Flat flat
                    && takesTheHand(flat)
                    && place.viewpoint() instanceof Viewpoint.Window(Box seen)) held.put(flat.id(), seen);
    }

    // One that shares an axis holds still with it.
    private static boolean takesTheHand(Plot.Flat plot) {
        boolean isLinked = !(plot.x().link() + plot.y().link()).isEmpty();
        return isLinked || plot.pad().isPresent() || !plot.handles().isEmpty();
    }

    /** Lets them go where they belong. */
    void release() {
        if (!held.isEmpty()) glide.playFromStart();
    }

    private void drop() {
        glide.stop();
        held.clear();
        way = 0;
    }

    private boolean isAway() {
        return session.frame().figure().plots().stream()
                .anyMatch(plot -> plot.start() instanceof Viewpoint.Window(Box home)
                        && !home.equals(held.getOrDefault(plot.id(), home)));
    }

    /** Returns what is seen of the plots of a figure, by id, without those that are seen as they start. */
    Map<String, Viewpoint> viewpoints(Figure figure) {
        var viewpoints = session.looks().at(figure);
        for (Plot plot : figure.plots()) {
            var from = held.get(plot.id());
            if (from != null && plot.start() instanceof Viewpoint.Window(Box to))
                viewpoints.putIfAbsent(plot.id(), new Viewpoint.Window(way == 0 ? from : between(from, to)));
        }
        return viewpoints;
    }

    private Box between(Box from, Box to) {
        return new Box(
                between(from.minX(), to.minX()),
                between(from.minY(), to.minY()),
                between(from.maxX(), to.maxX()),
                between(from.maxY(), to.maxY()));
    }

    private double between(double from, double to) {
        return (1 - way) * from + way * to;
    }
}
