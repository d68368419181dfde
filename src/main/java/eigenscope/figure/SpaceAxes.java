package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The ground grid, the three axes and their labels, which stand along the edges of the ground that are nearest to the eye. */
final class SpaceAxes implements Scaffold {
    /** Half the side of the ground as a part of the reach: its corners then stay in the picture. */
    private static final double SIDE = 0.7;

    private static final double STEPS = 9;
    /** Steps between the ground and what stands on it, at least. */
    private static final double CLEARANCE = 0.2;
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

    @Override
    public List<Segments3> lines() {
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

    /** {@inheritDoc} Names stand beyond the last labels. */
    @Override
    public List<Tag> tags(SpaceView view) {
        if (isEmpty()) return List.of();
        var tags = new ArrayList<Tag>();
        Vec3 c = orbit.centre();
        Vec3 eye = view.towardsEye(c);
        double y = eye.y() < 0 ? first(ys) : last(ys);
        double x = eye.x() < 0 ? first(xs) : last(xs);
        for (int i = 0; i < xs.count(); i++) {
            double at = xs.value(i);
            Scaffold.add(tags, view, xs.label(i), new Vec3(at, c.y(), ground), new Vec3(at, y, ground), AWAY);
        }
        for (int i = 0; i < ys.count(); i++) {
            double at = ys.value(i);
            Scaffold.add(tags, view, ys.label(i), new Vec3(c.x(), at, ground), new Vec3(x, at, ground), AWAY);
        }
        Scaffold.add(tags, view, "x", new Vec3(first(xs), axisY, ground), new Vec3(last(xs), axisY, ground), AWAY);
        Scaffold.add(tags, view, "y", new Vec3(axisX, first(ys), ground), new Vec3(axisX, last(ys), ground), AWAY);
        if (Math.abs(orbit.pitch()) > STEEP) return tags;
        Scaffold.add(tags, view, "z", new Vec3(axisX, axisY, first(zs)), new Vec3(axisX, axisY, last(zs)), AWAY);
        for (int i = 0; i < zs.count(); i++) {
            String label = zs.label(i);
            var tick = new Vec3(axisX, axisY, zs.value(i));
            if (tick.z() != ground)
                view.project(tick)
                        .ifPresent(at -> tags.add(new Tag(label, tick, at.minus(new Vec2(7, 0)), Type.Anchor.RIGHT)));
        }
        return tags;
    }
}
