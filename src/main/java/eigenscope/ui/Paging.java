package eigenscope.ui;

import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Painter;
import eigenscope.figure.Plot;
import java.util.List;
import java.util.function.Consumer;

/** Which plots of a figure are shown: all of them, or one at a time where each would be too small to be read. */
final class Paging {
    /** A smaller plot has no room for its labels, in pixels before a theme's scale. */
    private static final double NARROWEST = 180;

    private static final double LOWEST = 105;
    /** More is needed for a title and what stands beside it. */
    private static final double TITLED = 45;

    private final Session session;
    private final Channel<String> turns = new Channel<>();
    private String front = "";

    Paging(Session session) {
        this.session = session;
    }

    /** Says whether plots are shown one at a time in so many pixels. */
    boolean isNeeded(double width, double height) {
        if (!(width >= 1 && height >= 1) || plots().size() < 2) return false;
        double scale = session.theme().scale();
        boolean isTitled = plots().stream().anyMatch(plot -> !plot.title().isEmpty());
        double lowest = scale * (isTitled ? LOWEST + TITLED : LOWEST);
        return Painter.places(whole(), new Box(0, 0, width, height)).stream()
                .anyMatch(box -> box.width() < scale * NARROWEST || box.height() < lowest);
    }

    /** Returns what is shown in so many pixels. */
    Figure shown(double width, double height) {
        return isNeeded(width, height) ? Figure.of(plots().get(at())) : whole();
    }

    private Figure whole() {
        return session.frame().figure();
    }

    private List<Plot> plots() {
        return whole().plots();
    }

    private int at() {
        return Math.max(0, plots().stream().map(Plot::id).toList().indexOf(front));
    }

    /** Returns which plot is shown, of how many. */
    String words() {
        return "%d of %d".formatted(at() + 1, plots().size());
    }

    /** Shows the plot so many further, round and round. */
    void turn(int by) {
        front = plots().get(Math.floorMod(at() + by, plots().size())).id();
        turns.send(front);
    }

    /** Listens to the id of the plot that is to be shown. */
    void onTurn(Consumer<String> listener) {
        turns.add(listener);
    }
}
