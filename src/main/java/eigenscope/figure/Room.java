package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;

/** Where data coordinates of a plot in space have their places in it. An orbit goes around places. */
public sealed interface Room {
    /** Space itself: a unit is as long on all axes, which are called x, y and z. */
    Room OPEN = new Open();

    /** Returns the place of a point given in data coordinates; not finite where it has none. */
    Vec3 place(Vec3 data);

    /** Returns the data coordinates of a place: the inverse of {@link #place}. */
    Vec3 data(Vec3 place);

    /**
     * Returns a box of 2 by 2 by 1.3 around the origin in which data between two corners lie.
     *
     * @param low least data coordinates
     * @param high greatest data coordinates, each above the least
     */
    static Walled of(Vec3 low, Vec3 high) {
        return new Walled(low, high, new Vec3(2, 2, 1.3), Axis.of("x"), Axis.of("y"), Axis.of("z"));
    }

    /** Every point at its coordinates. */
    record Open() implements Room {
        @Override
        public Vec3 place(Vec3 data) {
            return data;
        }

        @Override
        public Vec3 data(Vec3 place) {
            return place;
        }
    }

    /**
     * A box with a scale of its own along each edge, around the origin.
     *
     * @param low least data coordinates
     * @param high greatest data coordinates, each above the least
     * @param size lengths of the edges, positive
     * @param x axis along the first edge
     * @param y axis along the second edge
     * @param z axis along the upright edge
     */
    record Walled(Vec3 low, Vec3 high, Vec3 size, Axis x, Axis y, Axis z) implements Room {
        private static final double YAW = -1;
        private static final double PITCH = 0.55;
        /** Radius of the ball that fits the picture as a part of the box's diagonal: its corners are seldom at the rim. */
        private static final double FITS = 0.56;

        /** Refuses boxes that are none. */
        public Walled {
            for (Side side : sides(low, high, size, x, y, z))
                if (!(side.to - side.from > 0 && side.to - side.from < Double.POSITIVE_INFINITY && side.size > 0))
                    throw new IllegalArgumentException(
                            "the edges of a room go from numbers on its axes to greater ones, not from %s to %s"
                                    .formatted(low, high));
        }

        private static Side[] sides(Vec3 low, Vec3 high, Vec3 size, Axis x, Axis y, Axis z) {
            return new Side[] {
                Side.of(x, low.x(), high.x(), size.x()),
                Side.of(y, low.y(), high.y(), size.y()),
                Side.of(z, low.z(), high.z(), size.z())
            };
        }

        /** Returns the three edges. */
        Side[] sides() {
            return sides(low, high, size, x, y, z);
        }

        /** Returns the same box with other axes. */
        public Walled axes(Axis first, Axis second, Axis upright) {
            return new Walled(low, high, size, first, second, upright);
        }

        /** Returns a place from which all of the box is seen. */
        public Orbit orbit() {
            return new Orbit(Vec3.ZERO, FITS * size.norm(), YAW, PITCH);
        }

        @Override
        public Vec3 place(Vec3 data) {
            Side[] sides = sides();
            return new Vec3(sides[0].place(data.x()), sides[1].place(data.y()), sides[2].place(data.z()));
        }

        @Override
        public Vec3 data(Vec3 place) {
            Side[] sides = sides();
            return new Vec3(sides[0].data(place.x()), sides[1].data(place.y()), sides[2].data(place.z()));
        }
    }

    /**
     * One edge of a box.
     *
     * @param from its begin as a place on the axis
     * @param to its end, likewise
     * @param size its length
     */
    record Side(Axis axis, double from, double to, double size) {
        static Side of(Axis axis, double low, double high, double size) {
            return new Side(axis, axis.scale().of(low), axis.scale().of(high), size);
        }

        /** Returns where a place on the axis lies along the edge, 0 in its middle. */
        double at(double onAxis) {
            return ((onAxis - from) / (to - from) - 0.5) * size;
        }

        double place(double data) {
            return at(axis.scale().of(data));
        }

        double data(double place) {
            return axis.scale().inverse((place / size + 0.5) * (to - from) + from);
        }
    }
}
