package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Line;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Scale;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.topics.probability.limit.CltWords.Entry;
import java.util.ArrayList;
import java.util.List;

/** The quantiles of the means beside those of the normal distribution: a straight line where they agree. */
final class CltQuantileFigure {
    private static final double AIR = 0.06;
    /** Heavier tails go out of the picture, so that its middle can still be seen. */
    private static final double STEEPEST = 3;

    private CltQuantileFigure() {}

    static Figure of(CltModel m) {
        return Figure.of(m.drawn().map(study -> plot(m, study)).orElseGet(() -> empty(m)));
    }

    private static Plot empty(CltModel m) {
        var home = new Box(-1, -1, 1, 1);
        return new Plot.Flat(
                "quantiles",
                "Quantiles",
                home,
                false,
                List.of(CltMeansFigure.missing(m, home, Scale.LINEAR, Scale.LINEAR)));
    }

    private static Plot plot(CltModel m, CltStudy study) {
        var order = study.order();
        double centre = m.isStandardised() ? order.reference().mean() : 0;
        double unit = m.isStandardised() ? order.reference().sd() : 1;
        var points = order.pairs().stream()
                .map(p -> new Vec2((p.theory() - centre) / unit, (p.row() - centre) / unit))
                .toList();
        Box home = home(points);
        var marks = new ArrayList<Mark>();
        marks.add(new Line("normal", new Vec2(middle(home), middle(home)), new Vec2(1, 1), Stroke.of(Ink.SECOND, 2)));
        marks.add(new Dots("means", Series.of(points), Ink.FIRST, 3, 0.8));
        CltWords.list(marks, home, names(study));
        String name = m.isStandardised() ? "z" : "x\u0304";
        return new Plot.Flat(
                        "quantiles",
                        "Quantiles of %s beside normal ones".formatted(CltWords.many(study.size(), "mean", "means")),
                        home,
                        false,
                        marks)
                .axes(Axis.of("normal").withOtherAside(), Axis.of(name).withOtherAside());
    }

    private static List<Entry> names(CltStudy study) {
        var theory = study.setting().theory();
        return theory.isNormal()
                ? List.of(new Entry("normal", "straight: the means are normal", Ink.SECOND))
                : List.of(
                        new Entry("normal", "through the quartiles of the means", Ink.SECOND),
                        new Entry("means", CltSpeech.failure(theory), Ink.BAD));
    }

    private static double middle(Box home) {
        return (home.minX() + home.maxX()) / 2;
    }

    private static Box home(List<Vec2> points) {
        double from = points.getFirst().x();
        double to = points.getLast().x();
        double width = Math.max(to - from, 1e-9 * Math.max(1, Math.abs(to)));
        double low = Math.clamp(points.getFirst().y(), from - STEEPEST * width, from);
        double high = Math.clamp(points.getLast().y(), to, to + STEEPEST * width);
        double air = AIR * width;
        return new Box(from - air, low - AIR * (high - low) - air, to + air, high + AIR * (high - low) + air);
    }
}
