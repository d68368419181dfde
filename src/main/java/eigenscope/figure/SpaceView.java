package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where space falls on the picture: a perspective from a point five reaches away from the centre of the orbit, such that the ball of that
 * reach about fits. The third axis points up.
 */
public final class SpaceView {
    private static final double DISTANCE = 5;
    /** Nearer than this, as a part of the eye's distance from the centre, nothing is drawn. */
    private static final double NEAR = 0.05;
    /** The part of the picture that the ball fills: it is seldom full up to its rim. */
    private static final double FILLED = 1.06;

    private final Orbit orbit;
    private final Room room;
    private final Room.Side[] sides;
    private final Box pixels;
    private final Vec3 right;
    private final Vec3 up;
    private final Vec3 ahead;
    private final double distance;
    private final double focus;

    /**
     * Looks at space.
     *
     * @param orbit from where
     * @param room where data have their places; methods take and give data coordinates unless they say otherwise
     * @param pixels where it is shown
     */
    public SpaceView(Orbit orbit, Room room, Box pixels) {
        this.orbit = orbit;
        this.room = room;
        this.sides = switch (room) {
            case Room.Open _ -> new Room.Side[0];
            case Room.Walled walled -> walled.sides();
        };
        this.pixels = pixels;
        // StrictMath, so that a picture is the same on every machine.
        double cosYaw = StrictMath.cos(orbit.yaw());
        double sinYaw = StrictMath.sin(orbit.yaw());
        double cosPitch = StrictMath.cos(orbit.pitch());
        double sinPitch = StrictMath.sin(orbit.pitch());
        this.right = new Vec3(-sinYaw, cosYaw, 0);
        this.up = new Vec3(-sinPitch * cosYaw, -sinPitch * sinYaw, cosPitch);
        this.ahead = new Vec3(-cosPitch * cosYaw, -cosPitch * sinYaw, -sinPitch);
        this.distance = DISTANCE * orbit.reach();
        double half = FILLED * Math.min(pixels.width(), pixels.height()) / 2;
        this.focus = half * Math.sqrt(DISTANCE * DISTANCE - 1);
    }

    /** Returns the pixel that shows a point; empty if the point is behind the eye or not finite. */
    public Optional<Vec2> project(Vec3 point) {
        double[] at = camera(point);
        if (!(at[2] > near())) return Optional.empty();
        var pixel = new Vec2(x(at, 0), y(at, 0));
        return pixel.isFinite() ? Optional.of(pixel) : Optional.empty();
    }

    /** Returns the point shown at a pixel that is as far ahead of the eye as a given point, which is not behind it. */
    public Vec3 beside(Vec3 point, double pixelX, double pixelY) {
        double[] at = camera(point);
        double unit = focus / at[2];
        double across = (pixelX - pixels.centreX()) / unit - at[0];
        double upwards = (pixels.centreY() - pixelY) / unit - at[1];
        return room.data(room.place(point).plus(right.times(across)).plus(up.times(upwards)));
    }

    /** Returns by how much each data coordinate of a point changes for one pixel, seen from the side. */
    public Vec3 pixel(Vec3 point) {
        double step = 1 / unit(point);
        Vec3 away = room.data(room.place(point).plus(new Vec3(step, step, step)));
        return away.minus(point);
    }

    /**
     * Returns the distance of a pixel from the segments between points, whatever hides them.
     *
     * @param step 1 if each point is joined to the next, 2 if each pair of points is a segment
     */
    double distance(List<Vec3> points, int step, double pixelX, double pixelY) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i += step) {
            Optional<Vec2> a = project(points.get(i - 1));
            Optional<Vec2> b = project(points.get(i));
            if (a.isPresent() && b.isPresent())
                nearest = Math.min(
                        nearest,
                        Shapes.distance(
                                a.get().x(), a.get().y(), b.get().x(), b.get().y(), pixelX, pixelY));
        }
        return nearest;
    }

    /** Returns the length in pixels of a unit of places at a point, seen from the side. */
    public double unit(Vec3 point) {
        return focus / camera(point)[2];
    }

    /** Returns how far a point is to the right of the centre, above it and ahead of the eye. */
    double[] camera(Vec3 point) {
        return camera(place(0, point.x()), place(1, point.y()), place(2, point.z()));
    }

    /** Returns the place of a data coordinate along an axis, 0 for the first. */
    double place(int axis, double coordinate) {
        return sides.length == 0 ? coordinate : sides[axis].place(coordinate);
    }

    /** Returns camera coordinates of a place. */
    double[] camera(double px, double py, double pz) {
        double x = px - orbit.centre().x();
        double y = py - orbit.centre().y();
        double z = pz - orbit.centre().z();
        return new double[] {
            x * right.x() + y * right.y() + z * right.z(),
            x * up.x() + y * up.y() + z * up.z(),
            x * ahead.x() + y * ahead.y() + z * ahead.z() + distance
        };
    }

    /** Returns the pixel column of the point at an index of camera coordinates. */
    double x(double[] camera, int at) {
        return pixels.centreX() + focus * camera[at] / camera[at + 2];
    }

    /** Returns the pixel row of the point at an index of camera coordinates. */
    double y(double[] camera, int at) {
        return pixels.centreY() - focus * camera[at + 1] / camera[at + 2];
    }

    /** Returns the least distance ahead at which anything is drawn. */
    double near() {
        return NEAR * distance;
    }

    /** Returns the unit vector from a place towards the eye. */
    Vec3 towardsEye(Vec3 place) {
        return orbit.centre().minus(ahead.times(distance)).minus(place).normalised();
    }

    /** Returns the unit vector from the centre of the picture towards the eye. */
    Vec3 towardsEye() {
        return ahead.times(-1);
    }

    /**
     * Returns the coefficients a, b, c by which a plane's nearness (one over the distance ahead) is a x + b y + c at the pixel (x, y); empty
     * for a plane seen from its edge.
     *
     * @param normal of the plane, in camera coordinates, of any length
     * @param point one of its points, likewise
     */
    double[] nearness(double[] normal, double[] point) {
        double d = normal[0] * point[0] + normal[1] * point[1] + normal[2] * point[2];
        double a = normal[0] / (focus * d);
        double b = -normal[1] / (focus * d);
        double c = normal[2] / d - a * pixels.centreX() - b * pixels.centreY();
        return Double.isFinite(a + b + c) ? new double[] {a, b, c} : new double[0];
    }

    /** Returns the part of a polygon or, of two points, of a segment far enough ahead of the eye to be drawn. */
    double[] drawable(double[] camera) {
        boolean all = true;
        for (int i = 2; i < camera.length && all; i += 3) all = camera[i] >= near();
        if (all) return camera;
        double[] kept = new double[2 * camera.length];
        int count = 0;
        int n = camera.length;
        // A segment has one side, not two.
        int sides = n == 6 ? 3 : n;
        for (int i = 0; i < n; i += 3) {
            int j = (i + 3) % n;
            if (camera[i + 2] >= near()) {
                System.arraycopy(camera, i, kept, count, 3);
                count += 3;
            }
            if (i < sides && camera[i + 2] >= near() != camera[j + 2] >= near()) {
                double part = (near() - camera[i + 2]) / (camera[j + 2] - camera[i + 2]);
                for (int k = 0; k < 3; k++) kept[count++] = camera[i + k] * (1 - part) + camera[j + k] * part;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
