package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Distribution;
import eigenscope.figure.Axis;
import eigenscope.figure.Band;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Pad;
import eigenscope.figure.Plot;
import eigenscope.figure.Rule;
import eigenscope.figure.Scale;
import eigenscope.figure.Series;
import eigenscope.figure.Stems;
import eigenscope.figure.Strip;
import eigenscope.figure.Stroke;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** What a single draw is like: its density, its stems, or the paper a density is drawn on. */
final class CltPopulationPlot {
    private static final int POINTS = 321;
    private static final int MOST_STEMS = 2000;
    private static final double TAIL = 0.002;
    /** Heavy tails end after so many times the distance of the quartiles. */
    private static final double QUARTILES = 6;

    private static final double AIR = 0.05;
    private static final double HEADROOM = 1.2;
    /** Room for numbers under the axis, as part of the height. */
    static final double FOOT = 0.12;

    private static final double TALLEST = 3;

    private CltPopulationPlot() {}

    /** Returns the places that are looked at: where nearly all draws fall, in the middle of heavy tails. */
    static double[] window(CltModel m) {
        if (m.population().drawing().isPresent()) return new double[] {-CltParams.PAPER, CltParams.PAPER};
        if (m.drawn().isEmpty()) return new double[] {0, 1};
        var d = m.drawn().get().one();
        double q1 = d.quantile(0.25);
        double q3 = d.upperQuantile(0.25);
        double reach = QUARTILES * Math.max(q3 - q1, d.isDiscrete() ? 1 : 0);
        double low = Math.max(d.quantile(TAIL), q1 - reach);
        double high = Math.min(d.upperQuantile(TAIL), q3 + reach);
        if (m.normal().isPresent()) {
            low = Math.min(low, Math.max(d.mean() - d.sd(), d.support().low()));
            high = Math.max(high, Math.min(d.mean() + d.sd(), d.support().high()));
        }
        double air = AIR * (high - low) + (d.isDiscrete() ? Math.min(0.5, 0.15 * (high - low)) : 0);
        return new double[] {low - air, high + air};
    }

    static Plot of(CltModel m, Axis axis) {
        double[] window = window(m);
        var marks = new ArrayList<Mark>();
        Box home = m.population().drawing().isPresent() ? paper(m, marks) : density(m, window, marks);
        m.normal().ifPresent(theory -> spread(theory, home, marks));
        m.trouble()
                .ifPresent(why -> marks.add(CltWords.missing(CltWords.capital(why), home, Scale.LINEAR, Scale.LINEAR)));
        String title = "One draw: " + m.population().name();
        boolean isDiscrete = m.drawn().map(s -> s.one().isDiscrete()).orElse(false);
        return new Plot.Flat("population", title, home, false, marks)
                .axes(axis, Axis.of(isDiscrete ? "P(X = x)" : "f(x)"));
    }

    /** The drawing as it is, of the height it was drawn with, so that nothing moves under the pencil. */
    private static Box paper(CltModel m, List<Mark> marks) {
        Series drawing = m.population().drawing().orElseThrow();
        marks.add(Band.under("population", drawing, 0, Ink.FOURTH, 0.15));
        marks.add(new Curve("population", drawing, Stroke.of(Ink.FOURTH, 2.4)));
        marks.add(new Pad("population", CltParams.DRAWN.id(), drawing.size(), "pencil"));
        return new Box(-CltParams.PAPER, -FOOT, CltParams.PAPER, HEADROOM);
    }

    private static Box density(CltModel m, double[] window, List<Mark> marks) {
        if (m.drawn().isEmpty()) return new Box(window[0], 0, window[1], 1);
        var d = m.drawn().get().one();
        Series points = d.isDiscrete() ? atoms(d, window) : curve(d, window);
        if (d.isDiscrete()) marks.add(new Stems("population", points, 0, Stroke.of(Ink.FOURTH, 2.2), 3.4));
        else {
            marks.add(Band.under("population", points, 0, Ink.FOURTH, 0.15));
            marks.add(new Curve("population", points, Stroke.of(Ink.FOURTH, 2.4)));
        }
        double top = top(d, points);
        return new Box(window[0], -FOOT * top, window[1], HEADROOM * top);
    }

    private static Series atoms(Distribution d, double... window) {
        double first = Math.ceil(window[0]);
        double step = Math.max(1, Math.ceil((window[1] - first) / MOST_STEMS));
        double[] xs = DoubleStream.iterate(first, x -> x <= window[1], x -> x + step)
                .limit(MOST_STEMS)
                .toArray();
        return Series.of(xs, Arrays.stream(xs).map(d::density).toArray());
    }

    private static Series curve(Distribution d, double... window) {
        double from = Math.max(window[0], d.support().low());
        double to = Math.min(window[1], d.support().high());
        var inside = Series.sampled(POINTS, from, to, x -> new Vec2(x, finite(d.density(x))));
        var points = new ArrayList<Vec2>();
        // Where a density begins at a height the line goes up to it.
        if (from > window[0]) points.addAll(List.of(new Vec2(window[0], 0), new Vec2(from, 0)));
        for (int i = 0; i < inside.size(); i++) points.add(new Vec2(inside.x(i), inside.y(i)));
        if (to < window[1]) points.addAll(List.of(new Vec2(to, 0), new Vec2(window[1], 0)));
        return Series.of(points);
    }

    private static double finite(double density) {
        return Math.min(density, Double.MAX_VALUE);
    }

    /** Returns the height of the picture: poles go out of it. */
    private static double top(Distribution d, Series points) {
        double usual = 0;
        for (double p = 0.05; p < 1; p += 0.05) usual = Math.max(usual, finite(d.density(d.quantile(p))));
        double highest = 0;
        for (int i = 0; i < points.size(); i++) highest = Math.max(highest, points.y(i));
        double top = usual > 0 ? Math.min(highest, TALLEST * usual) : highest;
        return top > 0 && top < 1e300 ? top : 1;
    }

    private static void spread(CltTheory theory, Box home, List<Mark> marks) {
        double mean = theory.mean();
        double sd = theory.sd();
        marks.addFirst(new Strip("sd", true, mean - sd, mean + sd, Ink.FIFTH, 0.1));
        marks.add(new Rule("mean", true, mean, Stroke.of(Ink.FIFTH, 1.6)));
        CltWords.list(
                marks,
                home,
                List.of(new CltWords.Entry(
                        "mean",
                        "\u03bc = %s,  \u03c3 = %s".formatted(Numbers.show(mean), Numbers.show(sd)),
                        Ink.FIFTH)));
    }
}
