package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures with every kind of axis, and of what stands on them. */
public final class Charts {
    private Charts() {}

    /** Losses that fall, on linear and on logarithmic axes, and numbers of things with names. */
    public static Figure axes() {
        var loss = Series.sampled(201, 0, 200, k -> new Vec2(k, 40 * Math.exp(-k / 14) + 2e-5));
        var curve = new Curve("loss", loss, Stroke.of(Ink.FIRST, 2));
        var error =
                Series.sampled(161, -16, 0, k -> new Vec2(Math.pow(10, k), Math.pow(10, k) + 1e-16 / Math.pow(10, k)));
        var shares = Series.of(new double[] {0, 1, 2}, new double[] {0.659, 0.242, 0.099});
        var steps = new Plot.Flat("loss", "Loss", new Box(-10, 1e-5, 200, 100), false, List.of(curve))
                .axes(Axis.of("step"), Axis.of("loss").logarithmic());
        var errors = new Plot.Flat(
                        "error",
                        "",
                        new Box(1e-16, 1e-17, 1, 1),
                        false,
                        List.of(new Curve("error", error, Stroke.of(Ink.SECOND, 2))))
                .axes(
                        Axis.of("h").logarithmic(),
                        Axis.of("error of the difference").logarithmic());
        var classes = new Plot.Flat(
                        "share",
                        "",
                        new Box(-0.7, -0.1, 2.7, 1),
                        false,
                        List.of(new Dots("p", shares, Ink.THIRD, 6, 1)))
                .axes(
                        Axis.of("class", List.of("cat", "dog", "horse")),
                        Axis.of("probability").plain());
        return Figure.of(steps, errors, classes);
    }

    static double rosenbrock(double x, double y) {
        return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
    }

    /** Heat and lines of equal value: ranked and logarithmic, of both signs with a hole, and a matrix. */
    public static Figure landscapes() {
        var plane = new Box(-2, -1.5, 2, 3);
        var valley = Relief.of(200, 200, plane, Charts::rosenbrock);
        var path = Series.sampled(60, 0, 1, t -> new Vec2(-1.2 + 2.2 * t, 1 - 3 * t * (1 - t)));
        List<Mark> descent = List.of(
                new Heat("f", plane, valley, Tones.ranked(), 0.8, false),
                new Contours(
                        "f",
                        Isolines.of(plane, valley, Levels.logarithmic(valley, 12)),
                        Stroke.of(Ink.TEXT, 1).opacity(0.45),
                        true),
                new Curve("path", path, Stroke.of(Ink.SECOND, 2.5)));
        var waves = Relief.of(
                150,
                150,
                Box.around(3),
                (x, y) -> Math.hypot(x - 1, y + 1) < 0.7 ? Double.NaN : Math.sin(2 * x) * Math.cos(1.5 * y));
        List<Mark> both = List.of(
                new Heat("g", Box.around(3), waves, Tones.diverging(1), 1, false),
                new Contours(
                        "g",
                        Isolines.of(Box.around(3), waves, Levels.even(waves, 10)),
                        Stroke.of(Ink.TEXT, 0.8),
                        false));
        var jacobian = Relief.of(3, 3, -0.16, -0.07, 0.09, 0.22, -0.02, -0.07, 0.18, -0.16, Double.NaN);
        var cells = new Box(-0.5, -0.5, 2.5, 2.5);
        var names = Axis.of("", List.of("cat", "dog", "horse"));
        return Figure.of(
                new Plot.Flat("valley", "Rosenbrock's valley", plane, false, descent),
                new Plot.Flat("waves", "", Box.around(3), true, both),
                new Plot.Flat(
                                "jacobian",
                                "",
                                cells.grown(0.4),
                                true,
                                List.of(new Heat("J", cells, jacobian, Tones.diverging(0.25), 1, true)))
                        .axes(names, names));
    }

    /** A loss surface in a room, with a path that goes down on it and lines of equal loss on the floor. */
    public static Figure descent(int size) {
        var plane = new Box(-2, -1, 2, 3);
        var valley = Relief.of(size, size, plane, Charts::rosenbrock);
        var isolines = Isolines.of(plane, valley, Levels.even(valley, 12));
        var path = new ArrayList<Vec3>();
        for (int i = 0; i <= 400; i++) {
            double x = -1.8 + 3.6 * i / 400;
            double y = x * x + 0.7 * Math.exp(-i / 80.0) * Math.cos(i * 0.2);
            path.add(new Vec3(x, y, rosenbrock(x, y)));
        }
        var marks = new ArrayList<Mark3>();
        marks.add(new Surface(
                "f", plane, valley, Tones.sequential(valley.least(), valley.most()), Optional.of(isolines)));
        marks.add(new Curve3("path", path, Stroke.of(Ink.SECOND, 3)));
        marks.add(new Points3("start", List.of(path.getFirst()), Ink.SECOND, 5));
        var room = Room.of(new Vec3(-2, -1, 0), new Vec3(2, 3, 2600)).axes(Axis.of("x"), Axis.of("y"), Axis.of("loss"));
        var steep = Relief.of(size, size, plane, (x, y) -> Math.max(rosenbrock(x, y), 1e-2));
        var low = Levels.logarithmic(steep, 14);
        var log = Room.of(new Vec3(-2, -1, 1e-2), new Vec3(2, 3, 1e4))
                .axes(Axis.of("w"), Axis.of("b"), Axis.of("loss").logarithmic());
        List<Mark3> others = List.of(
                new Surface(
                        "f", plane, steep, Tones.logarithmic(1e-2, 3e3), Optional.of(Isolines.of(plane, steep, low))),
                new Curve3(
                        "path",
                        path.stream()
                                .map(p -> new Vec3(p.x(), p.y(), Math.max(p.z(), 1e-2)))
                                .toList(),
                        Stroke.of(Ink.SECOND, 3)));
        return Figure.of(new Plot.Space("descent", "Loss", room, marks), new Plot.Space("log", "", log, others));
    }

    /** A histogram under its density with an interval, and a discrete distribution with its cumulative. */
    public static Figure distributions() {
        double[] edges = new double[31];
        double[] heights = new double[30];
        for (int i = 0; i <= 30; i++) edges[i] = -3 + 0.2 * i;
        for (int i = 0; i < 30; i++) heights[i] = normal(edges[i] + 0.1) * (1 + 0.12 * Math.sin(17 * i));
        var density = Series.sampled(301, -4, 4, x -> new Vec2(x, normal(x)));
        var between = Series.sampled(101, -0.5, 1.4, x -> new Vec2(x, normal(x)));
        double[] ks = new double[9];
        double[] masses = new double[9];
        double[] sums = new double[9];
        double mass = 1.0 / 256;
        double sum = 0;
        for (int k = 0; k <= 8; k++) {
            ks[k] = k;
            masses[k] = mass;
            sum += mass;
            sums[k] = sum;
            mass *= (8.0 - k) / (k + 1);
        }
        List<Mark> continuous = List.of(
                new Strip("", true, -0.5, 1.4, Ink.GHOST, 0.15),
                Bars.histogram("sample", edges, heights, Ink.GHOST, 0.6),
                Band.under("interval", between, 0, Ink.AREA, 0.45),
                new Curve("density", density, Stroke.of(Ink.FIRST, 2)),
                new Rule("mean", true, 0, Stroke.of(Ink.SECOND, 1.5).dashes()));
        List<Mark> discrete = List.of(
                Bars.at("sample", Series.of(ks, masses), 0.8, Ink.GHOST, 0.4),
                new Stems("mass", Series.of(ks, masses), 0, Stroke.of(Ink.FIRST, 2), 4.5));
        List<Mark> cumulative = List.of(new Steps("cumulative", 0, Series.of(ks, sums), Stroke.of(Ink.FIRST, 2)));
        return Figure.of(
                new Plot.Flat("density", "", new Box(-3.6, -0.05, 3.6, 0.5), false, continuous)
                        .axes(Axis.of("x").withOtherAside(), Axis.of("density").plain()),
                new Plot.Flat("mass", "", new Box(-1, -0.03, 9, 0.32), false, discrete)
                        .axes(Axis.of("k").plain(), Axis.LINEAR),
                new Plot.Flat("cumulative", "", new Box(-1, -0.08, 9, 1.1), false, cumulative));
    }

    /** Marks lying on their side, and marks of ten thousand things, by the name of their class and what they are. */
    static Map<String, Figure> variants() {
        var side = Series.sampled(101, -1.4, 1.4, y -> new Vec2(1.2 * normal(2 * y) / normal(0), y));
        double[] edges = {-1, -0.5, 0.2, 0.6, 1.2};
        double[] heights = {0.4, 1.2, -0.5, 0.9};
        var many = Series.sampled(10_001, -2, 2, x -> new Vec2(x, normal(2 * x) / normal(0)));
        var sums = Series.sampled(10_001, -2, 2, x -> new Vec2(x, 1 / (1 + Math.exp(-5 * x))));
        var line = Stroke.of(Ink.FIRST, 2);
        return Map.of(
                "Bars-lying",
                one(Bars.histogram("a", edges, heights, Ink.FIRST, 0.6).onTheirSide()),
                "Band-beside",
                one(Band.beside("a", side, 0, Ink.AREA, 0.5)),
                "Stems-many",
                one(new Stems("a", many, 0, line, 4)),
                "Steps-many",
                one(new Steps("a", 0, sums, line)));
    }

    private static Figure one(Mark mark) {
        return Figure.of(new Plot.Flat("plot", "", Box.around(1.5), true, List.of(mark)));
    }

    private static double normal(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
