package eigenscope.figure;

import java.util.List;
import java.util.Optional;

/** One coordinate system with what is drawn in it. */
public sealed interface Plot {
    /** Returns the name by which a session remembers pan and zoom; unique in a figure. */
    String id();

    /** Returns the heading, empty for none. */
    String title();

    /** Returns what is seen before anyone pans, zooms or turns. */
    Viewpoint start();

    /** Returns what is drawn, in the order of painting. */
    List<?> marks();

    /** Returns the handles that the keyboard reaches, in the order of painting. */
    default List<Handle> handles() {
        return marks().stream()
                .<Handle>mapMulti((mark, sink) -> {
                    if (mark instanceof Handle handle) sink.accept(handle);
                    else if (mark instanceof GripDots dots) dots.handles().forEach(sink);
                })
                .toList();
    }

    /** Returns the handle on a part of a parameter. */
    default Optional<Handle> handle(String param, int part) {
        for (Object mark : marks()) {
            if (mark instanceof Handle handle && handle.param().equals(param) && handle.part() == part)
                return Optional.of(handle);
            if (mark instanceof GripDots dots
                    && dots.param().equals(param)
                    && part < dots.points().size()) return Optional.of(dots.handle(part));
        }
        return Optional.empty();
    }

    /** Returns what takes the hand wherever it presses on the plot. */
    default Optional<Pad> pad() {
        return marks().stream()
                .filter(Pad.class::isInstance)
                .map(Pad.class::cast)
                .findFirst();
    }

    /**
     * A part of the plane.
     *
     * @param home what is seen before anyone pans or zooms, in data coordinates
     * @param square whether a unit is as long on both axes, which then have the same scale
     * @param x the level axis
     * @param y the upright axis
     * @param marks in the order of painting; lines without ends and lattices need linear axes
     */
    record Flat(String id, String title, Box home, boolean square, Axis x, Axis y, List<Mark> marks) implements Plot {
        /** Keeps its own copy of the marks. */
        public Flat {
            marks = List.copyOf(marks);
            boolean isLinear = x.scale() == Scale.LINEAR && y.scale() == Scale.LINEAR;
            if (square && x.scale() != y.scale())
                throw new IllegalArgumentException(
                        "the axes of the square plot %s differ: %s and %s".formatted(id, x.scale(), y.scale()));
            if (!isLinear && marks.stream().anyMatch(mark -> mark instanceof Line || mark instanceof Lattice))
                throw new IllegalArgumentException(
                        "the lines and lattices of the plot %s are straight on linear axes only".formatted(id));
            if (!Clip.finite(x.scale().of(home.minX()), y.scale().of(home.minY())))
                throw new IllegalArgumentException("the plot %s begins at %s, %s, which is not on its axes"
                        .formatted(id, home.minX(), home.minY()));
        }

        /** Makes a plot with a grid and linear axes without names. */
        public Flat(String id, String title, Box home, boolean square, List<Mark> marks) {
            this(id, title, home, square, Axis.LINEAR, Axis.LINEAR, marks);
        }

        /** Returns the same plot with other axes. */
        public Flat axes(Axis level, Axis upright) {
            return new Flat(id, title, home, square, level, upright, marks);
        }

        @Override
        public Viewpoint.Window start() {
            Scale across = x.scale();
            Scale up = y.scale();
            return new Viewpoint.Window(
                    new Box(across.of(home.minX()), up.of(home.minY()), across.of(home.maxX()), up.of(home.maxY())));
        }
    }

    /**
     * A part of space, seen in perspective.
     *
     * @param home from where it is seen before anyone turns it
     * @param room where data coordinates have their places
     * @param marks hidden parts are hidden whatever their order
     */
    record Space(String id, String title, Orbit home, Room room, List<Mark3> marks) implements Plot {
        /** Keeps its own copy of the marks. */
        public Space {
            marks = List.copyOf(marks);
        }

        /** Makes a plot with a unit that is as long on all axes. */
        public Space(String id, String title, Orbit home, List<Mark3> marks) {
            this(id, title, home, Room.OPEN, marks);
        }

        /** Makes a plot of a box with a scale of its own along each edge. */
        public Space(String id, String title, Room.Walled room, List<Mark3> marks) {
            this(id, title, room.orbit(), room, marks);
        }

        @Override
        public Viewpoint start() {
            return home;
        }
    }
}
