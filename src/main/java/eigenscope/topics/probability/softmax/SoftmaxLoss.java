package eigenscope.topics.probability.softmax;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Bars;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Line;
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

/** The loss as a function of the right class's logit, with its tangent, beside the gradient by all logits. */
final class SoftmaxLoss {
    private static final int POINTS = 201;
    private static final double WIDTH = 0.62;
    private static final double WORDS = 13;
    private static final int DIGITS = 3;
    private static final int FEW = 5;
    /** Of many classes those have their numbers written whose bars are at least this part of the longest possible. */
    private static final double WORTH = 0.02;
    /** Half of what is seen, in temperatures: beyond it the loss is a straight line or nothing. */
    private static final double REACH = 5;
    /** Beyond this nothing is drawn, for a window must stay finite. */
    private static final double HIGHEST = 1e300;

    private static final double COARSEST = 1e3;

    private SoftmaxLoss() {}

    static Figure of(SoftmaxModel m) {
        if (m.right().isEmpty()) return Figure.of(none(m));
        int k = m.right().getAsInt();
        return Figure.of(loss(m, k), gradient(m, k));
    }

    private static Plot none(SoftmaxModel m) {
        var words = new Label(
                "right",
                SoftmaxReadouts.noClass(m),
                new Vec2(0.5, 0.5),
                0,
                0,
                Type.of(Ink.BAD, WORDS, Type.Anchor.CENTRE));
        return new Plot.Flat("none", "", new Box(0, 0, 1, 1), false, List.of(words)).axes(Axis.HIDDEN, Axis.HIDDEN);
    }

    private static Plot loss(SoftmaxModel m, int k) {
        Box home = home(m, k);
        double z = m.logits().at(k);
        double loss = m.softmax().crossEntropy(k);
        double slope = m.softmax().gradient(k).at(k);
        var marks = new ArrayList<Mark>();
        marks.add(new Curve(
                "loss",
                Series.sampled(
                        POINTS,
                        home.minX(),
                        home.maxX(),
                        u -> new Vec2(u, m.with(k, u).crossEntropy(k))),
                Stroke.of(Ink.BAD, 2.6)));
        var at = new Vec2(z, loss);
        if (at.isFinite()) {
            marks.add(new Line(
                    "gradient", at, new Vec2(1, slope), Stroke.of(Ink.TEXT, 1.8).dashes()));
            marks.add(new Grip(
                    "loss",
                    SoftmaxParams.LOGITS.id(),
                    k,
                    at,
                    SoftmaxHues.ink(k),
                    "logit of the right class",
                    List.of()));
            marks.add(new Label(
                    "loss",
                    "\u2212ln " + Numbers.show(m.p().at(k), DIGITS) + " = " + Numbers.show(loss, DIGITS),
                    at,
                    14,
                    -8,
                    Type.of(Ink.BAD, WORDS, Type.Anchor.BOTTOM_LEFT).heavy().haloed()));
            marks.add(new Label(
                    "gradient",
                    "slope " + Numbers.show(slope, DIGITS),
                    at,
                    14,
                    -8 - 1.4 * WORDS,
                    Type.of(Ink.TEXT, WORDS, Type.Anchor.BOTTOM_LEFT).haloed()));
        }
        String name = "z" + SoftmaxTemperature.subscript(k + 1);
        return new Plot.Flat("loss", "Loss, with the logit of the right class", home, false, marks)
                .axes(Axis.of(name).withOtherAside(), Axis.of("nats").withOtherAside());
    }

    /** Returns as much as shows the bend, where the right class draws level with the best of the others, and the present logit. */
    private static Box home(SoftmaxModel m, int k) {
        double z = Math.clamp(m.logits().at(k), -HIGHEST, HIGHEST);
        double rival = IntStream.range(0, m.n())
                .filter(i -> i != k)
                .mapToDouble(m.logits()::at)
                .max()
                .orElseThrow();
        double bend = Math.clamp(rival, -HIGHEST, HIGHEST);
        double air = Math.max(REACH * m.temperature(), COARSEST * Math.max(Math.ulp(z), Math.ulp(bend)));
        double from = Math.min(z, bend) - air;
        double to = Math.max(z, bend) + air;
        double highest = Math.clamp(m.with(k, from).crossEntropy(k), 1, HIGHEST);
        return new Box(from, -0.14 * highest, to, 1.15 * highest);
    }

    private static Plot gradient(SoftmaxModel m, int k) {
        Vec gradient = m.softmax().gradient(k);
        double reach = 1 / m.temperature();
        var marks = new ArrayList<Mark>();
        marks.add(new Rule("", false, 0, Stroke.of(Ink.AXIS, 1.2)));
        for (int i = 0; i < m.n(); i++) bar(m, gradient.at(i), i, marks);
        return new Plot.Flat(
                        "gradient",
                        m.temperature() == 1 ? "Gradient p \u2212 y" : "Gradient (p \u2212 y) / T",
                        new Box(-0.6, -1.24 * reach, m.n() - 0.4, 1.24 * reach),
                        false,
                        marks)
                .axes(Axis.of("", SoftmaxHues.names(m.n())), Axis.of("").withOtherAside());
    }

    private static void bar(SoftmaxModel m, double height, int i, List<Mark> marks) {
        var top = new Vec2(i, height);
        marks.add(Bars.at(SoftmaxHues.term(i), Series.of(List.of(top)), WIDTH, SoftmaxHues.ink(i), 0.75));
        if (m.n() > FEW && Math.abs(height) < WORTH / m.temperature()) return;
        boolean isUp = height >= 0;
        marks.add(new Label(
                SoftmaxHues.term(i),
                Numbers.show(height, DIGITS),
                top,
                0,
                isUp ? -4 : 4,
                Type.of(SoftmaxHues.ink(i), WORDS, isUp ? Type.Anchor.BOTTOM : Type.Anchor.TOP)
                        .heavy()
                        .haloed()));
    }
}
