package eigenscope.topics.linear;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Arrow3;
import eigenscope.figure.Faces3;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip3;
import eigenscope.figure.Ink;
import eigenscope.figure.Label3;
import eigenscope.figure.Mark3;
import eigenscope.figure.Orbit;
import eigenscope.figure.Plot;
import eigenscope.figure.Segments3;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import eigenscope.figure.Type.Anchor;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The picture of a linear map of space: the unit cube on its way to the box that the columns span. */
final class SpaceFigure {
    private static final Orbit HOME = new Orbit(new Vec3(0.3, 0.3, 0.3), 2.4, Math.toRadians(35), Math.toRadians(22));
    private static final double LABEL_SIZE = 16;
    private static final List<Ink> HUES = List.of(Ink.THIRD, Ink.SECOND, Ink.FIRST);
    private static final List<String> ORDINALS = List.of("first", "second", "third");
    private static final List<String> NAMES = List.of("A e\u2081", "A e\u2082", "A e\u2083");

    /** Half the length of drawn eigenlines and half the side of drawn planes, in units. */
    private static final double OUT = 2;

    /** How far beyond the tip of an arrow its name stands, in units. */
    private static final double BEYOND = 0.2;

    private final SpaceMap m;
    private final List<Mark3> marks = new ArrayList<>();

    private SpaceFigure(SpaceMap m) {
        this.m = m;
    }

    static Figure of(SpaceMap m) {
        var picture = new SpaceFigure(m);
        if (m.isDrawable()) picture.map();
        else picture.marks.add(new Label3("", "A is too large to draw", Vec3.ZERO, type(Ink.BAD, Anchor.CENTRE)));
        picture.grips();
        return Figure.of(new Plot.Space("space", "", HOME, picture.marks));
    }

    private void map() {
        var show = m.show();
        if (show.grid()) ground();
        if (show.ghost()) box("", Mat.identity(3), Ink.GHOST, 0.08, 1.2);
        if (show.cube()) cube();
        if (!m.isInvertible() && show.spaces()) spaces();
        else if (show.axes()) eigenlines();
        arrows();
    }

    private void ground() {
        var ends = new ArrayList<Vec3>();
        for (int k = -2; k <= 2; k++) {
            ends.add(new Vec3(k, -2, 0));
            ends.add(new Vec3(k, 2, 0));
            ends.add(new Vec3(-2, k, 0));
            ends.add(new Vec3(2, k, 0));
        }
        marks.add(new Segments3(
                "",
                ends.stream().map(m.moved()::times).toList(),
                Stroke.of(Ink.FIRST, 1).opacity(0.3)));
    }

    private void cube() {
        box("det", m.moved(), Ink.AREA, 0.22, 1.8);
        if (!m.isInvertible()) return;
        double volume = m.moved().det();
        var words = "volume " + Numbers.show(volume) + (volume < 0 ? ", flipped" : "");
        Vec3 at = m.moved().times(new Vec3(1, 1, 0));
        marks.add(new Label3("det", " " + words, at, type(Ink.TEXT, Anchor.TOP_LEFT)));
    }

    private static Type type(Ink ink, Anchor anchor) {
        return Type.of(ink, LABEL_SIZE, anchor).heavy().haloed();
    }

    // Each face of the unit cube: an axis at 0 or at 1, the other two running around.
    private void box(String term, Mat map, Ink ink, double opacity, double edge) {
        var faces = IntStream.range(0, 6).mapToObj(f -> face(map, f % 3, f / 3)).toList();
        var edges = new ArrayList<Vec3>();
        for (int axis = 0; axis < 3; axis++)
            for (int corner = 0; corner < 4; corner++) {
                edges.add(map.times(corner(axis, 0, corner % 2, corner / 2)));
                edges.add(map.times(corner(axis, 1, corner % 2, corner / 2)));
            }
        marks.add(new Faces3(term, faces, ink, opacity));
        marks.add(new Segments3(term, edges, Stroke.of(ink, edge)));
    }

    private static List<Vec3> face(Mat map, int axis, int level) {
        return List.of(
                map.times(corner(axis, level, 0, 0)),
                map.times(corner(axis, level, 1, 0)),
                map.times(corner(axis, level, 1, 1)),
                map.times(corner(axis, level, 0, 1)));
    }

    private static Vec3 corner(int axis, int level, int next, int last) {
        return switch (axis) {
            case 0 -> new Vec3(level, next, last);
            case 1 -> new Vec3(last, level, next);
            default -> new Vec3(next, last, level);
        };
    }

    private void eigenlines() {
        for (var space : m.eigen().eigenspaces()) {
            if (space.isEverything()) continue;
            var factor = "\u03bb = " + Numbers.show(space.value());
            for (Vec direction : space.basis()) {
                Vec3 way = direction.xyz().times(OUT);
                marks.add(new Segments3("eigen", List.of(way.negated(), way), Stroke.of(Ink.FIFTH, 1.8)));
                marks.add(new Label3("eigen", factor, way, type(Ink.FIFTH, Anchor.LEFT)));
            }
        }
    }

    // A singular map: what all is squashed onto, and what is squashed to a point.
    private void spaces() {
        var range = m.svd().columnSpace();
        var kernel = m.svd().nullSpace();
        if (m.rank() == 0)
            marks.add(new Label3("range", "everything lands on 0", Vec3.ZERO, type(Ink.TEXT, Anchor.TOP)));
        else {
            String shape = m.rank() == 1 ? "line" : "plane";
            flat("range", range, Ink.AREA, "volume 0: everything lands on this " + shape);
            flat("null", kernel, Ink.MUTED, "this " + (m.rank() == 1 ? "plane" : "line") + " lands on 0");
        }
    }

    // A line or a plane through the origin, with words at its lower end.
    private void flat(String term, List<Vec> basis, Ink ink, String words) {
        Vec3 a = basis.getFirst().xyz().times(OUT);
        if (a.z() > 0) a = a.negated();
        if (basis.size() == 1) {
            marks.add(new Segments3(term, List.of(a.negated(), a), Stroke.of(ink, 3)));
            marks.add(new Label3(term, "  " + words, a.times(0.85), type(Ink.TEXT, Anchor.LEFT)));
        } else {
            Vec3 b = basis.getLast().xyz().times(OUT);
            if (b.z() > 0) b = b.negated();
            var corners = List.of(a.plus(b), a.minus(b), a.negated().minus(b), b.minus(a));
            marks.add(new Faces3(term, List.of(corners), ink, 0.16));
            marks.add(new Label3(term, words, a.plus(b), type(Ink.TEXT, Anchor.TOP)));
        }
    }

    private void arrows() {
        for (int j = 0; j < 3; j++) {
            Vec3 tip = m.moved().column(j).xyz();
            marks.add(new Arrow3(MapTex.COLUMNS.get(j), Vec3.ZERO, tip, Stroke.of(HUES.get(j), 3.5)));
            name(MapTex.COLUMNS.get(j), NAMES.get(j), tip, HUES.get(j));
        }
        Vec3 v = m.vector().xyz();
        Vec3 image = m.moved().times(v);
        marks.add(new Arrow3("v", Vec3.ZERO, v, Stroke.of(Ink.FOURTH, 2)));
        marks.add(new Arrow3("v", Vec3.ZERO, image, Stroke.of(Ink.FOURTH, 3.5)));
        name("v", "v", v, Ink.FOURTH);
        name("v", "A v", image, Ink.FOURTH);
    }

    // Beyond the tip, where neither arrow nor handle is.
    private void name(String term, String words, Vec3 tip, Ink ink) {
        Vec3 at = tip.plus(tip.normalised().times(BEYOND));
        marks.add(new Label3(term, words, at, type(ink, Anchor.CENTRE)));
    }

    private void grips() {
        for (int j = 0; j < 3; j++) {
            Vec3 tip = m.map().column(j).xyz();
            var name = ORDINALS.get(j) + " column of A";
            marks.add(new Grip3(MapTex.COLUMNS.get(j), "A", j, tip, HUES.get(j), name));
        }
        marks.add(new Grip3("v", "v", 0, m.vector().xyz(), Ink.FOURTH, "vector v"));
    }
}
