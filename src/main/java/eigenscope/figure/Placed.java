package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.List;

/** Marks of a room with their points at their places. */
final class Placed {
    private Placed() {}

    /** Returns a mark with places for data coordinates; surfaces as they are. */
    static Mark3 in(Room room, Mark3 mark) {
        if (room instanceof Room.Open) return mark;
        return switch (mark) {
            case Arrow3 m -> new Arrow3(m.term(), room.place(m.from()), room.place(m.to()), m.stroke());
            case Curve3 m -> new Curve3(m.term(), all(room, m.points()), m.stroke());
            case Faces3 m ->
                new Faces3(
                        m.term(),
                        m.polygons().stream().map(corners -> all(room, corners)).toList(),
                        m.ink(),
                        m.opacity());
            case Grip3 m -> new Grip3(m.term(), m.param(), m.part(), room.place(m.at()), m.ink(), m.name());
            case Label3 m -> new Label3(m.term(), m.words(), room.place(m.at()), m.type());
            case Points3 m -> new Points3(m.term(), all(room, m.points()), m.ink(), m.radius());
            case Segments3 m -> new Segments3(m.term(), all(room, m.ends()), m.stroke());
            case Pad m -> m;
            case Surface m -> m;
        };
    }

    private static List<Vec3> all(Room room, List<Vec3> points) {
        return points.stream().map(room::place).toList();
    }
}
