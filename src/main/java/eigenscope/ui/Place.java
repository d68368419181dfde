package eigenscope.ui;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Box;
import eigenscope.figure.Grip;
import eigenscope.figure.Grip3;
import eigenscope.figure.GripDots;
import eigenscope.figure.Handle;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Mark3;
import eigenscope.figure.Orbit;
import eigenscope.figure.Painter;
import eigenscope.figure.Plot;
import eigenscope.figure.Surface;
import eigenscope.figure.View;
import eigenscope.figure.Viewpoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * One plot where it stands on the screen: what lies under the pointer, and what would be seen after a pan, a zoom or a turn.
 *
 * @param viewpoint what is seen now
 * @param pixels where it is painted
 * @param lit id of the term pointed at, empty for none
 */
record Place(Plot plot, Viewpoint viewpoint, Box pixels, String lit) {
    private static final double HANDLE_REACH = 21;
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

    /** Returns the handles that the keyboard reaches, in the order of painting. */
    Stream<Handle> handles() {
        return plot.handles().stream();
    }

    /** Returns a handle as it is painted now. */
    Optional<Handle> now(Handle handle) {
        return plot.handle(handle.param(), handle.part());
    }

    /** Says whether it is a part of space, which drags turn. */
    boolean isSpace() {
        return plot instanceof Plot.Space;
    }

    /** Returns the pixel a handle is at; empty if it cannot be seen from here. */
    Optional<Vec2> pixel(Handle handle) {
        var at = handle.place();
        return switch (plot) {
            case Plot.Flat _ ->
                view().map(v -> new Vec2(v.x(at.at(0)), v.y(at.at(1)))).filter(Vec2::isFinite);
            case Plot.Space space -> Painter.view(space, viewpoint, pixels).project(at.xyz());
        };
    }

    /** Returns the point of a flat plot, or of a surface in space, that is seen at a pixel. */
    Optional<Vec> at(double x, double y) {
        return switch (plot) {
            case Plot.Flat _ -> view().map(v -> v.data(x, y).vec());
            case Plot.Space space -> surfaceAt(space, x, y).map(Vec3::vec);
        };
    }

    /** Returns the handle under the pointer, or the nearest one within reach. */
    Optional<Handle> handleAt(double x, double y) {
        return plot.marks().stream()
                .flatMap(mark -> handleAt(mark, x, y).stream())
                .min(Comparator.comparingDouble(h -> distance(h, x, y)));
    }

    private Optional<Handle> handleAt(Object mark, double x, double y) {
        return switch (mark) {
            case Handle handle -> Optional.of(handle).filter(h -> distance(h, x, y) < HANDLE_REACH);
            case GripDots dots -> view().flatMap(v -> dots.handleAt(v, x, y));
            default -> Optional.empty();
        };
    }

    /** Returns the handle that a press at a pixel takes hold of where no other one is: the plot's pad says which. */
    Optional<Handle> padAt(double x, double y) {
        return plot.pad().flatMap(pad -> switch (plot) {
            case Plot.Flat _ -> {
                var view = view().orElseThrow();
                // Not on what stands beside the plane.
                if (!view.pixels().contains(x, y)) yield Optional.empty();
                var at = view.data(x, y);
                yield Optional.of(plot.handle(pad.param(), pad.part())
                        .orElseGet(() ->
                                new Grip(pad.term(), pad.param(), pad.part(), at, Ink.TEXT, pad.name(), List.of())));
            }
            case Plot.Space space ->
                surfaceAt(space, x, y)
                        .flatMap(at -> plot.handle(pad.param(), pad.part())
                                .or(() -> Optional.of(
                                        new Grip3(pad.term(), pad.param(), pad.part(), at, Ink.TEXT, pad.name()))));
        });
    }

    private Optional<Vec3> surfaceAt(Plot.Space space, double x, double y) {
        var view = Painter.view(space, viewpoint, pixels);
        return space.marks().stream()
                .filter(Surface.class::isInstance)
                .flatMap(mark -> ((Surface) mark).hit(view, x, y).stream())
                .findFirst();
    }

    private double distance(Handle handle, double x, double y) {
        return pixel(handle).map(p -> Math.hypot(p.x() - x, p.y() - y)).orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * Returns the place a hand at a pixel means for a handle: on a line of the handle if close to one; in space, in the plane through the
     * handle that faces the eye.
     *
     * @param free whether it keeps off its lines
     */
    Vec meant(Handle handle, double x, double y, boolean free) {
        return switch (handle) {
            case Grip grip -> Handling.meant(grip, view().orElseThrow(), x, y, free);
            case Grip3 grip -> meant(grip, space(), x, y);
        };
    }

    /** A handle that a pad moves keeps to the surface. */
    private Vec meant(Grip3 grip, Plot.Space space, double x, double y) {
        var view = Painter.view(space, viewpoint, pixels);
        boolean isOnSurface = space.pad()
                .filter(pad -> pad.param().equals(grip.param()) && pad.part() == grip.part())
                .isPresent();
        if (!isOnSurface) return Handling.meant(grip, view, x, y);
        return surfaceAt(space, x, y)
                .map(at -> Handling.rounded(at, view.pixel(at)))
                .orElseGet(grip::place);
    }

    private Plot.Space space() {
        return switch (plot) {
            case Plot.Space space -> space;
            case Plot.Flat flat -> throw new IllegalStateException(flat.id() + " is flat");
        };
    }

    /** Returns the term under the pointer, empty for none: of marks that are about as near, the one painted over the others. */
    String termAt(double x, double y) {
        return switch (plot) {
            case Plot.Flat flat -> {
                var view = view().orElseThrow();
                yield above(flat.marks(), Mark::term, mark -> mark.distance(view, x, y));
            }
            case Plot.Space space -> {
                var view = Painter.view(space, viewpoint, pixels);
                yield above(space.marks(), Mark3::term, mark -> mark.distance(view, x, y));
            }
        };
    }

    private static <K> String above(List<K> marks, Function<K, String> term, ToDoubleFunction<K> distance) {
        String met = "";
        double nearest = Double.POSITIVE_INFINITY;
        for (K mark : marks) {
            if (term.apply(mark).isEmpty()) continue;
            double away = distance.applyAsDouble(mark);
            if (!(away < MARK_REACH && away <= nearest + TIE)) continue;
            met = term.apply(mark);
            nearest = away;
        }
        return met;
    }

    /** Returns what is seen after the hand pulled the plot by so many pixels: a flat one moves, a space turns. */
    Viewpoint pulled(double dx, double dy) {
        return switch (plot) {
            case Plot.Flat flat -> asked(flat).pulled(dx, dy);
            case Plot.Space space -> orbit(space).turned(-TURN * dx, TURN * dy);
        };
    }

    /** Returns what is seen when everything is {@code factor} times as large and what is under (x, y) stays there. */
    Viewpoint zoomed(double factor, double x, double y) {
        return switch (plot) {
            case Plot.Flat flat -> {
                View view = asked(flat);
                double ratio = view.window().width() / flat.start().places().width();
                yield view.zoomed(Math.clamp(factor, ratio / WIDEST, ratio / DEEPEST), x, y);
            }
            case Plot.Space space -> {
                var orbit = orbit(space);
                double ratio = orbit.reach() / space.home().reach();
                yield orbit.scaled(1 / Math.clamp(factor, ratio / WIDEST, ratio / DEEPEST));
            }
        };
    }

    private View asked(Plot.Flat flat) {
        return Painter.asked(flat, viewpoint, pixels, lit);
    }

    private Orbit orbit(Plot.Space space) {
        return viewpoint instanceof Orbit orbit ? orbit : space.home();
    }
}
