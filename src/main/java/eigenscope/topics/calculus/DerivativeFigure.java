package eigenscope.topics.calculus;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Line;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The curve and, under it on the same axis, its slopes: drawn up to x, so that the derivative appears as x moves. */
final class DerivativeFigure {
    private DerivativeFigure() {}

    static Figure of(SlopeModel m) {
        return Figure.column(CurveFigure.plot(m, false), slopes(m));
    }

    private static Plot slopes(SlopeModel m) {
        Box home = m.graphs().slopeHome();
        var marks = new ArrayList<Mark>();
        if (m.show().concavity()) marks.addAll(Bends.of(m, home));
        if (m.show().derivative())
            marks.add(new Curve(
                    "slope", m.graphs().slope(), Stroke.of(Ink.THIRD, 2).opacity(0.35)));
        if (m.isNear()) {
            marks.add(new Curve("slope", upTo(m), Stroke.of(Ink.THIRD, 2.6)));
            if (m.at().isDefined()) point(m, marks);
        }
        return new Plot.Flat("slopes", "", home, false, marks).axes(CurveFigure.X, Axis.of("f\u2032(x)"));
    }

    private static void point(SlopeModel m, List<Mark> marks) {
        marks.add(new Line(
                "x",
                new Vec2(m.x(), 0),
                new Vec2(0, 1),
                Stroke.of(Ink.FOURTH, 1.2).dashes()));
        if (!m.at().hasSlope()) return;
        Vec2 at = new Vec2(m.x(), m.at().slope());
        marks.add(new Dots("slope", Series.of(List.of(at)), Ink.THIRD, 5, 1));
        marks.add(Names.words("slope", Numbers.show(m.at().slope()), at, 14, -4, Ink.THIRD, Anchor.BOTTOM_LEFT));
        marks.add(new Grip("x", "x", 1, at, Ink.FOURTH, "point x under the curve", List.of()));
    }

    private static Series upTo(SlopeModel m) {
        Series all = m.graphs().slope();
        int count = 0;
        while (count < all.size() && all.x(count) <= m.x()) count++;
        boolean ends = m.at().hasSlope();
        double[] xs = new double[count + (ends ? 1 : 0)];
        double[] ys = new double[xs.length];
        for (int i = 0; i < count; i++) {
            xs[i] = all.x(i);
            ys[i] = all.y(i);
        }
        if (ends) {
            xs[count] = m.x();
            ys[count] = m.at().slope();
        }
        return Series.of(xs, ys);
    }
}
