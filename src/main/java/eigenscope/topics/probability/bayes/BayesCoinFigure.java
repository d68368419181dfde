package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.show;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Beta;
import eigenscope.engine.prob.BetaBinomial;
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
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What is believed of a coin: before the flips, by the flips alone, and after them, with the interval that holds so much of it. */
final class BayesCoinFigure {
    private static final int EVEN = 201;
    private static final int AROUND = 161;
    /** Where a peak of the posterior is drawn finely, in standard deviations. */
    private static final double SPREAD = 6;
    /** Poles at the ends are cut where this part of the axis is left. */
    private static final double EDGE = 0.004;

    private static final double HEADROOM = 1.25;
    private static final double FLOOR = -0.15;
    private static final double TALLEST = 1e6;

    private final BayesCoin m;
    private final Beta prior;
    private final Beta posterior;
    private final double top;
    private final List<Mark> marks = new ArrayList<>();

    private BayesCoinFigure(BayesCoin m) {
        this.m = m;
        prior = m.prior().belief();
        posterior = m.posterior().belief();
        top = HEADROOM * Math.max(highest(prior), highest(posterior));
    }

    static Figure of(BayesModel m) {
        var picture = new BayesCoinFigure(m.coin());
        picture.curves();
        picture.words();
        if (m.coin().isRevealed()) picture.truth();
        picture.grips();
        var home = new Box(-0.03, FLOOR * picture.top, 1.03, picture.top);
        return Figure.of(new Plot.Flat("coin", "", home, false, picture.marks)
                .axes(Axis.of("p").withOtherAside(), Axis.of("density").withOtherAside()));
    }

    private static double highest(Beta belief) {
        boolean isBounded = belief.alpha() >= 1 && belief.beta() >= 1;
        double edge = isBounded ? 0 : EDGE;
        double inside =
                places(belief, edge, 1 - edge).map(belief::density).max().orElse(1);
        return Math.clamp(inside, 1, TALLEST);
    }

    // Even over the axis, and finer where the belief is concentrated.
    private static DoubleStream places(Beta belief, double from, double to) {
        double reach = SPREAD * belief.sd();
        var even = IntStream.range(0, EVEN).mapToDouble(i -> from + (to - from) * i / (EVEN - 1));
        var around = IntStream.range(0, AROUND).mapToDouble(i -> belief.mean() + reach * (2.0 * i / (AROUND - 1) - 1));
        return DoubleStream.concat(even, around)
                .filter(p -> p >= from && p <= to)
                .sorted()
                .distinct();
    }

    // A pole is drawn up to the edge of the picture.
    private Series density(Beta belief, double from, double to) {
        double[] at = places(belief, from, to).toArray();
        return Series.of(
                at,
                DoubleStream.of(at)
                        .map(p -> Math.min(belief.density(p), 2 * top))
                        .toArray());
    }

    private void curves() {
        for (BetaBinomial.Interval part : m.interval())
            marks.add(Band.under("interval", density(posterior, part.low(), part.high()), 0, Ink.THIRD, 0.25));
        marks.add(new Curve(
                "prior", density(prior, 0, 1), Stroke.of(Ink.FOURTH, 2).dashes()));
        var likelihood = new Beta(m.heads() + 1.0, m.tails() + 1.0);
        marks.add(new Curve("likelihood", density(likelihood, 0, 1), Stroke.of(Ink.FIFTH, 2)));
        marks.add(new Curve("posterior", density(posterior, 0, 1), Stroke.of(Ink.THIRD, 3)));
    }

    private void words() {
        legend(0, "prior", "prior Beta(%s, %s)".formatted(show(prior.alpha()), show(prior.beta())), Ink.FOURTH);
        legend(1, "likelihood", "scaled likelihood of %d heads, %d tails".formatted(m.heads(), m.tails()), Ink.FIFTH);
        legend(
                2,
                "posterior",
                "posterior Beta(%s, %s)".formatted(show(posterior.alpha()), show(posterior.beta())),
                Ink.THIRD);
        String interval = BayesReadouts.pieces(m.interval());
        legend(3, "interval", "%s %% credible: %s".formatted(show(100 * m.level()), interval), Ink.THIRD);
    }

    private void legend(int row, String term, String words, Ink ink) {
        boolean isLeft = posterior.mean() > 0.5;
        var corner = new Vec2(isLeft ? 0 : 1, top);
        marks.add(BayesLabels.heavy(
                term, words, corner, isLeft ? 8 : -8, 8 + 19 * row, ink, isLeft ? Anchor.TOP_LEFT : Anchor.TOP_RIGHT));
    }

    private void truth() {
        marks.add(new Rule("truth", true, m.chance(), Stroke.of(Ink.SECOND, 1.8)));
        var at = new Vec2(m.chance(), 0.45 * top);
        boolean isRight = m.chance() > 0.5;
        marks.add(BayesLabels.heavy(
                "truth",
                "p = " + show(m.chance()),
                at,
                isRight ? 14 : -14,
                0,
                Ink.SECOND,
                isRight ? Anchor.LEFT : Anchor.RIGHT));
        marks.add(new Grip("truth", "coin", 0, at, Ink.SECOND, "true chance of heads", List.of()));
    }

    private void grips() {
        if (m.kind() == BayesParams.Interval.EQUAL_TAILED) {
            double end = m.interval().getFirst().high();
            marks.add(new Grip(
                    "interval", "level", 0, at(end, posterior), Ink.THIRD, "upper end of the interval", List.of()));
        }
        marks.add(new Grip("prior", "alpha", 0, at(prior.mean(), prior), Ink.FOURTH, "mean of the prior", List.of()));
        var below = new Vec2(m.guess(), FLOOR / 3 * top);
        boolean isLeft = m.guess() < 0.5;
        marks.add(BayesLabels.words(
                "guess", "your guess", below, isLeft ? 14 : -14, 0, Ink.TEXT, isLeft ? Anchor.LEFT : Anchor.RIGHT));
        marks.add(new Grip("guess", "guess", 0, below, Ink.TEXT, "your guess of p", List.of()));
    }

    private Vec2 at(double p, Beta belief) {
        return new Vec2(p, Math.min(belief.density(p), 0.93 * top));
    }
}
