package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor and the two far walls of a room with their grids. Numbers stand along the near edges of the floor and along the upright edge
 * furthest to the left.
 */
final class RoomAxes implements Scaffold {
    private static final double STEPS = 6;
    /** How far walls and floor stand away from the box, as a part of its size: a surface may touch it. */
    private static final double AIR = 0.03;
    /** Pixels from an edge to the middle of its name. */
    private static final double FAR = 38;
    /** Seen from steeper above than this, upright edges are too short for labels. */
    private static final double STEEP = 1.25;

    private final Orbit orbit;
    private final Room.Side[] sides;
    private final List<List<Tick>> ticks = new ArrayList<>();
    private final Vec3 half;
    /** Signs of the side of the eye along x and y. */
    private final double nearX;

    private final double nearY;

    RoomAxes(Room.Walled room, Orbit orbit) {
        this.orbit = orbit;
        this.sides = room.sides();
        this.half = room.size().times(0.5 + AIR);
        for (var side : sides) ticks.add(Tick.along(side.axis(), side.from(), side.to(), STEPS));
        this.nearX = Math.cos(orbit.yaw()) < 0 ? -1 : 1;
        this.nearY = Math.sin(orbit.yaw()) < 0 ? -1 : 1;
    }

    /** Returns the corner of the room on the given sides, each -1 to 1. */
    private Vec3 corner(double x, double y, double z) {
        return new Vec3(x * half.x(), y * half.y(), z * half.z());
    }

    @Override
    public List<Segments3> lines() {
        var grid = new ArrayList<Vec3>();
        for (double x : inner(0)) {
            add(grid, new Vec3(x, -half.y(), -half.z()), new Vec3(x, half.y(), -half.z()));
            add(grid, new Vec3(x, -nearY * half.y(), -half.z()), new Vec3(x, -nearY * half.y(), half.z()));
        }
        for (double y : inner(1)) {
            add(grid, new Vec3(-half.x(), y, -half.z()), new Vec3(half.x(), y, -half.z()));
            add(grid, new Vec3(-nearX * half.x(), y, -half.z()), new Vec3(-nearX * half.x(), y, half.z()));
        }
        for (double z : inner(2)) {
            add(grid, new Vec3(-nearX * half.x(), -half.y(), z), new Vec3(-nearX * half.x(), half.y(), z));
            add(grid, new Vec3(-half.x(), -nearY * half.y(), z), new Vec3(half.x(), -nearY * half.y(), z));
        }
        var edges = new ArrayList<Vec3>();
        for (double side : new double[] {-1, 1}) {
            add(edges, corner(side, -1, -1), corner(side, 1, -1));
            add(edges, corner(-1, side, -1), corner(1, side, -1));
            add(edges, corner(side * nearX, -side * nearY, -1), corner(side * nearX, -side * nearY, 1));
        }
        add(edges, corner(-nearX, -nearY, -1), corner(-nearX, -nearY, 1));
        return List.of(
                new Segments3("", grid, Stroke.of(Ink.GRID, 1.1)), new Segments3("", edges, Stroke.of(Ink.GHOST, 1.1)));
    }

    /** Returns the places of ticks along an edge but for those at its ends, where the frame of the room is. */
    private double[] inner(int edge) {
        double reach = sides[edge].size() * (0.5 - AIR);
        return ticks.get(edge).stream()
                .mapToDouble(tick -> sides[edge].at(tick.at()))
                .filter(at -> Math.abs(at) < reach)
                .toArray();
    }

    private static void add(List<Vec3> ends, Vec3 from, Vec3 to) {
        ends.add(from);
        ends.add(to);
    }

    @Override
    public List<Tag> tags(SpaceView view) {
        var tags = new ArrayList<Tag>();
        double y = nearY * half.y();
        double x = nearX * half.x();
        for (Tick tick : ticks.get(0)) {
            double at = sides[0].at(tick.at());
            Scaffold.add(tags, view, tick.label(), new Vec3(at, 0, -half.z()), new Vec3(at, y, -half.z()), AWAY);
        }
        for (Tick tick : ticks.get(1)) {
            double at = sides[1].at(tick.at());
            Scaffold.add(tags, view, tick.label(), new Vec3(0, at, -half.z()), new Vec3(x, at, -half.z()), AWAY);
        }
        name(tags, view, sides[0].axis(), new Vec3(0, 0, -half.z()), new Vec3(0, y, -half.z()));
        name(tags, view, sides[1].axis(), new Vec3(0, 0, -half.z()), new Vec3(x, 0, -half.z()));
        if (Math.abs(orbit.pitch()) <= STEEP) upright(tags, view);
        return tags;
    }

    private static void name(List<Tag> tags, SpaceView view, Axis axis, Vec3 inside, Vec3 end) {
        if (!axis.name().isEmpty()) Scaffold.add(tags, view, axis.name(), inside, end, FAR);
    }

    private void upright(List<Tag> tags, SpaceView view) {
        double one = view.project(corner(nearX, -nearY, 0)).map(Vec2::x).orElse(0.0);
        double other = view.project(corner(-nearX, nearY, 0)).map(Vec2::x).orElse(0.0);
        Vec3 edge = one < other ? corner(nearX, -nearY, 0) : corner(-nearX, nearY, 0);
        for (Tick tick : ticks.get(2)) {
            var place = new Vec3(edge.x(), edge.y(), sides[2].at(tick.at()));
            view.project(place)
                    .ifPresent(
                            at -> tags.add(new Tag(tick.label(), place, at.minus(new Vec2(8, 0)), Type.Anchor.RIGHT)));
        }
        var top = new Vec3(edge.x(), edge.y(), half.z());
        String name = sides[2].axis().name();
        if (!name.isEmpty())
            view.project(top)
                    .ifPresent(at -> tags.add(new Tag(name, top, at.minus(new Vec2(0, AWAY)), Type.Anchor.BOTTOM)));
    }
}
