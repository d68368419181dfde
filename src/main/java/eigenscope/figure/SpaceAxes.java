package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The ground grid, the three axes and their labels, which stand along the edges of the ground that are nearest to the eye. */
final class SpaceAxes {
    /** Half the side of the ground as a part of the reach: its corners then stay in the picture. */
    private static final double SIDE = 0.7;

    private static final double STEPS = 9;
    /** Steps between the ground and what stands on it, at least. */
    private static final double CLEARANCE = 0.2;
    /** Pixels from an edge to the middle of its labels. */
    private static final double AWAY = 16;
    /** Seen from steeper above than this, the upright axis is too short for labels. */
    private static final double STEEP = 1.25;

    private final Orbit orbit;
    private final Ticks xs;
    private final Ticks ys;
    private final Ticks zs;
    private final double axisX;
    private final double axisY;
    private final double ground;

    /**
     * Finds the axes.
     *
     * @param floor height of the lowest point above the ground; empty for a ground at height 0
     */
    SpaceAxes(Orbit orbit, OptionalDouble floor) {
        this.orbit = orbit;
        this.xs = ticks(orbit.centre().x());
        this.ys = ticks(orbit.centre().y());
        Ticks upright = ticks(orbit.centre().z());
        double bottom = orbit.centre().z() - SIDE * orbit.reach();
        double top = orbit.centre().z() + SIDE * orbit.reach();
        this.zs = floor.isPresent() ? above(upright, Math.clamp(floor.getAsDouble(), bottom, top), top) : upright;
        this.axisX = nearestToZero(xs);
        this.axisY = nearestToZero(ys);
        this.ground = floor.isPresent() && zs.count() > 0 ? first(zs) : nearestToZero(zs);
    }

    private Ticks ticks(double centre) {
        double side = SIDE * orbit.reach();
        return Ticks.between(centre - side, centre + side, STEPS);
    }

    /** Returns the ticks from the last one below the floor upwards. */
    private static Ticks above(Ticks ticks, double floor, double top) {
        return ticks.along(Math.floor(floor / ticks.step() - CLEARANCE) * ticks.step(), top);
    }

    private static double nearestToZero(Ticks ticks) {
        return ticks.count() == 0 ? 0 : Math.clamp(0, first(ticks), last(ticks));
    }

    private boolean isEmpty() {
        return xs.count() < 2 || ys.count() < 2 || zs.count() < 2;
    }

    private static double first(Ticks ticks) {
        return ticks.value(0);
    }

    private static double last(Ticks ticks) {
        return ticks.value(ticks.count() - 1);
    }

    /** Returns the lines of the grid and of the axes. */
    List<Segments3> lines() {
        if (isEmpty()) return List.of();
        var grid = new ArrayList<Vec3>();
        for (double x : xs.values()) add(grid, new Vec3(x, first(ys), ground), new Vec3(x, last(ys), ground));
        for (double y : ys.values()) add(grid, new Vec3(first(xs), y, ground), new Vec3(last(xs), y, ground));
        var axes = new ArrayList<Vec3>();
        add(axes, new Vec3(first(xs), axisY, ground), new Vec3(last(xs), axisY, ground));
        add(axes, new Vec3(axisX, first(ys), ground), new Vec3(axisX, last(ys), ground));
        add(axes, new Vec3(axisX, axisY, first(zs)), new Vec3(axisX, axisY, last(zs)));
        return List.of(
                new Segments3("", grid, Stroke.of(Ink.GRID, 1.2)), new Segments3("", axes, Stroke.of(Ink.AXIS, 1.3)));
    }

    private static void add(List<Vec3> ends, Vec3 from, Vec3 to) {
        ends.add(from);
        ends.add(to);
    }

    /** Words of the axes: where they are written in the picture, and what they belong to in space. */
    record Tag(String words, Vec3 to, Vec2 at, Type.Anchor anchor) {}

    /** Returns the labels of the ticks, and the names of the axes beyond the last. */
    List<Tag> tags(SpaceView view) {
        if (isEmpty()) return List.of();
        var tags = new ArrayList<Tag>();
        Vec3 c = orbit.centre();
        Vec3 eye = view.towardsEye(c);
        double y = eye.y() < 0 ? first(ys) : last(ys);
        double x = eye.x() < 0 ? first(xs) : last(xs);
        for (int i = 0; i < xs.count(); i++) {
            double at = xs.value(i);
            add(tags, view, xs.label(i), new Vec3(at, c.y(), ground), new Vec3(at, y, ground));
        }
        for (int i = 0; i < ys.count(); i++) {
            double at = ys.value(i);
            add(tags, view, ys.label(i), new Vec3(c.x(), at, ground), new Vec3(x, at, ground));
        }
        add(tags, view, "x", new Vec3(first(xs), axisY, ground), new Vec3(last(xs), axisY, ground));
        add(tags, view, "y", new Vec3(axisX, first(ys), ground), new Vec3(axisX, last(ys), ground));
        if (Math.abs(orbit.pitch()) > STEEP) return tags;
        add(tags, view, "z", new Vec3(axisX, axisY, first(zs)), new Vec3(axisX, axisY, last(zs)));
        for (int i = 0; i < zs.count(); i++) {
            String label = zs.label(i);
            var tick = new Vec3(axisX, axisY, zs.value(i));
            if (tick.z() != ground)
                view.project(tick)
                        .ifPresent(at -> tags.add(new Tag(label, tick, at.minus(new Vec2(7, 0)), Type.Anchor.RIGHT)));
        }
        return tags;
    }

    /** Adds a label at the end of a line, outside. */
    private static void add(List<Tag> tags, SpaceView view, String label, Vec3 inside, Vec3 end) {
        Optional<Vec2> from = view.project(inside);
        Optional<Vec2> to = view.project(end);
        if (from.isEmpty() || to.isEmpty()) return;
        Vec2 away = to.get().minus(from.get()).normalised().times(AWAY);
        tags.add(new Tag(label, end, to.get().plus(away), Type.Anchor.CENTRE));
    }
}
