package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Figures that show one of everything. */
public final class Demo {
    private static final Type NAME = new Type(Ink.TEXT, 18, Type.Anchor.CENTRE, false, true);

    private Demo() {}

    /** A linear map with everything that shows one. */
    public static Figure linearMap() {
        Vec2 i = new Vec2(1.5, 0.5);
        Vec2 j = new Vec2(-0.5, 1.25);
        Vec2 v = new Vec2(1, 0.6);
        Vec2 image = i.times(v.x()).plus(j.times(v.y()));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Lattice("A", i, j, new Stroke(Ink.FIRST, 1, 0.45, false)));
        marks.add(new Curve(
                "circle",
                Series.sampled(121, 0, 2 * Math.PI, t -> i.times(Math.cos(t)).plus(j.times(Math.sin(t)))),
                Stroke.of(Ink.GHOST, 1.5)));
        marks.add(new Line(
                "eigenline",
                Vec2.ZERO,
                new Vec2(1, -0.7),
                Stroke.of(Ink.BAD, 1.5).dashes()));
        marks.add(new Area("det", List.of(Vec2.ZERO, i, i.plus(j), j), Ink.AREA, 0.32, Stroke.of(Ink.AREA, 2)));
        marks.add(new Arrow("v", Vec2.ZERO, v, Stroke.of(Ink.FOURTH, 2)));
        marks.add(new Arrow("image", Vec2.ZERO, image, Stroke.of(Ink.FOURTH, 3.5)));
        marks.add(new Arrow("i", Vec2.ZERO, i, Stroke.of(Ink.THIRD, 4)));
        marks.add(new Arrow("j", Vec2.ZERO, j, Stroke.of(Ink.SECOND, 4)));
        marks.add(new Arrow("ghost", Vec2.ZERO, Vec2.E1, Stroke.of(Ink.GHOST, 2).dashes()));
        marks.add(new Arrow("short", new Vec2(-2, -2), new Vec2(-1.93, -1.95), Stroke.of(Ink.BAD, 3)));
        marks.add(new Arrow("none", new Vec2(-2.5, -2), new Vec2(-2.5, -2), Stroke.of(Ink.BAD, 3)));
        marks.add(new Grip("i", "A", 0, i, Ink.THIRD, "first column", List.of()));
        marks.add(new Grip("j", "A", 1, j, Ink.SECOND, "second column", List.of()));
        marks.add(new Grip("v", "v", 0, v, Ink.FOURTH, "v", List.of()));
        marks.add(new Label(
                "det",
                "area 2.125",
                i.plus(j).times(0.5),
                -10,
                -26,
                new Type(Ink.TEXT, 14, Type.Anchor.CENTRE, true, true)));
        marks.add(new TexLabel("i", "A\\ihat", i, 20, 14, NAME.inked(Ink.THIRD)));
        marks.add(new TexLabel("j", "A\\jhat", j, -20, -16, NAME.inked(Ink.SECOND)));
        marks.add(new TexLabel("v", "v", v, 18, 0, NAME.inked(Ink.FOURTH)));
        marks.add(new TexLabel("image", "Av", image, 20, -12, NAME.inked(Ink.FOURTH)));
        return Figure.of(new Plot.Flat("map", "Linear map", Box.around(3.5), true, marks));
    }

    /** Curves with poles and noise, clouds of dots, a field of segments. */
    public static Figure functions() {
        var curve = new Curve("", Series.sampled(2001, -4, 4, x -> new Vec2(x, 1 / x)), Stroke.of(Ink.FIRST, 2));
        double[] xs = new double[200_000];
        double[] ys = new double[xs.length];
        for (int k = 0; k < xs.length; k++) {
            xs[k] = -4 + 8.0 * k / xs.length;
            ys[k] = 2 * Math.sin(3 * xs[k]) + Math.sin(k * 12.9898) * 0.7;
        }
        var noise = new Curve("", Series.of(xs, ys), Stroke.of(Ink.SECOND, 1));
        var random = new SplittableRandom(1);
        double[] px = random.doubles(3000, 0, 1).map(u -> 300 * u * u).toArray();
        double[] py = random.doubles(3000, 0, 1).map(u -> 4e-4 * u).toArray();
        var cloud = new Dots("", Series.of(px, py), Ink.THIRD, 2.5, 0.6);
        double[] sx = new double[2 * 1600];
        double[] sy = new double[2 * 1600];
        for (int k = 0; k < 1600; k++) {
            double x = -2 + 4.0 * (k % 40) / 39;
            double y = -2 + 4.0 * Math.floorDiv(k, 40) / 39;
            double length = 0.06 / Math.hypot(x, y);
            sx[2 * k] = x - y * length;
            sy[2 * k] = y + x * length;
            sx[2 * k + 1] = x + y * length;
            sy[2 * k + 1] = y - x * length;
        }
        var field = new Segments("", Series.of(sx, sy), Stroke.of(Ink.FOURTH, 1.2));
        return Figure.of(
                new Plot.Flat("curve", "Curve", new Box(-4, -5, 4, 5), false, List.of(noise, curve)),
                new Plot.Flat("dots", "Dots", new Box(10, -1e-4, 300, 5e-4), false, List.of(cloud)),
                new Plot.Flat("field", "Field", Box.around(2.2), true, List.of(field)));
    }

    /** A cube under a linear map of space, with an arrow through one of its faces. */
    public static Figure cube() {
        Vec3 a = new Vec3(1.4, 0.3, 0.2);
        Vec3 b = new Vec3(-0.4, 1.5, 0.1);
        Vec3 c = new Vec3(0.2, -0.3, 1.6);
        Vec3 v = new Vec3(1.3, 0.9, 1.1);
        List<Mark3> marks = new ArrayList<>();
        marks.add(new Faces3("det", faces(a, b, c), Ink.AREA, 0.25));
        marks.add(new Segments3("det", edges(a, b, c), Stroke.of(Ink.AREA, 1.8)));
        marks.add(new Segments3(
                "ghost",
                edges(Vec3.E1, Vec3.E2, Vec3.E3),
                Stroke.of(Ink.GHOST, 1.3).dashes()));
        marks.add(new Arrow3("i", Vec3.ZERO, a, Stroke.of(Ink.THIRD, 4)));
        marks.add(new Arrow3("j", Vec3.ZERO, b, Stroke.of(Ink.SECOND, 4)));
        marks.add(new Arrow3("k", Vec3.ZERO, c, Stroke.of(Ink.FIRST, 4)));
        marks.add(new Arrow3("v", Vec3.ZERO, v, Stroke.of(Ink.FOURTH, 3)));
        marks.add(new Points3("p", List.of(new Vec3(-1, -1, 0.5), new Vec3(1.5, -1, 1)), Ink.BAD, 5));
        marks.add(new Label3("i", "Aî", a.times(1.12), NAME.inked(Ink.THIRD)));
        marks.add(new Label3("v", "Av", v.times(1.12), NAME.inked(Ink.FOURTH)));
        return Figure.of(new Plot.Space(
                "cube", "Linear map of space", new Orbit(new Vec3(0.2, 0.2, 0.4), 2.2, -0.9, 0.4), marks));
    }

    private static List<List<Vec3>> faces(Vec3 a, Vec3 b, Vec3 c) {
        var faces = new ArrayList<List<Vec3>>();
        for (List<Vec3> sides : List.of(List.of(a, b, c), List.of(b, c, a), List.of(c, a, b)))
            for (Vec3 from : List.of(Vec3.ZERO, sides.get(2))) {
                Vec3 u = from.plus(sides.get(0));
                Vec3 v = from.plus(sides.get(1));
                faces.add(List.of(from, u, u.plus(sides.get(1)), v));
            }
        return faces;
    }

    private static List<Vec3> edges(Vec3 a, Vec3 b, Vec3 c) {
        var ends = new ArrayList<Vec3>();
        for (List<Vec3> sides : List.of(List.of(a, b, c), List.of(b, c, a), List.of(c, a, b)))
            for (Vec3 from :
                    List.of(Vec3.ZERO, sides.get(1), sides.get(2), sides.get(1).plus(sides.get(2)))) {
                ends.add(from);
                ends.add(from.plus(sides.get(0)));
            }
        return ends;
    }

    /** Hills and valleys, with an arrow that comes out of them and a solid block. */
    public static Figure surface(int size) {
        Box domain = Box.around(2);
        var hills = Relief.of(
                size, size, domain, (x, y) -> 1.2 * Math.exp(-x * x - y * y) * Math.cos(3 * x) + 0.15 * y * y);
        List<Mark3> marks = List.of(
                new Surface("f", domain, hills, Ink.FIRST),
                new Arrow3("gradient", new Vec3(0, 0, 0.4), new Vec3(-0.5, -0.8, 2), Stroke.of(Ink.SECOND, 4)),
                new Faces3("block", faces(new Vec3(0.5, 0, 0), new Vec3(0, 0.5, 0), new Vec3(0, 0, 0.9)), Ink.AREA, 1));
        return Figure.of(new Plot.Space("surface", "", new Orbit(new Vec3(0, 0, 0.3), 3, -1.1, 0.5), marks));
    }

    /** A figure for each kind of mark, by the name of its class; those of more ways to look add a hyphen and which it is. */
    public static Map<String, Figure> marks() {
        var thick = Stroke.of(Ink.FIRST, 3);
        var wave = Series.sampled(200, -3, 3, x -> new Vec2(x, x > 1 && x < 1.5 ? Double.NaN : Math.sin(2 * x)));
        var triangle = List.of(new Vec2(-1, -0.5), new Vec2(1.5, -0.8), new Vec2(0.3, 1.2));
        var type = new Type(Ink.SECOND, 16, Type.Anchor.BOTTOM_LEFT, true, true);
        var points = Series.of(triangle);
        var ends = Series.of(List.of(new Vec2(-1, -1), new Vec2(1, 1), new Vec2(-1, 1), new Vec2(1, 0.5)));
        var saddle = Relief.of(30, 30, Box.around(1.2), (x, y) -> y > x + 1.5 ? Double.NaN : x * x - y * y);
        var figures = new TreeMap<>(Charts.variants());
        for (Mark mark : List.of(
                new Arrow("a", new Vec2(-1, -0.5), new Vec2(1.2, 0.8), thick),
                new Area("a", triangle, Ink.AREA, 0.4, Stroke.of(Ink.AREA, 2)),
                new Band("a", wave.map(x -> x, y -> y - 0.4), wave, Ink.AREA, 0.5),
                Bars.histogram(
                        "a",
                        new double[] {-1, -0.5, 0.2, 0.6, 1.2},
                        new double[] {0.4, 1.2, -0.5, 0.9},
                        Ink.FIRST,
                        0.6),
                new ColourBar("a", "height", saddle, Tones.diverging(1.5), 0.8),
                new Contours("a", Isolines.of(Box.around(1.2), saddle, Levels.even(saddle, 8)), thick.wider(0.5), true),
                new Curve("a", wave, thick.dashes()),
                new Dots("a", points, Ink.THIRD, 5, 0.7),
                new Grip("a", "a", 0, new Vec2(0.5, 0.5), Ink.SECOND, "handle", List.of()),
                new GripDots("a", "a", points, Ink.SECOND, 5, "corner"),
                new Heat("a", Box.around(1.2), saddle, Tones.diverging(1.5), 0.8, false),
                new Label("a", "area −1.5", new Vec2(0.2, 0.1), 4, -4, type),
                new Lattice("a", new Vec2(1, 0.3), new Vec2(-0.4, 0.7), Stroke.of(Ink.FIRST, 1)),
                new Line("a", new Vec2(0, 0.5), new Vec2(2, 1), thick),
                new Pad("a", "a", 0, "anywhere"),
                new Persons("a", points, 0.6, Ink.FIRST, 0.8),
                new Rule("a", true, 0.4, thick.dashes()),
                new Segments("a", ends, thick),
                new Stems("a", points, -0.2, thick, 5),
                new Steps("a", -1, Series.of(new double[] {-1, 0, 1}, new double[] {-0.5, 0.3, 1}), thick),
                new Strip("a", true, -0.5, Double.POSITIVE_INFINITY, Ink.AREA, 0.3),
                new TexLabel("a", "\\lambda_1 = \\frac{1}{2}", new Vec2(0.2, 0.1), 4, -4, type)))
            figures.put(
                    mark.getClass().getSimpleName(),
                    Figure.of(new Plot.Flat("plot", "", Box.around(1.5), true, List.of(mark))));
        var orbit = new Orbit(Vec3.ZERO, 2, -0.9, 0.5);
        var helix = IntStream.range(0, 200)
                .mapToObj(i -> new Vec3(Math.cos(i * 0.08), Math.sin(i * 0.08), i * 0.008 - 0.5))
                .toList();
        var heights = Relief.of(20, 20, Box.around(1), (x, y) -> x * x - y * y);
        for (Mark3 mark : List.of(
                new Arrow3("a", Vec3.ZERO, new Vec3(0.9, 0.4, 0.8), thick),
                new Curve3("a", helix, thick),
                new Faces3("a", faces(Vec3.E1, Vec3.E2, Vec3.E3), Ink.AREA, 0.4),
                new Grip3("a", "A", 0, new Vec3(0.5, 0.5, 0.5), Ink.SECOND, "corner"),
                new Label3("a", "here", new Vec3(0.5, 0.5, 0.5), type),
                new Points3("a", List.of(Vec3.E1, Vec3.E2, Vec3.E3), Ink.THIRD, 4),
                new Segments3("a", edges(Vec3.E1, Vec3.E2, Vec3.E3), thick),
                new Surface("a", Box.around(1), heights, Ink.FIRST)))
            figures.put(mark.getClass().getSimpleName(), Figure.of(new Plot.Space("plot", "", orbit, List.of(mark))));
        return figures;
    }
}
