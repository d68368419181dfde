package eigenscope.topic;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import java.util.random.RandomGenerator;

/**
 * A point of the plane, or a vector from the origin to it; draggable.
 *
 * @param reach the slider of each coordinate goes from {@code -reach} to {@code reach}
 * @param initial value a topic starts with
 */
public record Point(Meta meta, double reach, Vec2 initial) implements Numeric<Vec2>, Meta.Described<Point> {
    private static final double STEPS = 50;

    /** Returns a point, legal wherever its coordinates are finite. */
    public static Point point(String id, String tex, double reach, double x, double y) {
        return new Point(Meta.of(id, tex), reach, new Vec2(x, y));
    }

    @Override
    public Point described(Meta other) {
        return new Point(other, reach, initial);
    }

    @Override
    public int parts() {
        return 2;
    }

    @Override
    public double part(Vec2 value, int part) {
        return part == 0 ? value.x() : value.y();
    }

    @Override
    public Vec2 withPart(Vec2 value, int part, double x) {
        return clamp(part == 0 ? new Vec2(x, value.y()) : new Vec2(value.x(), x));
    }

    @Override
    public Vec2 dragged(Vec2 value, int part, Vec to) {
        // A handle in space means the point below it.
        return clamp(new Vec2(to.at(0), to.at(1)));
    }

    @Override
    public Vec2 clamp(Vec2 value) {
        return new Vec2(finite(value.x()), finite(value.y()));
    }

    static double finite(double x) {
        return Math.clamp(x, -Double.MAX_VALUE, Double.MAX_VALUE) + 0.0;
    }

    @Override
    public double step(double x) {
        return 2 * reach / STEPS;
    }

    @Override
    public double from() {
        return -reach;
    }

    @Override
    public double to() {
        return reach;
    }

    @Override
    public Vec2 sample(RandomGenerator random) {
        return new Vec2(random.nextDouble(-reach, reach), random.nextDouble(-reach, reach));
    }

    @Override
    public String format(Vec2 value) {
        return Numbers.format(value.x()) + " " + Numbers.format(value.y());
    }

    @Override
    public Vec2 read(String text) {
        double[] row = Rows.numbers(text, 2);
        return new Vec2(row[0], row[1]);
    }

    @Override
    public String kind() {
        return "point";
    }

    @Override
    public String legal() {
        return "two finite numbers such as '1.5 -2'";
    }
}
