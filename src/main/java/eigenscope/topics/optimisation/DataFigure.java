package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Area;
import eigenscope.figure.Axis;
import eigenscope.figure.Dots;
import eigenscope.figure.Grip;
import eigenscope.figure.GripDots;
import eigenscope.figure.Ink;
import eigenscope.figure.Line;
import eigenscope.figure.Mark;
import eigenscope.figure.Pad;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import java.util.ArrayList;
import java.util.List;

/** The plane of the data: points, squares on the residuals, and the line on its way from the start to the best one. */
final class DataFigure {
    private static final int MOST_SQUARES = 200;
    private static final int FEW = 2000;

    private final FitModel m;
    private final FitWindow window;
    private final List<Mark> marks = new ArrayList<>();

    private DataFigure(FitModel m) {
        this.m = m;
        window = m.data().window();
    }

    static Plot of(FitModel m) {
        var picture = new DataFigure(m);
        picture.marks.add(new Pad("data", FitParams.DATA.id(), m.data().size(), "new point"));
        if (m.show().squares()) picture.squares();
        if (m.show().exact())
            m.data()
                    .best()
                    .ifPresent(best -> picture.line(
                            "exact", best.w(), best.b(), Stroke.of(Ink.FIFTH, 2).dashes()));
        picture.line("start", m.start().x(), m.start().y(), Stroke.of(Ink.GHOST, 2));
        picture.line("line", m.w(), m.b(), Stroke.of(Ink.FIRST, 3));
        picture.points();
        picture.grip(1, "left end of the first line");
        picture.grip(2, "right end of the first line");
        return new Plot.Flat("data", "", picture.window.data(), picture.window.isSquare(), picture.marks)
                .axes(Axis.of("x"), Axis.of("y"));
    }

    private void line(String term, double w, double b, Stroke stroke) {
        double x = window.data().centreX();
        var through = new Vec2(x, w * x + b);
        if (through.isFinite()) marks.add(new Line(term, through, new Vec2(1, w), stroke));
    }

    // A unit of y is as long as one of x, or as many of x as the picture is wider than high.
    private void squares() {
        Series points = m.data().points();
        double unit =
                window.isSquare() ? 1 : window.data().width() / window.data().height();
        int stride = Math.ceilDiv(Math.max(1, points.size()), MOST_SQUARES);
        for (int i = 0; i < points.size(); i += stride) square(points.x(i), points.y(i), unit);
    }

    // On the side of the point that the line does not cross.
    private void square(double x, double y, double unit) {
        double foot = m.w() * x + m.b();
        double residual = y - foot;
        double beside = x - Math.copySign(residual * unit, residual * m.w());
        var corners = List.of(new Vec2(x, y), new Vec2(x, foot), new Vec2(beside, foot), new Vec2(beside, y));
        if (residual != 0 && corners.stream().allMatch(Vec2::isFinite))
            marks.add(new Area(
                    "residual", corners, Ink.AREA, 0.14, Stroke.of(Ink.AREA, 1).opacity(0.7)));
    }

    private void points() {
        boolean few = m.data().size() <= FEW;
        marks.add(new GripDots("data", FitParams.DATA.id(), m.data().points(), Ink.TEXT, few ? 3.2 : 1.4, "point"));
        m.way()
                .flatMap(FitModel.Way::drawn)
                .ifPresent(drawn -> marks.add(new Dots("batch", drawn, Ink.SECOND, few ? 5 : 2.4, 0.9)));
    }

    private void grip(int part, String name) {
        double x = window.hold(part);
        var at = new Vec2(x, m.start().x() * x + m.start().y());
        if (at.isFinite()) marks.add(new Grip("start", FitParams.START.id(), part, at, Ink.MUTED, name, List.of()));
    }
}
