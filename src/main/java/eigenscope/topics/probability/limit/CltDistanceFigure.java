package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Rule;
import eigenscope.figure.Scale;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import eigenscope.topics.probability.limit.CltWords.Entry;
import eigenscope.topics.probability.limit.CltWork.Distance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How far means are from normal, against how many draws they are of: straight lines on logarithmic axes. */
final class CltDistanceFigure {
    private static final double LEFT = 0.8;
    private static final double RIGHT = 900;
    private static final double LEAST = 3e-4;
    private static final double MOST = 1.6;

    private static final int MOST_N = 500;

    private CltDistanceFigure() {}

    static Figure of(CltModel m, List<Distance> distances) {
        var home = new Box(LEFT, LEAST, RIGHT, MOST);
        var marks = new ArrayList<Mark>();
        if (m.normal().isEmpty())
            marks.add(CltWords.missing(
                    m.theory()
                            .map(CltSpeech::failure)
                            .orElseGet(() -> m.trouble().orElse("")),
                    home,
                    Scale.LOGARITHMIC,
                    Scale.LOGARITHMIC));
        else draw(m, m.normal().get(), distances, home, marks);
        return Figure.of(new Plot.Flat("distance", "Distance from normal", home, false, marks)
                .axes(Axis.of("n").logarithmic(), Axis.of("distance").logarithmic()));
    }

    private static void draw(CltModel m, CltTheory theory, List<Distance> distances, Box home, List<Mark> marks) {
        var names = new ArrayList<Entry>();
        line(marks, "bound", Ink.FOURTH, n -> theory.at(n).bound());
        if (Double.isFinite(theory.thirdMoment()))
            names.add(new Entry("bound", "Berry and Esseen: never above", Ink.FOURTH));
        line(marks, "rate", Ink.SECOND, theory::foretold);
        if (theory.foretold() > 0)
            names.add(new Entry(
                    "rate",
                    theory.isEven() ? "foretold: falls like 1/n, no skewness" : "foretold: falls like 1/\u221an",
                    Ink.SECOND));
        var chance = distances.stream().map(d -> new Vec2(d.n(), d.chance())).toList();
        marks.add(
                new Curve("chance", Series.of(chance), Stroke.of(Ink.MUTED, 1.4).dashes()));
        names.add(new Entry("chance", "what chance alone would leave", Ink.MUTED));
        marks.add(
                new Dots("ks", Series.of(distances.stream().map(Distance::point).toList()), Ink.FIRST, 4, 1));
        names.add(new Entry("ks", "measured on half a million draws", Ink.FIRST));
        here(m, marks);
        CltWords.list(marks, home, names);
    }

    private static void line(List<Mark> marks, String term, Ink ink, IntToDoubleFunction height) {
        var points = IntStream.of(1, 2, 3, 5, 10, 20, 50, 100, 200, MOST_N)
                .mapToObj(n -> new Vec2(n, height.applyAsDouble(n)))
                .filter(p -> p.y() > 0)
                .toList();
        if (points.size() > 1) marks.add(new Curve(term, Series.of(points), Stroke.of(ink, 2)));
    }

    private static void here(CltModel m, List<Mark> marks) {
        var study = m.drawn().orElseThrow();
        double distance = Math.clamp(study.order().gap().distance(), LEAST, 1);
        var at = new Vec2(m.n(), distance);
        marks.add(new Rule("n", true, m.n(), Stroke.of(Ink.AREA, 1.6)));
        marks.add(new Dots("ks", Series.of(List.of(at)), Ink.AREA, 5, 1));
        marks.add(CltWords.at(
                new Entry(
                        "ks",
                        "n = %d: %s"
                                .formatted(
                                        m.n(), CltWords.show(study.order().gap().distance())),
                        Ink.TEXT),
                at,
                12,
                -10,
                Anchor.BOTTOM_LEFT));
        marks.add(new Grip("n", CltParams.N.id(), 0, at, Ink.AREA, "draws in a mean", List.of()));
    }
}
