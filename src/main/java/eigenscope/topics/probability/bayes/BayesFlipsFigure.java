package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.show;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Binomial;
import eigenscope.figure.Axis;
import eigenscope.figure.Band;
import eigenscope.figure.Bars;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Rule;
import eigenscope.figure.Segments;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How belief narrows from flip to flip, and what it says of the flips to come. */
final class BayesFlipsFigure {
    private static final double SHORTEST = 10;
    /** More points of the band are not seen, and each costs two quantiles. */
    private static final int POINTS = 60;

    private static final double BAR = 0.9;

    private BayesFlipsFigure() {}

    static Figure of(BayesModel m) {
        return Figure.of(learning(m.coin()), next(m.coin()));
    }

    private static Plot learning(BayesCoin m) {
        int n = m.flips().size();
        double[] counts = IntStream.rangeClosed(0, Math.min(n, POINTS))
                .mapToDouble(i -> n <= POINTS ? i : Math.rint(n * Math.pow((double) i / POINTS, 2)))
                .distinct()
                .toArray();
        double[] low = new double[counts.length];
        double[] high = new double[counts.length];
        double[] mean = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            var belief = m.afterFirst((int) counts[i]);
            var interval = belief.equalTailed(m.level());
            low[i] = interval.low();
            high[i] = interval.high();
            mean[i] = belief.nextIsHeads();
        }
        var marks = new ArrayList<Mark>();
        marks.add(new Band("interval", Series.of(counts, low), Series.of(counts, high), Ink.THIRD, 0.2));
        int last = counts.length - 1;
        var ends = List.of(new Vec2(n, low[last]), new Vec2(n, high[last]));
        marks.add(new Segments(
                "interval", Series.of(ends), Stroke.of(Ink.THIRD, 3).opacity(0.6)));
        marks.add(new Curve("heads", frequencies(m), Stroke.of(Ink.FIFTH, 1.4)));
        marks.add(new Curve("posterior", Series.of(counts, mean), Stroke.of(Ink.THIRD, 2.6)));
        marks.add(new Dots("posterior", Series.of(List.of(new Vec2(n, mean[last]))), Ink.THIRD, 5, 1));
        if (m.isRevealed()) marks.add(new Rule("truth", false, m.chance(), Stroke.of(Ink.SECOND, 1.8)));
        double longest = Math.max(SHORTEST, n);
        var corner = new Vec2(longest, 0);
        marks.add(BayesLabels.heavy("posterior", "posterior mean", corner, 0, -62, Ink.THIRD, Anchor.BOTTOM_RIGHT));
        marks.add(BayesLabels.words("heads", "share of heads", corner, 0, -44, Ink.FIFTH, Anchor.BOTTOM_RIGHT));
        marks.add(BayesLabels.words(
                "interval",
                "%s %% equal-tailed".formatted(show(100 * m.level())),
                corner,
                0,
                -26,
                Ink.THIRD,
                Anchor.BOTTOM_RIGHT));
        var home = new Box(-0.06 * longest, -0.06, 1.05 * longest, 1.08);
        return new Plot.Flat("learning", "Flip after flip", home, false, marks)
                .axes(Axis.of("flips").withOtherAside(), Axis.of("p").withOtherAside());
    }

    private static Series frequencies(BayesCoin m) {
        int n = m.flips().size();
        double[] counts = new double[n];
        double[] shares = new double[n];
        int heads = 0;
        for (int i = 0; i < n; i++) {
            if (m.flips().get(i)) heads++;
            counts[i] = i + 1.0;
            shares[i] = heads / counts[i];
        }
        return Series.of(counts, shares);
    }

    private static Plot next(BayesCoin m) {
        int n = m.next();
        double[] ks = IntStream.rangeClosed(0, n).mapToDouble(k -> k).toArray();
        var posterior = m.posterior();
        double[] predicted = IntStream.rangeClosed(0, n)
                .mapToDouble(k -> posterior.predictive(k, n))
                .toArray();
        var certain = new Binomial(n, posterior.nextIsHeads());
        double[] plugged =
                IntStream.rangeClosed(0, n).mapToDouble(certain::density).toArray();
        var marks = new ArrayList<Mark>();
        marks.add(Bars.at("next", Series.of(ks, predicted), BAR, Ink.THIRD, 0.6));
        marks.add(new Dots("heads", Series.of(ks, plugged), Ink.FIFTH, 4, 1));
        double top = 1.3
                * Math.max(
                        IntStream.range(0, n + 1)
                                .mapToDouble(k -> predicted[k])
                                .max()
                                .orElse(1),
                        IntStream.range(0, n + 1)
                                .mapToDouble(k -> plugged[k])
                                .max()
                                .orElse(1));
        var corner = new Vec2(-0.5, top);
        marks.add(BayesLabels.heavy("next", "posterior predictive", corner, 4, 6, Ink.THIRD, Anchor.TOP_LEFT));
        marks.add(BayesLabels.words(
                "heads",
                "as if p were %s for certain".formatted(show(posterior.nextIsHeads())),
                corner,
                4,
                25,
                Ink.FIFTH,
                Anchor.TOP_LEFT));
        var home = new Box(-0.8, -0.04 * top, n + 0.8, top);
        String title = n == 1 ? "The next flip" : "The next %d flips".formatted(n);
        return new Plot.Flat("next", title, home, false, marks)
                .axes(Axis.of("heads").withOtherAside(), Axis.of("probability").withOtherAside());
    }
}
