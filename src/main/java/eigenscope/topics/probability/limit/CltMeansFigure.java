package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Bars;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Rule;
import eigenscope.figure.Scale;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.topic.Numbers;
import eigenscope.topics.probability.limit.CltWords.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a single draw is like, and under it where means of n draws fall, beside what theory takes them for. */
final class CltMeansFigure {
    private static final int POINTS = 241;
    private static final int MOST_DOTS = 120;
    private static final double HEADROOM = 1.2;
    private static final double BARS = 0.45;

    private final CltModel m;
    private final CltStudy study;
    private final CltTheory theory;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Entry> names = new ArrayList<>();
    private double top;

    private CltMeansFigure(CltModel m, CltStudy study) {
        this.m = m;
        this.study = study;
        theory = study.setting().theory();
    }

    /** @param stable the density of the stable law that means tend to, around 0 and of scale 1; empty where there is none */
    static Figure of(CltModel m, Optional<Series> stable) {
        // On one axis one sees how much narrower means lie; without a variance they need not lie there at all.
        boolean isShared = m.normal().isPresent() && !m.isStandardised();
        Axis draws = isShared ? Axis.of("x").linked("x") : Axis.of("x");
        Plot below = m.drawn()
                .map(study -> new CltMeansFigure(m, study).plot(isShared, stable))
                .orElseGet(() -> new Plot.Flat("means", "Means", new Box(0, 0, 1, 1), false, List.of()));
        return Figure.column(CltPopulationPlot.of(m, draws), below).sharing(2.0, 3.0);
    }

    private Plot plot(boolean isShared, Optional<Series> stable) {
        bars();
        normal();
        if (theory.sum().isEmpty()) stable.ifPresent(this::stable);
        exact();
        Box home = home(isShared);
        if (theory.isNormal()) marks.add(new Rule("mean", true, place(theory.mean()), Stroke.of(Ink.FIFTH, 1.6)));
        CltWords.list(marks, home, names);
        String id = m.isStandardised() ? "standardised" : isShared ? "means" : "means-alone";
        String name = m.isStandardised() ? "z" : "x\u0304";
        return new Plot.Flat(id, title(), home, false, marks)
                .axes(isShared ? Axis.of(name).linked("x") : Axis.of(name), Axis.of("density"));
    }

    private String title() {
        return "%s of %s each"
                .formatted(CltWords.many(study.size(), "mean", "means"), CltWords.many(m.n(), "draw", "draws"));
    }

    private Box home(boolean isShared) {
        double[] shared = CltPopulationPlot.window(m);
        double from = isShared ? shared[0] : place(study.bins().edge(0));
        double to = isShared
                ? shared[1]
                : place(study.bins().edge(study.bins().empty().bins()));
        if (m.isStandardised()) {
            from = -CltBins.REACH;
            to = CltBins.REACH;
        }
        double height = top > 0 ? top : 1;
        return new Box(from, -CltPopulationPlot.FOOT * height, to, HEADROOM * height);
    }

    /** Returns where a mean stands in the picture. */
    private double place(double mean) {
        return m.isStandardised() ? (mean - theory.mean()) / theory.standardError() : mean;
    }

    private double height(double density) {
        return m.isStandardised() ? density * theory.standardError() : density;
    }

    private void bars() {
        var bins = study.bins();
        var counts = study.histogram();
        double[] edges = IntStream.rangeClosed(0, counts.bins())
                .mapToDouble(i -> place(bins.edge(i)))
                .toArray();
        double[] heights = IntStream.range(0, counts.bins())
                .mapToDouble(i -> height(bins.density(counts, i)))
                .toArray();
        for (double h : heights) top = Math.max(top, h);
        marks.add(Bars.histogram("means", edges, heights, Ink.FIRST, BARS));
        names.add(new Entry(
                "means",
                "means: %s \u00b1 %s"
                        .formatted(
                                Numbers.show(study.running().mean()),
                                Double.isNaN(study.running().sd())
                                        ? "?"
                                        : Numbers.show(study.running().sd())),
                Ink.FIRST));
    }

    private void normal() {
        if (!theory.isNormal()) {
            names.add(new Entry("normal", CltSpeech.failure(theory), Ink.BAD));
            return;
        }
        var limit = theory.limit();
        double reach = CltBins.REACH * theory.standardError();
        curve("normal", Ink.SECOND, theory.mean() - reach, theory.mean() + reach, limit::density);
        names.add(new Entry(
                "normal",
                m.isStandardised()
                        ? "normal: N(0, 1)"
                        : "normal: N(%s, %s\u00b2)"
                                .formatted(Numbers.show(theory.mean()), Numbers.show(theory.standardError())),
                Ink.SECOND));
    }

    private void stable(Series standard) {
        double unit = theory.unit();
        double from = study.bins().edge(0);
        double to = study.bins().edge(study.bins().empty().bins());
        var points = IntStream.range(0, standard.size())
                .mapToObj(i -> new Vec2(theory.centre() + unit * standard.x(i), standard.y(i) / unit))
                .filter(p -> p.x() >= from && p.x() <= to)
                .toList();
        for (Vec2 p : points) top = Math.max(top, p.y());
        marks.add(new Curve("normal", Series.of(points), Stroke.of(Ink.SECOND, 2.4)));
        names.add(new Entry("normal", "its stable limit, for many draws", Ink.SECOND));
    }

    /** The true law: where there is no normal one it is all there is to compare with. */
    private void exact() {
        if (theory.isNormal() && !m.exact()) return;
        var sum = theory.sum();
        if (sum.isEmpty()) {
            if (theory.isNormal()) names.add(new Entry("exact", "the exact law has no name", Ink.MUTED));
            return;
        }
        var law = sum.get();
        var bins = study.bins();
        double from = bins.edge(0);
        double to = bins.edge(bins.empty().bins());
        if (law.isDiscrete()) {
            double first = Math.max(Math.ceil(m.n() * from), law.support().low());
            double last = Math.min(Math.floor(m.n() * to), law.support().high());
            double step = Math.max(1, Math.ceil((last - first) / MOST_DOTS));
            var atoms = new ArrayList<Vec2>();
            for (double k = first; k <= last && atoms.size() <= MOST_DOTS; k += step)
                atoms.add(new Vec2(place(k / m.n()), height(m.n() * law.density(k))));
            marks.add(new Dots("exact", Series.of(atoms), Ink.THIRD, 3, 1));
        } else {
            double begin = Math.max(from, law.support().low() / m.n());
            curve("exact", Ink.THIRD, begin, to, x -> CltTheory.density(law, m.n(), x));
        }
        names.add(new Entry("exact", "exact: " + CltSpeech.law(law, m.n()), Ink.THIRD));
    }

    private interface Density {
        double at(double mean);
    }

    private void curve(String term, Ink ink, double from, double to, Density density) {
        var points = Series.sampled(POINTS, from, to, x -> new Vec2(place(x), Math.min(height(density.at(x)), 1e300)));
        for (int i = 1; i < points.size(); i++) top = Math.max(top, points.y(i) < 1e100 ? points.y(i) : 0);
        var stroke = Stroke.of(ink, 2.4);
        marks.add(new Curve(term, points, term.equals("exact") ? stroke.dashes() : stroke));
    }

    /** Returns words in the middle of a plot without means. */
    static Mark missing(CltModel m, Box home, Scale x, Scale y) {
        return CltWords.missing(CltWords.capital(m.trouble().orElse("")), home, x, y);
    }
}
