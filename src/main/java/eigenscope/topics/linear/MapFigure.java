package eigenscope.topics.linear;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Area;
import eigenscope.figure.Arrow;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Line;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Stroke;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The picture of a linear map: the plane on its way from where it was to where the map takes it. */
final class MapFigure {
    private static final Box HOME = new Box(-4, -3, 4, 3);

    private final MapModel m;
    private final List<Mark> marks = new ArrayList<>();

    private MapFigure(MapModel m) {
        this.m = m;
    }

    static Figure of(MapModel m) {
        var picture = new MapFigure(m);
        if (m.isDrawable()) picture.map();
        else picture.marks.add(Names.on("", m.name() + " is too large to draw", Vec2.ZERO, -24, Ink.BAD));
        picture.grips();
        return Figure.of(new Plot.Flat("map", "", HOME, true, picture.marks));
    }

    private void map() {
        var show = m.show();
        if (show.ghost()) ghost();
        if (show.grid())
            marks.add(MapShapes.grid(m.moved(), Stroke.of(Ink.FIRST, 1).opacity(0.38)));
        if (show.square())
            marks.add(new Area("det", MapShapes.square(m.moved()), Ink.AREA, 0.32, Stroke.of(Ink.AREA, 1.8)));
        if (show.letter()) marks.add(MapShapes.letter(m.moved()));
        if (show.circle()) circle();
        if (m.rank() < 2 && show.spaces()) collapse();
        else if (show.eigenlines()) eigenlines();
        arrows();
        if (show.square() && m.rank() == 2) area();
    }

    private void ghost() {
        marks.add(MapShapes.grid(Mat.identity(2), Stroke.of(Ink.GHOST, 1).opacity(0.6)));
        var edge = Stroke.of(Ink.GHOST, 1.5).dashes();
        if (m.show().square()) marks.add(new Area("", MapShapes.square(Mat.identity(2)), Ink.GHOST, 0.15, edge));
        if (m.show().circle()) marks.add(MapShapes.circle(Mat.identity(2), edge));
    }

    private void circle() {
        marks.add(MapShapes.circle(m.moved(), Stroke.of(Ink.FIRST, 2)));
        for (int k = 0; k < 2; k++) {
            Vec2 tip = m.moved().times(m.svd().v().column(k).xy());
            marks.add(new Arrow("singular", Vec2.ZERO, tip, Stroke.of(Ink.FIRST, 2)));
            if (m.t() == 1) marks.add(Names.ofArrow("singular", "\\sigma_" + (k + 1), tip, Ink.FIRST));
        }
    }

    private void eigenlines() {
        for (var space : m.eigen().eigenspaces()) {
            var factor = "\u03bb = " + Numbers.show(space.value());
            Vec2 way = space.basis().getFirst().xy();
            if (space.isEverything()) {
                marks.add(
                        Names.underLine("eigen", "every line is an eigenline, " + factor, new Vec2(0, -1), Ink.FIFTH));
            } else {
                marks.add(new Line(
                        "eigen", Vec2.ZERO, way, Stroke.of(Ink.FIFTH, 1.6).dashes()));
                marks.add(Names.underLine("eigen", factor, way, Ink.FIFTH));
            }
        }
    }

    // A singular map: the line all is squashed onto, and the line that is squashed to a point.
    private void collapse() {
        if (m.rank() == 0) {
            marks.add(Names.on("range", "everything lands on 0", Vec2.ZERO, 26, Ink.TEXT));
            return;
        }
        Vec2 range = m.svd().columnSpace().getFirst().xy();
        Vec2 kernel = m.svd().nullSpace().getFirst().xy();
        marks.add(new Line("range", Vec2.ZERO, range, Stroke.of(Ink.AREA, 6).opacity(0.6)));
        marks.add(new Line("null", Vec2.ZERO, kernel, Stroke.of(Ink.MUTED, 2.5).dashes()));
        marks.add(Names.underLine("range", "area 0: everything lands on this line", range, Ink.TEXT));
        marks.add(Names.underUpperHalf("null", "this line lands on 0", kernel, Ink.MUTED));
    }

    private void arrows() {
        if (m.show().vector()) marks.add(new Arrow("v", Vec2.ZERO, m.v(), Stroke.of(Ink.FOURTH, 2)));
        String map = m.t() == 1 ? m.name() : "";
        basis("i", map + "\\ihat", m.movedColumn(0), Ink.THIRD);
        basis("j", map + "\\jhat", m.movedColumn(1), Ink.SECOND);
        if (m.show().vector()) image(map);
    }

    private void basis(String term, String name, Vec2 tip, Ink ink) {
        marks.add(new Arrow(term, Vec2.ZERO, tip, Stroke.of(ink, 3.5)));
        marks.add(Names.ofArrow(term, name, tip, ink));
    }

    // On an eigenline the image is a multiple, and its name says which.
    private void image(String map) {
        Vec2 image = m.movedV();
        marks.add(new Arrow("v", Vec2.ZERO, image, Stroke.of(Ink.FOURTH, 3.5)));
        var factor = m.factor().filter(k -> m.t() == 1);
        if (factor.isEmpty()) marks.add(Names.ofArrow("v", "\\vec v", m.v(), Ink.FOURTH));
        String multiple = factor.map(k -> " = " + Numbers.tex(k) + "\\,\\vec v").orElse("");
        if (m.t() > 0) marks.add(Names.ofArrow("v", map + "\\vec v" + multiple, image, Ink.FOURTH));
    }

    // In the half of the parallelogram that A v does not cross, so that both can be read.
    private void area() {
        double area = m.moved().det();
        Vec2 within = !m.show().vector()
                ? new Vec2(0.5, 0.5)
                : m.v().y() < m.v().x() ? new Vec2(0.34, 0.66) : new Vec2(0.66, 0.34);
        Vec2 at = m.moved().times(m.show().letter() ? new Vec2(1.15, 1.15) : within);
        marks.add(Names.on("det", "area " + Numbers.show(area) + (area < 0 ? ", flipped" : ""), at, 0, Ink.TEXT));
    }

    private void grips() {
        if (m.parts().isProduct()) {
            columns("B", m.b(), true);
            columns("A", m.a(), true);
        } else columns("A", m.a(), false);
        if (!m.show().vector()) return;
        var lines = m.show().eigenlines() ? m.eigenlines() : List.<Vec2>of();
        marks.add(new Grip("v", "v", 0, m.v(), Ink.FOURTH, "vector v", lines));
    }

    private void columns(String param, Mat of, boolean named) {
        column(param, 0, of, "i", "\\ihat", Ink.THIRD, "first column of " + param, named);
        column(param, 1, of, "j", "\\jhat", Ink.SECOND, "second column of " + param, named);
    }

    private void column(
            String param, int column, Mat of, String term, String basis, Ink ink, String spoken, boolean named) {
        Vec2 tip = of.column(column).xy();
        if (named) {
            marks.add(new Arrow(term, Vec2.ZERO, tip, Stroke.of(ink, 1.5).dashes()));
            marks.add(Names.ofArrow(term, param + basis, tip, ink));
        }
        marks.add(new Grip(term, param, column, tip, ink, spoken, List.of()));
    }
}
