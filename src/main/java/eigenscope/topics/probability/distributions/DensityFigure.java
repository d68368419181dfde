package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Histogram;
import eigenscope.figure.Axis;
import eigenscope.figure.Band;
import eigenscope.figure.Bars;
import eigenscope.figure.Box;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Stems;
import eigenscope.figure.Stroke;
import java.util.Optional;
import java.util.stream.IntStream;

/** The density, or the masses, with the interval under it, draws and data as bars behind it, and all that a hand can hold. */
final class DensityFigure {
    private static final int MOST_RUG = 2000;
    private static final int POINTS = 401;
    /** So many bars of a categorical distribution can be dragged one by one. */
    private static final int MOST_WEIGHTS = 50;

    private final DistModel m;
    private final Distribution law;
    private final DistGraph graph;
    private final DistPicture picture = new DistPicture();
    private double top;

    private DensityFigure(DistModel m, Distribution law, DistGraph graph) {
        this.m = m;
        this.law = law;
        this.graph = graph;
        top = graph.top();
    }

    /** @param overlay the second distribution in the window of the first; empty for none */
    static Plot of(DistModel m, Optional<DistGraph> graph, Optional<DistGraph> overlay) {
        if (graph.isEmpty())
            return m.named()
                    .typed()
                    .map(typed -> DistPicture.typed(
                            "density", m.named().fault().orElseThrow(), typed, level(), Axis.of("g(x)")))
                    .orElseGet(() ->
                            DistPicture.without("density", "", m.named().fault().orElseThrow(), level(), upright(m)));
        var figure = new DensityFigure(m, m.law().orElseThrow(), graph.get());
        figure.counted(overlay.map(DistGraph::peak).orElse(0.0));
        figure.interval();
        overlay.ifPresent(
                o -> figure.function(o, "overlay", Stroke.of(Ink.SECOND, 2).dashes()));
        figure.function(figure.graph, "density", Stroke.of(Ink.FIRST, 2.5));
        figure.rug();
        figure.holds();
        figure.weights();
        figure.questions();
        return figure.picture.plot("density", "", figure.home(), level(), upright(m));
    }

    private static Axis level() {
        return Axis.of("x").withOtherAside().linked("x");
    }

    private static Axis upright(DistModel m) {
        return Axis.of(m.isDiscrete() ? "P(X = x)" : "f(x)");
    }

    private Box home() {
        return new Box(m.window().left(), 0, m.window().right(), top);
    }

    /** @param overlaid height of what is drawn over the density, 0 for nothing */
    private void counted(double overlaid) {
        var bars = bars();
        top = DistHeight.of(graph, Math.max(overlaid, bars.map(DistHeight::of).orElse(0.0)));
        bars.ifPresent(picture::add);
        bars.flatMap(b -> DistHeight.beyond(b, top)).ifPresent(picture::add);
    }

    private Optional<Bars> bars() {
        if (!m.data().isEmpty())
            return Optional.of(bars("data", m.data().counted(m.window().bins()), Ink.TEXT, 0.18));
        return m.draws()
                .filter(d -> d.tally().draws() > 0)
                .map(d -> bars("draws", d.tally().histogram(), Ink.THIRD, 0.22));
    }

    private Bars bars(String term, Histogram fine, Ink ink, double opacity) {
        return DistBars.of(term, fine, m.bins(), m.isDiscrete(), ink, opacity);
    }

    private void function(DistGraph function, String term, Stroke stroke) {
        if (function.masses()) picture.add(new Stems(term, function.density(), 0, stroke, 4));
        else picture.curve(term, function.density(), stroke);
    }

    private void interval() {
        double from = Math.max(m.ask().from(), beyond(-1));
        double to = Math.min(m.ask().to(), beyond(1));
        if (!(from <= to)) return;
        picture.add(graph.masses() ? masses(from, to) : area(from, to));
    }

    /** Returns a place outside of the window as far as functions are drawn. */
    private double beyond(int side) {
        double middle = (m.window().left() + m.window().right()) / 2;
        return middle + side * (m.window().right() - m.window().left());
    }

    private Mark area(double from, double to) {
        var curve = Series.sampled(POINTS, from, to, x -> new Vec2(x, DistPicture.height(law, x, 10 * top)));
        return Band.under("interval", curve, 0, Ink.AREA, 0.4);
    }

    private Mark masses(double from, double to) {
        var all = graph.density();
        var inside = IntStream.range(0, all.size())
                .filter(i -> all.x(i) >= from && all.x(i) <= to)
                .mapToObj(i -> new Vec2(all.x(i), all.y(i)))
                .toList();
        return new Stems(
                "interval", Series.of(inside), 0, Stroke.of(Ink.AREA, 9).opacity(0.55), 1);
    }

    private void rug() {
        var rows = m.data().rows();
        int count = Math.min(rows.size(), MOST_RUG);
        if (count == 0) return;
        var ends = new double[4 * count];
        for (int i = 0; i < count; i++) {
            double x = rows.at((int) ((long) i * rows.size() / count));
            ends[4 * i] = x;
            ends[4 * i + 1] = 0;
            ends[4 * i + 2] = x;
            ends[4 * i + 3] = 0.035 * top;
        }
        picture.line("data", Stroke.of(Ink.TEXT, 1).opacity(0.5), ends);
    }

    private void holds() {
        if (m.named().family().isEmpty()) return;
        Family family = m.named().family().get();
        for (var hold : DistHolds.of(m.named())) {
            var number = DistHolds.number(family, hold);
            double y = DistPicture.height(law, hold.at(), 0.9 * top);
            String term = number.id().substring(number.id().indexOf('.') + 1);
            Ink ink = DistTerms.ink(term);
            var stroke = Stroke.of(ink, 1.5).dashes();
            hold.from()
                    .ifPresentOrElse(
                            place -> picture.line(term, stroke, place, y, hold.at(), y),
                            () -> picture.line(term, stroke, hold.at(), 0, hold.at(), y));
            picture.grip(term, number.id(), 0, hold.at(), y, ink, number.meta().label());
        }
    }

    private void weights() {
        if (!m.named().family().equals(Optional.of(Family.CATEGORICAL))) return;
        int count = Math.min(m.named().values().size(), MOST_WEIGHTS);
        for (int k = 0; k < count; k++)
            picture.grip(
                    "density", DistParams.NUMBERS.weights().id(), k, k, law.density(k), Ink.FIRST, "chance of " + k);
    }

    private void questions() {
        var ask = m.ask();
        double y = DistPicture.height(law, ask.x(), top);
        picture.line("x", Stroke.of(Ink.FOURTH, 2), ask.x(), 0, ask.x(), y);
        picture.dot("x", ask.x(), y, Ink.FOURTH);
        picture.grip("interval", DistParams.FROM.id(), 0, ask.from(), 0, Ink.AREA, "lower end of the interval");
        picture.grip("interval", DistParams.TO.id(), 0, ask.to(), 0, Ink.AREA, "upper end of the interval");
        picture.grip("x", DistParams.X.id(), 0, ask.x(), y, Ink.FOURTH, "place x");
    }
}
