package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.show;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Diagnosis;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The posterior as a function of the prior, and how it moves from test to test. */
final class BayesCurvesFigure {
    private static final Box PRIORS = new Box(-0.03, -0.06, 1.05, 1.1);
    /** How far the odds of the drawn priors reach, as logarithms: beyond, curves stand upright. */
    private static final double REACH = 14;

    private static final int POINTS = 281;
    private static final double DOT = 5;
    private static final double SHORTEST = 10;

    private BayesCurvesFigure() {}

    static Figure of(BayesModel m) {
        return Figure.of(priors(m.test()), tests(m.test()));
    }

    private static Plot priors(BayesTests m) {
        var marks = new ArrayList<Mark>();
        marks.add(new Curve(
                "prior",
                Series.of(List.of(Vec2.ZERO, new Vec2(1, 1))),
                Stroke.of(Ink.FOURTH, 1.4).dashes()));
        marks.add(curve(m, "sick", 1, 0, Stroke.of(Ink.SECOND, 1.6)));
        marks.add(curve(m, "healthy", 0, 1, Stroke.of(Ink.FIRST, 1.6)));
        marks.add(curve(m, "posterior", m.positives(), m.negatives(), Stroke.of(Ink.THIRD, 3)));
        var corner = new Vec2(0, 1);
        marks.add(BayesLabels.words("sick", "after one positive test", corner, 12, 2, Ink.SECOND, Anchor.TOP_LEFT));
        marks.add(BayesLabels.words(
                "healthy", "after one negative test", new Vec2(1, 0), -12, -4, Ink.FIRST, Anchor.BOTTOM_RIGHT));
        double prior = m.diagnosis().prior();
        var posterior = m.posterior();
        var at = new Vec2(prior, posterior.orElse(0.5));
        boolean isLeft = prior < 0.5;
        String words = posterior.isPresent() ? show(at.y()) : "such results never happen";
        marks.add(BayesLabels.heavy(
                "posterior",
                words,
                at,
                isLeft ? 16 : -16,
                0,
                posterior.isPresent() ? Ink.THIRD : Ink.BAD,
                isLeft ? Anchor.LEFT : Anchor.RIGHT));
        marks.add(new Grip("prior", "prior", 0, at, Ink.FOURTH, "prior, on the curve", List.of()));
        return new Plot.Flat("priors", "For every prior, the posterior", PRIORS, false, marks)
                .axes(Axis.of("prior").withOtherAside(), Axis.of("posterior").withOtherAside());
    }

    private static Mark curve(BayesTests m, String term, int positives, int negatives, Stroke stroke) {
        var inside = IntStream.range(0, POINTS).mapToDouble(i -> REACH * (2.0 * i / (POINTS - 1) - 1));
        double[] priors = DoubleStream.concat(
                        DoubleStream.concat(DoubleStream.of(0), inside.map(logit -> 1 / (1 + Math.exp(-logit)))),
                        DoubleStream.of(1))
                .toArray();
        double sensitivity = m.diagnosis().sensitivity();
        double specificity = m.diagnosis().specificity();
        double[] posteriors = DoubleStream.of(priors)
                .map(prior -> new Diagnosis(prior, sensitivity, specificity).after(positives, negatives))
                .toArray();
        return new Curve(term, Series.of(priors, posteriors), stroke);
    }

    private static Plot tests(BayesTests m) {
        var all = new ArrayList<Vec2>();
        var positive = new ArrayList<Vec2>();
        var negative = new ArrayList<Vec2>();
        IntStream.rangeClosed(0, m.count())
                .forEach(count -> m.afterFirst(count).ifPresent(posterior -> {
                    var at = new Vec2(count, posterior);
                    all.add(at);
                    if (count > 0) (m.isPositive(count) ? positive : negative).add(at);
                }));
        var marks = new ArrayList<Mark>();
        marks.add(new Curve("posterior", Series.of(all), Stroke.of(Ink.THIRD, 2)));
        marks.add(new Dots("prior", Series.of(all.subList(0, 1)), Ink.FOURTH, DOT, 1));
        marks.add(new Dots("sick", Series.of(positive), Ink.SECOND, DOT, 1));
        marks.add(new Dots("healthy", Series.of(negative), Ink.FIRST, DOT, 1));
        var last = all.getLast();
        boolean isLow = last.y() < 0.85;
        marks.add(BayesLabels.heavy(
                "posterior",
                all.size() > m.count() ? show(last.y()) : show(last.y()) + ", then such results never happen",
                last,
                0,
                isLow ? -12 : 12,
                Ink.THIRD,
                isLow ? Anchor.BOTTOM_LEFT : Anchor.TOP_LEFT));
        double longest = Math.max(SHORTEST, m.count());
        var home = new Box(-0.04 * longest, -0.06, 1.12 * longest, 1.1);
        return new Plot.Flat("tests", "Test after test", home, false, marks)
                .axes(Axis.of("tests").withOtherAside(), Axis.of("posterior").withOtherAside());
    }
}
