package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Normal;
import eigenscope.figure.Axis;
import eigenscope.figure.Band;
import eigenscope.figure.Bars;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Rule;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** What goes along the edges of the plane: the density of each number alone, and of x2 where x1 is known. */
final class BivMargins {
    private static final double ROOM = 1.25;
    /** A slim slice would flatten the margin beside it; it is cut off instead. */
    private static final double TALLEST = 5;

    /** Bars in a window; beyond it there are as many again. */
    private static final int BINS = 40;

    private static final int FEWEST = 30;
    private static final double FILLED = 0.18;
    private static final Type WORDS = Type.of(Ink.TEXT, 13, Type.Anchor.LEFT).haloed();

    private BivMargins() {}

    /** Returns the density of x1, to stand above the plane. */
    static Plot above(BivModel m) {
        var window = BivWindow.of(m);
        Normal alone = m.marginal(0);
        double peak = alone.density(alone.mean());
        var points = m.sample().points();
        var marks = new ArrayList<>(bars(m, window, points::x, false));
        Series curve = window.along(alone::density);
        marks.add(Band.under("margin", curve, 0, Ink.FIRST, FILLED));
        marks.add(new Curve("margin", curve, Stroke.of(Ink.FIRST, 2.2)));
        if (m.show().slice()) {
            marks.add(new Rule("slice", true, m.slice(), Stroke.of(Ink.SECOND, 1.6)));
            marks.add(new Grip(
                    "slice",
                    BivParams.SLICE.id(),
                    1,
                    new Vec2(m.slice(), alone.density(m.slice())),
                    Ink.SECOND,
                    "slice above the plane",
                    List.of()));
        }
        Box home = new Box(-window.reach(), 0, window.reach(), ROOM * peak);
        return new Plot.Flat("above", "", home, false, marks)
                .axes(
                        Axis.of("x\u2081").linked(BivPlane.FIRST),
                        Axis.of("density").plain().withOtherAside());
    }

    /** Returns the density of x2, alone and on the slice, to stand at the right of the plane. */
    static Plot beside(BivModel m) {
        var window = BivWindow.of(m);
        Normal alone = m.marginal(1);
        double peak = alone.density(alone.mean());
        double most = peak;
        var points = m.sample().points();
        var marks = new ArrayList<>(bars(m, window, points::y, true));
        curve("margin", alone, window, Ink.FIRST, marks);
        if (m.show().slice() && m.given().isPresent()) {
            Normal given = m.given().orElseThrow();
            most = Math.clamp(given.density(given.mean()), peak, TALLEST * peak);
            curve("slice", given, window, Ink.SECOND, marks);
            name("slice", "p(x\u2082 | a)", given, Ink.SECOND, marks);
        }
        name("margin", "p(x\u2082)", alone, Ink.FIRST, marks);
        Box home = new Box(0, -window.reach(), ROOM * most, window.reach());
        return new Plot.Flat("beside", "", home, false, marks)
                .axes(Axis.of("density").plain(), Axis.of("x\u2082").linked(BivPlane.SECOND));
    }

    private static void curve(String term, Normal one, BivWindow window, Ink ink, List<Mark> marks) {
        Series curve = window.upwards(one::density);
        marks.add(Band.beside(term, curve, 0, ink, FILLED));
        marks.add(new Curve(term, curve, Stroke.of(ink, 2.2)));
    }

    // A little above the peak, on the shoulder of the curve.
    private static void name(String term, String words, Normal one, Ink ink, List<Mark> marks) {
        double y = one.mean() + one.sd();
        var at = new Vec2(one.density(y), y);
        if (at.isFinite()) marks.add(new Label(term, words, at, 8, -6, WORDS.inked(ink)));
    }

    private static List<Mark> bars(BivModel m, BivWindow window, IntToDoubleFunction number, boolean lying) {
        int n = m.sample().size();
        if (n < FEWEST) return List.of();
        double width = 2 * window.reach() / BINS;
        double from = -2 * window.reach();
        double[] heights = new double[2 * BINS];
        for (int i = 0; i < n; i++) {
            double bin = Math.floor((number.applyAsDouble(i) - from) / width);
            if (bin >= 0 && bin < heights.length) heights[(int) bin] += 1 / (n * width);
        }
        double[] edges = new double[heights.length + 1];
        for (int i = 0; i < edges.length; i++) edges[i] = from + i * width;
        var bars = Bars.histogram("sample", edges, heights, Ink.TEXT, 0.22);
        return List.of(lying ? bars.onTheirSide() : bars);
    }
}
