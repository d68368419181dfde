package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Distribution;
import eigenscope.figure.Axis;
import eigenscope.figure.Band;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Decades;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Plot;
import eigenscope.figure.Rule;
import eigenscope.figure.Series;
import eigenscope.figure.Stems;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws: how often they fall where, over what is expected, and how their mean goes while they become more. */
final class DrawsFigure {
    private static final double SPREAD = 1.96;
    private static final int BAND_POINTS = 200;
    private static final double WORDS = 14;
    /** Closer together numbers have no room for others between them. */
    private static final double NARROWEST = 1e-100;

    private static final double AIR = 1.15;
    /** From so many draws on the path has to be seen: the first ones may lie anywhere. */
    private static final int SEEN_FROM = 5;

    private DrawsFigure() {}

    /** Returns the histogram over the density, with the mean of all draws beside that of the distribution. */
    static Plot bars(DistModel m, DistGraph graph) {
        var picture = new DistPicture();
        double top = graph.top();
        if (m.drawn() > 0) {
            var tally = m.draws().orElseThrow().tally();
            var bars = DistBars.of("draws", tally.histogram(), m.bins(), m.isDiscrete(), Ink.THIRD, 0.55);
            top = DistHeight.of(graph, DistHeight.of(bars));
            picture.add(bars);
            DistHeight.beyond(bars, top).ifPresent(picture::add);
            double mean = tally.running().mean();
            if (Double.isFinite(mean)) picture.add(new Rule("draws", true, mean, Stroke.of(Ink.THIRD, 2)));
        }
        if (graph.masses()) picture.add(new Stems("density", graph.density(), 0, Stroke.of(Ink.FIRST, 2.5), 4));
        else picture.curve("density", graph.density(), Stroke.of(Ink.FIRST, 2.5));
        double mean = m.law().orElseThrow().mean();
        if (Double.isFinite(mean))
            picture.add(new Rule(
                    "mean", true, mean, Stroke.of(DistTerms.ink("mean"), 1.5).dashes()));
        var home = new Box(m.window().left(), 0, m.window().right(), top);
        return picture.plot(
                "bars", "", home, Axis.of("x").withOtherAside(), Axis.of(m.isDiscrete() ? "P(X = x)" : "f(x)"));
    }

    /** Returns the mean of so many draws, with the band that it is in with a probability of 95 in 100, if there is one. */
    static Plot running(DistModel m) {
        var law = m.law().orElseThrow();
        var way = m.draws().map(DistDraws::means).orElse(List.of()).stream()
                .filter(Vec2::isFinite)
                .toList();
        double last =
                Decades.above(Math.max(10, m.draws().map(DistDraws::wanted).orElse(1)));
        var picture = new DistPicture();
        double mean = law.mean();
        double sd = law.sd();
        if (Double.isFinite(mean) && Double.isFinite(sd)) picture.add(band(mean, sd, last));
        if (Double.isFinite(mean))
            picture.add(new Rule(
                    "mean", false, mean, Stroke.of(DistTerms.ink("mean"), 1.5).dashes()));
        picture.add(new Curve("draws", Series.of(way), Stroke.of(Ink.THIRD, 2)));
        double[] seen = seen(law, way);
        if (!Double.isFinite(mean)) picture.add(nothingToSettleAt(mean, last, seen[1]));
        return picture.plot(
                "running",
                "",
                new Box(1, seen[0], last, seen[1]),
                Axis.of("draws").logarithmic(),
                Axis.of("mean of the draws").withOtherAside());
    }

    private static Label nothingToSettleAt(double mean, double last, double top) {
        String words = Double.isNaN(mean) ? "there is no mean to settle at" : "the mean is infinite";
        return new Label(
                "mean",
                words,
                new Vec2(Math.sqrt(last), top),
                0,
                10,
                Type.of(Ink.MUTED, WORDS, Type.Anchor.TOP).haloed());
    }

    private static Band band(double mean, double sd, double last) {
        var lower = Series.sampled(BAND_POINTS, 0, Math.log10(last), k -> edge(mean, -sd, k));
        var upper = Series.sampled(BAND_POINTS, 0, Math.log10(last), k -> edge(mean, sd, k));
        return new Band("mean", lower, upper, Ink.FIRST, 0.18);
    }

    private static Vec2 edge(double mean, double sd, double decades) {
        double n = Math.pow(10, decades);
        return new Vec2(n, mean + SPREAD * sd / Math.sqrt(n));
    }

    private static double[] seen(Distribution law, List<Vec2> way) {
        double mean = law.mean();
        double reach = SPREAD * law.sd() / Math.sqrt(SEEN_FROM);
        var band = Double.isFinite(mean) && Double.isFinite(reach)
                ? DoubleStream.of(mean - reach, mean + reach)
                : DoubleStream.of(law.quantile(0.25), law.quantile(0.75));
        var path = way.stream().filter(at -> at.x() >= SEEN_FROM).mapToDouble(Vec2::y);
        var range = DoubleStream.concat(band, path).filter(Double::isFinite).summaryStatistics();
        double half = AIR * (range.getMax() / 2 - range.getMin() / 2);
        double middle = range.getMax() / 2 + range.getMin() / 2;
        double least = Math.max(1e-12 * Math.abs(middle), NARROWEST);
        if (!(half >= least)) half = Math.max(1, least);
        return half < 1e300 && Math.abs(middle) < 1e300
                ? new double[] {middle - half, middle + half}
                : new double[] {-1, 1};
    }
}
