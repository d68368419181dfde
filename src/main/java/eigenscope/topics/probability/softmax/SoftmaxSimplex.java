package eigenscope.topics.probability.softmax;

import eigenscope.engine.learn.Softmax;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Area;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Rule;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All probabilities of n classes as one place: of three in a triangle, of more in the shadow of the simplex on a regular polygon, with the way
 * that cooling takes it. Two classes need one number, which is the sigmoid of the difference of their logits.
 */
final class SoftmaxSimplex {
    private static final int POINTS = 201;
    private static final double WORDS = 14;
    private static final int DIGITS = 3;
    private static final double BESIDE = 12;
    private static final double REACH = 6;
    private static final double HIGHEST = 1e300;

    private SoftmaxSimplex() {}

    static Plot of(SoftmaxModel m) {
        return m.n() == 2 ? sigmoid(m) : polygon(m);
    }

    private static Plot sigmoid(SoftmaxModel m) {
        // Halves are subtracted, since the difference may be twice the largest double.
        double half = m.logits().at(0) / 2 - m.logits().at(1) / 2;
        double d = Math.clamp(2 * half, -HIGHEST, HIGHEST);
        double reach = Math.max(REACH * m.temperature(), 1.3 * Math.abs(d));
        var marks = new ArrayList<Mark>();
        marks.add(new Rule("", false, 0.5, Stroke.of(Ink.MUTED, 1.2).dashes()));
        marks.add(new Curve(
                SoftmaxHues.term(0),
                Series.sampled(
                        POINTS,
                        -reach,
                        reach,
                        x -> new Vec2(
                                x,
                                new Softmax(Vec.of(x, 0), m.temperature())
                                        .probabilities()
                                        .at(0))),
                Stroke.of(SoftmaxHues.ink(0), 2.6)));
        var at = new Vec2(d, m.p().at(0));
        marks.add(new Dots(SoftmaxHues.term(0), Series.of(List.of(at)), SoftmaxHues.ink(0), 6, 1));
        marks.add(new Label(
                SoftmaxHues.term(0),
                "p\u2081 = " + Numbers.show(at.y(), DIGITS),
                at,
                12,
                8,
                Type.of(SoftmaxHues.ink(0), WORDS, Type.Anchor.TOP_LEFT).heavy().haloed()));
        return new Plot.Flat(
                        "sigmoid",
                        "Two classes: softmax is the sigmoid of z\u2081 \u2212 z\u2082",
                        new Box(-reach, -0.08, reach, 1.12),
                        false,
                        marks)
                .axes(
                        Axis.of("z\u2081 \u2212 z\u2082").withOtherAside(),
                        Axis.of("p\u2081").withOtherAside());
    }

    private static Plot polygon(SoftmaxModel m) {
        int n = m.n();
        List<Vec2> corners = IntStream.range(0, n).mapToObj(i -> corner(i, n)).toList();
        var marks = new ArrayList<Mark>();
        // Of more than three classes the shadow does not show which one wins.
        if (n == 3) for (int i = 0; i < n; i++) marks.add(realm(i, corners));
        marks.add(new Area("", corners, Ink.SURFACE, 0, Stroke.of(Ink.AXIS, 1.4)));
        marks.add(new Curve(
                "temperature",
                Series.sampled(
                        POINTS,
                        Math.log(SoftmaxParams.COLDEST),
                        Math.log(SoftmaxParams.HOTTEST),
                        log -> place(new Softmax(m.logits(), Math.exp(log)).probabilities())),
                Stroke.of(Ink.TEXT, 2.2)));
        end(m, SoftmaxParams.HOTTEST, marks);
        end(m, SoftmaxParams.COLDEST, marks);
        for (int i = 0; i < n; i++) name(m, i, corners.get(i), marks);
        Vec2 at = place(m.p());
        marks.add(new Dots("temperature", Series.of(List.of(at)), SoftmaxHues.ink(m.first()), 7, 1));
        return new Plot.Flat(
                        "simplex",
                        n == 3 ? "Cooling on the simplex" : "Cooling in the simplex shadow",
                        new Box(-1.4, n == 3 ? -0.75 : -1.3, 1.4, 1.4),
                        true,
                        marks)
                .axes(Axis.HIDDEN, Axis.HIDDEN);
    }

    /** Where one of three classes is the most likely. */
    private static Mark realm(int i, List<Vec2> corners) {
        Vec2 corner = corners.get(i);
        Vec2 after = corner.plus(corners.get((i + 1) % 3)).times(0.5);
        Vec2 before = corner.plus(corners.get((i + 2) % 3)).times(0.5);
        return new Area(
                SoftmaxHues.term(i),
                List.of(corner, after, Vec2.ZERO, before),
                SoftmaxHues.ink(i),
                0.12,
                Stroke.of(SoftmaxHues.ink(i), 1).opacity(0.3));
    }

    private static void end(SoftmaxModel m, double temperature, List<Mark> marks) {
        Vec2 at = place(new Softmax(m.logits(), temperature).probabilities());
        marks.add(new Dots("temperature", Series.of(List.of(at)), Ink.TEXT, 3.5, 1));
        marks.add(new Label(
                "temperature",
                "T = " + Numbers.show(temperature),
                at,
                10,
                8,
                Type.of(Ink.MUTED, WORDS - 2, Type.Anchor.TOP_LEFT).haloed()));
    }

    private static void name(SoftmaxModel m, int i, Vec2 corner, List<Mark> marks) {
        marks.add(new Dots(SoftmaxHues.term(i), Series.of(List.of(corner)), SoftmaxHues.ink(i), 5, 1));
        marks.add(new Label(
                SoftmaxHues.term(i),
                "p" + SoftmaxTemperature.subscript(i + 1) + " = " + Numbers.show(m.p().at(i), DIGITS),
                corner,
                BESIDE * Math.signum(Math.rint(2 * corner.x())),
                -BESIDE * Math.signum(Math.rint(2 * corner.y())),
                Type.of(SoftmaxHues.ink(i), WORDS, anchor(corner)).heavy().haloed()));
    }

    /** Returns on which side of a corner its name stands: outside. */
    private static Type.Anchor anchor(Vec2 corner) {
        if (Math.rint(2 * corner.x()) == 0) return corner.y() > 0 ? Type.Anchor.BOTTOM : Type.Anchor.TOP;
        return corner.x() > 0 ? Type.Anchor.LEFT : Type.Anchor.RIGHT;
    }

    private static Vec2 corner(int i, int n) {
        return Vec2.polar(1, Math.PI / 2 - 2 * Math.PI * i / n);
    }

    /** Returns the mean of the corners with the probabilities as weights. */
    private static Vec2 place(Vec p) {
        return IntStream.range(0, p.size())
                .mapToObj(i -> corner(i, p.size()).times(p.at(i)))
                .reduce(Vec2.ZERO, Vec2::plus);
    }
}
