package eigenscope.topics.linear;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Area;
import eigenscope.figure.Arrow;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Line;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Stroke;
import eigenscope.figure.TexLabel;
import eigenscope.figure.Type;
import eigenscope.figure.Type.Anchor;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The picture of a linear map: the plane on its way from where it was to where the map takes it. */
final class MapFigure {
    private static final Box HOME = new Box(-4, -3, 4, 3);
    private static final double LABEL_SIZE = 15;
    private static final double TEX_SIZE = 20;

    /** How far out, in units, names of lines stand. */
    private static final double OUT = 2.5;

    private final MapModel m;
    private final List<Mark> marks = new ArrayList<>();

    private MapFigure(MapModel m) {
        this.m = m;
    }

    static Figure of(MapModel m) {
        var picture = new MapFigure(m);
        if (m.overflows()) picture.overflow();
        else picture.map();
        picture.grips();
        return Figure.of(new Plot.Flat("map", "", HOME, true, picture.marks));
    }

    private void overflow() {
        var words = m.name() + " is too large for the numbers of a computer: nothing to draw";
        marks.add(new Label(
                "",
                words,
                Vec2.ZERO,
                0,
                -24,
                Type.of(Ink.BAD, LABEL_SIZE, Anchor.CENTRE).haloed()));
    }

    private void map() {
        var show = m.show();
        if (show.ghost()) ghost();
        if (show.grid())
            marks.add(MapShapes.grid(m.moved(), Stroke.of(Ink.FIRST, 1).opacity(0.38)));
        if (show.square()) square();
        if (show.circle()) circle();
        if (show.letter()) marks.add(MapShapes.letter(m.moved()));
        if (show.eigenlines()) eigenlines();
        if (show.spaces()) spaces();
        arrows();
    }

    private void ghost() {
        marks.add(MapShapes.grid(Mat.identity(2), Stroke.of(Ink.GHOST, 1).opacity(0.6)));
        var edge = Stroke.of(Ink.GHOST, 1.5).dashes();
        if (m.show().square()) marks.add(new Area("", MapShapes.square(Mat.identity(2)), Ink.GHOST, 0.15, edge));
        if (m.show().circle()) marks.add(MapShapes.circle(Mat.identity(2), edge));
    }

    private void square() {
        var corners = MapShapes.square(m.moved());
        double area = m.moved().det();
        marks.add(new Area("det", corners, Ink.AREA, 0.32, Stroke.of(Ink.AREA, 1.8)));
        var words = "area " + Numbers.show(area) + (area < 0 ? ", flipped" : "");
        Vec2 middle = corners.get(2).times(0.5);
        marks.add(new Label(
                "det",
                words,
                middle,
                0,
                0,
                Type.of(Ink.TEXT, LABEL_SIZE, Anchor.CENTRE).heavy().haloed()));
    }

    private void circle() {
        marks.add(MapShapes.circle(m.moved(), Stroke.of(Ink.FIRST, 2)));
        var axis = Stroke.of(Ink.FIRST, 2);
        for (int k = 0; k < 2; k++) {
            Vec2 tip = m.moved().times(m.svd().v().column(k).xy());
            marks.add(new Arrow("singular", Vec2.ZERO, tip, axis));
            if (m.t() == 1) marks.add(name("singular", "\\sigma_" + (k + 1), tip, Ink.FIRST));
        }
    }

    private void eigenlines() {
        var type = Type.of(Ink.FIFTH, LABEL_SIZE, Anchor.LEFT).haloed();
        for (var space : m.eigen().eigenspaces()) {
            var factor = "\u03bb = " + Numbers.show(space.value());
            if (space.isEverything()) {
                marks.add(new Label("eigen", "every line is an eigenline, " + factor, new Vec2(0, -OUT), 10, 0, type));
            } else {
                Vec2 way = upward(space.basis().getFirst());
                marks.add(new Line(
                        "eigen", Vec2.ZERO, way, Stroke.of(Ink.FIFTH, 1.6).dashes()));
                marks.add(new Label("eigen", factor, way.times(OUT), 10, 0, type));
            }
        }
    }

    private static Vec2 upward(Vec direction) {
        Vec2 d = direction.xy();
        return d.y() < 0 || (d.y() == 0 && d.x() < 0) ? d.times(-1) : d;
    }

    private void spaces() {
        var under = Type.of(Ink.TEXT, LABEL_SIZE, Anchor.LEFT).haloed();
        if (m.rank() == 0) marks.add(new Label("range", "everything lands on 0", Vec2.ZERO, 14, 22, under));
        if (m.rank() != 1) return;
        Vec2 range = upward(m.svd().columnSpace().getFirst());
        Vec2 kernel = upward(m.svd().nullSpace().getFirst());
        marks.add(new Line("range", Vec2.ZERO, range, Stroke.of(Ink.AREA, 5).opacity(0.55)));
        marks.add(new Line("null", Vec2.ZERO, kernel, Stroke.of(Ink.MUTED, 2.5).dashes()));
        marks.add(new Label("range", "everything lands on this line", range.times(-0.75 * OUT), 12, 4, under));
        marks.add(new Label("null", "this line lands on 0", kernel.times(-0.6 * OUT), 12, 4, under));
    }

    private void arrows() {
        Vec2 i = m.movedColumn(0);
        Vec2 j = m.movedColumn(1);
        Vec2 image = m.movedV();
        marks.add(new Arrow("v", Vec2.ZERO, m.v(), Stroke.of(Ink.FOURTH, 2)));
        marks.add(new Arrow("i", Vec2.ZERO, i, Stroke.of(Ink.THIRD, 3.5)));
        marks.add(new Arrow("j", Vec2.ZERO, j, Stroke.of(Ink.SECOND, 3.5)));
        marks.add(new Arrow("v", Vec2.ZERO, image, Stroke.of(Ink.FOURTH, 3.5)));
        String map = m.t() == 1 ? m.name() : m.name() + "_t";
        marks.add(name("i", map + "\\ihat", i, Ink.THIRD));
        marks.add(name("j", map + "\\jhat", j, Ink.SECOND));
        marks.add(name("v", "\\vec v", m.v(), Ink.FOURTH));
        marks.add(name("v", map + "\\vec v" + factor(), image, Ink.FOURTH));
    }

    // On an eigenline the image is a multiple, and the name says which.
    private String factor() {
        return m.t() == 1
                ? m.factor().map(k -> " = " + Numbers.tex(k) + "\\,\\vec v").orElse("")
                : "";
    }

    // Beyond the tip, on the side away from the origin.
    private static Mark name(String term, String latex, Vec2 tip, Ink ink) {
        double length = Math.max(tip.norm(), 1e-9);
        double dx = 16 * tip.x() / length;
        double dy = -16 * tip.y() / length;
        var anchor = Math.abs(dx) < 8 ? Anchor.CENTRE : dx > 0 ? Anchor.LEFT : Anchor.RIGHT;
        return new TexLabel(
                term, latex, tip, dx, dy, Type.of(ink, TEX_SIZE, anchor).haloed());
    }

    private void grips() {
        if (m.parts().isProduct()) secondMap();
        marks.add(grip("i", "A", 0, m.a(), Ink.THIRD, "first column of A"));
        marks.add(grip("j", "A", 1, m.a(), Ink.SECOND, "second column of A"));
        marks.add(new Grip(
                "v", "v", 0, m.v(), Ink.FOURTH, "vector v", m.show().eigenlines() ? m.eigenlines() : List.of()));
    }

    private void secondMap() {
        columnOfB("i", 0, "B\\ihat", Ink.THIRD, "first column of B");
        columnOfB("j", 1, "B\\jhat", Ink.SECOND, "second column of B");
    }

    private void columnOfB(String term, int column, String latex, Ink ink, String spoken) {
        Vec2 tip = m.b().column(column).xy();
        marks.add(new Arrow(term, Vec2.ZERO, tip, Stroke.of(ink, 1.5).dashes()));
        marks.add(name(term, latex, tip, ink));
        marks.add(grip(term, "B", column, m.b(), ink, spoken));
    }

    private static Mark grip(String term, String param, int column, Mat of, Ink ink, String name) {
        return new Grip(term, param, column, of.column(column).xy(), ink, name, List.of());
    }
}
