package eigenscope.figure;

import java.util.List;

/** One coordinate system with what is drawn in it. */
public sealed interface Plot {
    /** Returns the name by which a session remembers pan and zoom; unique in a figure. */
    String id();

    /** Returns the heading, empty for none. */
    String title();

    /** Returns what is seen before anyone pans, zooms or turns. */
    Viewpoint start();

    /** Returns what a hand can move, in the order of painting. */
    default List<Handle> handles() {
        return switch (this) {
            case Flat flat -> handles(flat.marks);
            case Space space -> handles(space.marks);
        };
    }

    private static List<Handle> handles(List<?> marks) {
        return marks.stream()
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .toList();
    }

    /**
     * A part of the plane.
     *
     * @param home what is seen before anyone pans or zooms
     * @param square whether a unit is as long on both axes
     * @param marks in the order of painting
     */
    record Flat(String id, String title, Box home, boolean square, List<Mark> marks) implements Plot {
        /** Keeps its own copy of the marks. */
        public Flat {
            marks = List.copyOf(marks);
        }

        @Override
        public Viewpoint start() {
            return new Viewpoint.Window(home);
        }
    }

    /**
     * A part of space, seen in perspective.
     *
     * @param home from where it is seen before anyone turns it
     * @param marks hidden parts are hidden whatever their order
     */
    record Space(String id, String title, Orbit home, List<Mark3> marks) implements Plot {
        /** Keeps its own copy of the marks. */
        public Space {
            marks = List.copyOf(marks);
        }

        @Override
        public Viewpoint start() {
            return home;
        }
    }
}
