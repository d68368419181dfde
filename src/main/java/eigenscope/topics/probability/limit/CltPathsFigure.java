package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Band;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Rule;
import eigenscope.figure.Scale;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.topics.probability.limit.CltWords.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The law of large numbers: means of more and more draws, several times, and the band that holds 95 in 100 of them. */
final class CltPathsFigure {
    private static final double LEFT = 0.9;
    private static final double RIGHT = 1.2 * CltWork.PATH_LENGTH;
    /** Standard deviations of a single draw that are seen. */
    private static final double REACH = 2.2;

    private static final int BAND = 121;

    private CltPathsFigure() {}

    static Figure of(CltModel m, List<Series> paths) {
        var home = home(m, paths);
        var marks = new ArrayList<Mark>();
        m.normal().ifPresent(theory -> band(theory, marks));
        for (int i = 0; i < paths.size(); i++)
            marks.add(new Curve(
                    "means",
                    paths.get(i),
                    Stroke.of(Ink.FIRST, i == 0 ? 2.4 : 1.4).opacity(i == 0 ? 1 : 0.55)));
        var names = new ArrayList<Entry>();
        names.add(new Entry("means", "means of the first n draws, %d times".formatted(paths.size()), Ink.FIRST));
        if (m.drawn().isEmpty()) {
            names.clear();
            marks.add(CltMeansFigure.missing(m, home, Scale.LOGARITHMIC, Scale.LINEAR));
        }
        m.theory().ifPresent(theory -> {
            names.add(
                    theory.isNormal()
                            ? new Entry("normal", "\u03bc \u00b1 1.96 \u03c3/\u221an", Ink.SECOND)
                            : new Entry("normal", CltSpeech.failure(theory), Ink.BAD));
            if (Double.isFinite(theory.mean()))
                marks.add(new Rule("mean", false, theory.mean(), Stroke.of(Ink.FIFTH, 1.8)));
            marks.add(new Rule("n", true, m.n(), Stroke.of(Ink.AREA, 1.6)));
            var at = new Vec2(m.n(), Double.isFinite(theory.mean()) ? theory.mean() : home.centreY());
            marks.add(new Grip("n", CltParams.N.id(), 0, at, Ink.AREA, "draws in a mean", List.of()));
        });
        CltWords.list(marks, home, names);
        return Figure.of(new Plot.Flat("paths", "The law of large numbers", home, false, marks)
                .axes(Axis.of("n").logarithmic(), Axis.of("mean of n draws").withOtherAside()));
    }

    private static void band(CltTheory theory, List<Mark> marks) {
        double[] sizes = IntStream.range(0, BAND)
                .mapToDouble(i -> Math.pow(CltWork.PATH_LENGTH, i / (BAND - 1.0)))
                .toArray();
        double[] reach = Arrays.stream(sizes)
                .map(n -> CltStudy.Z95 * theory.sd() / Math.sqrt(n))
                .toArray();
        var low = Series.of(
                sizes, Arrays.stream(reach).map(r -> theory.mean() - r).toArray());
        var high = Series.of(
                sizes, Arrays.stream(reach).map(r -> theory.mean() + r).toArray());
        marks.add(new Band("normal", low, high, Ink.SECOND, 0.12));
        marks.add(new Curve("normal", low, Stroke.of(Ink.SECOND, 1.6)));
        marks.add(new Curve("normal", high, Stroke.of(Ink.SECOND, 1.6)));
    }

    private static Box home(CltModel m, List<Series> paths) {
        if (m.normal().isPresent()) {
            var theory = m.normal().get();
            return new Box(LEFT, theory.mean() - REACH * theory.sd(), RIGHT, theory.mean() + REACH * theory.sd());
        }
        double[] all = paths.stream()
                .flatMapToDouble(path -> IntStream.range(0, path.size()).mapToDouble(path::y))
                .sorted()
                .toArray();
        if (all.length == 0) return new Box(LEFT, -1, RIGHT, 1);
        double low = all[all.length / 50];
        double high = all[all.length - 1 - all.length / 50];
        double air = 0.1 * (high - low) + 1e-9 * Math.max(Math.abs(low), Math.abs(high)) + Double.MIN_NORMAL;
        return new Box(LEFT, low - air, RIGHT, high + air);
    }
}
