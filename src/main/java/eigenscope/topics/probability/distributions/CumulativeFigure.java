package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Kolmogorov;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Ink;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Steps;
import eigenscope.figure.Stroke;
import java.util.Optional;

/** The cumulative function with the way from x up to a probability and from p across to a quantile; draws and data beside it. */
final class CumulativeFigure {
    private static final double HIGHEST = 1.08;

    private final DistModel m;
    private final Distribution law;
    private final DistPicture picture = new DistPicture();

    private CumulativeFigure(DistModel m, Distribution law) {
        this.m = m;
        this.law = law;
    }

    /** @param overlay the second distribution in the window of the first; empty for none */
    static Plot of(DistModel m, Optional<DistGraph> graph, Optional<DistGraph> overlay) {
        var level = Axis.of("x").withOtherAside().linked("x");
        var upright = Axis.of("F(x)");
        if (graph.isEmpty())
            return DistPicture.without("cumulative", "", m.named().fault().orElseThrow(), level, upright);
        var figure = new CumulativeFigure(m, m.law().orElseThrow());
        figure.rows("draws", m.draws().map(DistDraws::kept), Ink.THIRD);
        figure.rows("data", Optional.of(m.data().rows()), Ink.TEXT);
        overlay.ifPresent(
                o -> figure.function(o, "overlay", Stroke.of(Ink.SECOND, 2).dashes()));
        figure.function(graph.get(), "cumulative", Stroke.of(Ink.FIRST, 2.5));
        figure.place();
        figure.quantile();
        var home = new Box(m.window().left(), 0, m.window().right(), HIGHEST);
        return figure.picture.plot("cumulative", "", home, level, upright);
    }

    private void function(DistGraph function, String term, Stroke stroke) {
        if (function.masses()) picture.add(new Steps(term, before(function), function.cumulative(), stroke));
        else picture.add(new Curve(term, function.cumulative(), stroke));
    }

    /** Returns the value before the first atom that is drawn. */
    private static double before(DistGraph function) {
        return function.cumulative().size() == 0
                ? 0
                : Math.max(0, function.cumulative().y(0) - function.density().y(0));
    }

    /** Draws the share of rows up to every number, and where it is farthest from what it should be. */
    private void rows(String term, Optional<DistKept> rows, Ink ink) {
        rows.filter(DistKept::hasOrder).ifPresent(kept -> {
            picture.add(new Steps(
                    term, 0, Series.of(kept.steps()), Stroke.of(ink, 1.5).opacity(0.8)));
            kept.gap(law).ifPresent(gap -> gap(term, kept, gap, ink));
        });
    }

    private void gap(String term, DistKept kept, Kolmogorov.Gap gap, Ink ink) {
        double theory = law.cumulative(gap.at());
        double share = Math.abs(kept.shareUpTo(gap.at()) - theory) >= gap.distance() * (1 - 1e-9)
                ? kept.shareUpTo(gap.at())
                : kept.shareBelow(gap.at());
        picture.line(term, Stroke.of(ink, 4).opacity(0.7), gap.at(), theory, gap.at(), share);
    }

    private void place() {
        double x = m.ask().x();
        double y = law.cumulative(x);
        var stroke = Stroke.of(Ink.FOURTH, 2);
        picture.line("x", stroke, x, 0, x, y, m.window().left(), y, x, y);
        picture.dot("x", x, y, Ink.FOURTH);
        picture.grip("x", DistParams.X.id(), 1, x, y, Ink.FOURTH, "place x");
    }

    private void quantile() {
        double p = m.ask().p();
        double at = m.window().inside(law.quantile(p));
        picture.line("quantile", Stroke.of(Ink.FIFTH, 2).dashes(), m.window().left(), p, at, p, at, p, at, 0);
        picture.dot("quantile", at, 0, Ink.FIFTH);
        picture.grip("quantile", DistParams.P.id(), 0, at, p, Ink.FIFTH, "probability p");
    }
}
