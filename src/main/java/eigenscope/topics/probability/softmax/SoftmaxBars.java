package eigenscope.topics.probability.softmax;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Area;
import eigenscope.figure.Axis;
import eigenscope.figure.Bars;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
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

/** Logits that a hand drags, the weights they become, and the probabilities: one bar a class, one under another. */
final class SoftmaxBars {
    private static final double WIDTH = 0.62;
    private static final double WORDS = 13;
    private static final int DIGITS = 3;
    /** Below 0 stand the names of the classes, above 1 a number. */
    private static final Vec2 SHARES = new Vec2(-0.26, 1.3);

    private static final double TITLE_GAP = 10;
    private static final double BESIDE_GRIP = 11;
    private static final double BESIDE_BAR = 3;
    private static final String CLASSES = "classes";

    private final SoftmaxModel m;

    private SoftmaxBars(SoftmaxModel m) {
        this.m = m;
    }

    static Figure of(SoftmaxModel m) {
        var picture = new SoftmaxBars(m);
        return m.show().weights()
                ? Figure.column(picture.logits(), picture.weights(), picture.probabilities())
                : Figure.column(picture.logits(), picture.probabilities());
    }

    private Plot logits() {
        Vec2 seen = SoftmaxWindow.of(m);
        var marks = new ArrayList<Mark>();
        marks.add(floor());
        if (m.shift() != 0) lift(marks);
        bars(m.logits(), m.shift(), marks);
        for (int i = 0; i < m.n(); i++)
            marks.add(new Grip(
                    SoftmaxHues.term(i),
                    SoftmaxParams.LOGITS.id(),
                    i,
                    new Vec2(i, m.logits().at(i)),
                    SoftmaxHues.ink(i),
                    "logit of class " + (i + 1),
                    List.of()));
        values(m.logits(), m.shift(), BESIDE_GRIP, m.digits(), marks);
        if (m.n() < SoftmaxParams.MOST) another(seen, marks);
        return plot("logits", m.shift() == 0 ? "logits z" : "logits z + c", seen, marks);
    }

    private static Mark floor() {
        return new Rule("", false, 0, Stroke.of(Ink.AXIS, 1.2));
    }

    /** A class more begins at the shift, where its own logit is 0, or as low as the others if that is not seen. */
    private void another(Vec2 seen, List<Mark> marks) {
        boolean isSeen = m.shift() >= seen.x() && m.shift() <= seen.y();
        var at = new Vec2(m.n(), isSeen ? m.shift() : m.largest() - m.spread());
        marks.add(new Grip("", SoftmaxParams.LOGITS.id(), m.n(), at, Ink.MUTED, "one class more", List.of()));
        marks.add(new Label("", "+", at, 0, 0, Type.of(Ink.MUTED, WORDS, Type.Anchor.CENTRE)));
    }

    private void lift(List<Mark> marks) {
        marks.add(new Rule("shift", false, m.shift(), Stroke.of(Ink.MUTED, 1.4).dashes()));
        for (int i = 0; i < m.n(); i++) marks.add(bar("shift", i, 0, m.shift(), Ink.GHOST, 0.3));
    }

    private Plot weights() {
        var marks = new ArrayList<Mark>();
        marks.add(floor());
        bars(m.weights(), 0, marks);
        values(m.weights(), 0, BESIDE_BAR, DIGITS, marks);
        return plot("weights", "weights exp((z \u2212 max) / T)", SHARES, marks);
    }

    private Plot probabilities() {
        var marks = new ArrayList<Mark>();
        marks.add(floor());
        if (m.show().wanted()) m.right().ifPresent(k -> marks.add(wanted(k)));
        bars(m.p(), 0, marks);
        values(m.p(), 0, BESIDE_BAR, DIGITS, marks);
        return plot("probabilities", "probabilities p", SHARES, marks);
    }

    private static Mark wanted(int k) {
        double left = k - WIDTH / 2;
        double right = k + WIDTH / 2;
        return new Area(
                "right",
                List.of(new Vec2(left, 0), new Vec2(left, 1), new Vec2(right, 1), new Vec2(right, 0)),
                Ink.GOOD,
                0.1,
                Stroke.of(Ink.GOOD, 1.6).dashes());
    }

    private void bars(Vec tops, double base, List<Mark> marks) {
        for (int i = 0; i < m.n(); i++)
            marks.add(bar(SoftmaxHues.term(i), i, base, tops.at(i), SoftmaxHues.ink(i), 0.75));
    }

    private static Mark bar(String term, int i, double from, double to, Ink ink, double opacity) {
        return new Bars(
                term,
                Series.of(List.of(new Vec2(i - WIDTH / 2, i + WIDTH / 2))),
                Series.of(List.of(new Vec2(from, to))),
                ink,
                opacity,
                0);
    }

    private void values(Vec tops, double base, double beside, int digits, List<Mark> marks) {
        for (int i = 0; i < m.n(); i++) {
            boolean isUp = tops.at(i) >= base;
            double inPicture = Math.clamp(tops.at(i), -SoftmaxWindow.HIGHEST, SoftmaxWindow.HIGHEST);
            marks.add(new Label(
                    SoftmaxHues.term(i),
                    Numbers.show(tops.at(i), digits),
                    new Vec2(i, inPicture),
                    0,
                    isUp ? -beside : beside,
                    Type.of(SoftmaxHues.ink(i), WORDS, isUp ? Type.Anchor.BOTTOM : Type.Anchor.TOP)
                            .heavy()
                            .haloed()));
        }
    }

    private Plot plot(String id, String title, Vec2 range, List<Mark> marks) {
        // There is room for one class more, where there may be one.
        double end = Math.min(m.n(), SoftmaxParams.MOST - 1) + 0.6;
        // At the right, where the class stands that there is not yet: at the left is the first, often the highest.
        marks.addFirst(new Label(
                "",
                title,
                new Vec2(end, range.y()),
                -TITLE_GAP,
                TITLE_GAP,
                Type.of(Ink.TEXT, WORDS, Type.Anchor.TOP_RIGHT).heavy().haloed()));
        return new Plot.Flat(id, "", new Box(-0.6, range.x(), end, range.y()), false, marks)
                .axes(
                        Axis.of("", SoftmaxHues.names(m.n())).linked(CLASSES),
                        Axis.of("").withOtherAside());
    }
}
