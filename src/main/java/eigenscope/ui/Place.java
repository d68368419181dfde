package eigenscope.ui;

import eigenscope.figure.Box;
import eigenscope.figure.Grip;
import eigenscope.figure.Mark;
import eigenscope.figure.Orbit;
import eigenscope.figure.Painter;
import eigenscope.figure.Plot;
import eigenscope.figure.View;
import eigenscope.figure.Viewpoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One plot where it stands on the screen: what lies under the pointer, and what would be seen after a pan, a zoom or a turn.
 *
 * @param viewpoint what is seen now
 * @param pixels where it is painted
 * @param lit id of the term pointed at, empty for none
 */
record Place(Plot plot, Viewpoint viewpoint, Box pixels, String lit) {
    private static final double GRIP_REACH = 12;
    private static final double MARK_REACH = 7;
    private static final double TIE = 1;
    private static final double TURN = 0.008;
    private static final double DEEPEST = 1e-9;
    private static final double WIDEST = 1e9;

    /** Returns where a flat plot's data fall. */
    Optional<View> view() {
        return switch (plot) {
            case Plot.Flat flat -> Optional.of(Painter.view(flat, viewpoint, pixels, lit));
            case Plot.Space _ -> Optional.empty();
        };
    }

    private List<Mark> marks() {
        return switch (plot) {
            case Plot.Flat flat -> flat.marks();
            case Plot.Space _ -> List.of();
        };
    }

    /** Returns the grips of the plot, in the order of painting. */
    Stream<Grip> grips() {
        return marks().stream().filter(Grip.class::isInstance).map(Grip.class::cast);
    }

    /** Returns the grip under the pointer, or the nearest one within reach. */
    Optional<Grip> gripAt(double x, double y) {
        return view().flatMap(view -> grips().filter(g -> g.distance(view, x, y) < GRIP_REACH)
                .min(Comparator.comparingDouble(g -> g.distance(view, x, y))));
    }

    /** Returns the term under the pointer, empty for none: of marks that are about as near, the one painted over the others. */
    String termAt(double x, double y) {
        return view().flatMap(view -> marks().stream()
                        .filter(m -> !m.term().isEmpty() && m.distance(view, x, y) < MARK_REACH)
                        .reduce((below, above) ->
                                above.distance(view, x, y) <= below.distance(view, x, y) + TIE ? above : below))
                .map(Mark::term)
                .orElse("");
    }

    /** Returns what is seen after the hand pulled the plot by so many pixels: a flat one moves, a space turns. */
    Viewpoint pulled(double dx, double dy) {
        return switch (plot) {
            case Plot.Flat _ -> {
                View view = view().orElseThrow();
                yield new Viewpoint.Window(view.data().moved(-dx / view.unitX(), dy / view.unitY()));
            }
            case Plot.Space space -> orbit(space).turned(-TURN * dx, TURN * dy);
        };
    }

    /** Returns what is seen when everything is {@code factor} times as large and what is under (x, y) stays there. */
    Viewpoint zoomed(double factor, double x, double y) {
        return switch (plot) {
            case Plot.Flat flat -> {
                View view = view().orElseThrow();
                double ratio = view.data().width() / flat.home().width();
                double shrink = 1 / Math.clamp(factor, ratio / WIDEST, ratio / DEEPEST);
                var fixed = view.data(x, y);
                yield new Viewpoint.Window(view.data().scaled(shrink, fixed.x(), fixed.y()));
            }
            case Plot.Space space -> {
                var orbit = orbit(space);
                double ratio = orbit.reach() / space.home().reach();
                yield orbit.scaled(1 / Math.clamp(factor, ratio / WIDEST, ratio / DEEPEST));
            }
        };
    }

    private Orbit orbit(Plot.Space space) {
        return viewpoint instanceof Orbit orbit ? orbit : space.home();
    }
}
