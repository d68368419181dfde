package eigenscope.topics.probability.softmax;

import eigenscope.engine.learn.Softmax;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Every probability as a function of the temperature, from all for one to the same for all. */
final class SoftmaxTemperature {
    private static final int POINTS = 241;
    /** What is seen on either side of the range of temperatures, as a factor. */
    private static final double MARGIN = 1.25;

    private static final double TOP = 1.12;
    private static final double HANDLE = 1.05;
    private static final double WORDS = 13;
    private static final int DIGITS = 3;
    private static final int FEW = 5;
    /** Of many classes those have their numbers written that have at least this, one under another, as far down as there is room. */
    private static final double WORTH = 0.08;

    private static final double LINE = 0.055;

    private SoftmaxTemperature() {}

    static Plot of(SoftmaxModel m) {
        double from = Math.min(SoftmaxParams.COLDEST, m.temperature() / 2);
        double to = Math.max(SoftmaxParams.HOTTEST, m.temperature() * 2);
        var marks = new ArrayList<Mark>();
        double even = 1.0 / m.n();
        marks.add(new Rule("", false, even, Stroke.of(Ink.MUTED, 1.2).dashes()));
        marks.add(new Label(
                "",
                "1/" + m.n() + ": all alike",
                new Vec2(from, even),
                44,
                -5,
                Type.of(Ink.MUTED, WORDS, Type.Anchor.BOTTOM_LEFT).haloed()));
        curves(m, from, to, marks);
        marks.add(new Rule("temperature", true, m.temperature(), Stroke.of(Ink.TEXT, 1.6)));
        present(m, marks);
        marks.add(new Grip(
                "temperature",
                SoftmaxParams.TEMPERATURE.id(),
                0,
                new Vec2(m.temperature(), HANDLE),
                Ink.TEXT,
                "temperature",
                List.of()));
        marks.add(new Label(
                "temperature",
                "T = " + Numbers.show(m.temperature(), DIGITS),
                new Vec2(m.temperature(), HANDLE),
                14,
                0,
                Type.of(Ink.TEXT, WORDS, Type.Anchor.LEFT).heavy().haloed()));
        return new Plot.Flat("temperature", "", new Box(from / MARGIN, -0.06, to * MARGIN, TOP), false, marks)
                .axes(Axis.of("T").logarithmic(), Axis.of("p").withOtherAside());
    }

    private static void curves(SoftmaxModel m, double from, double to, List<Mark> marks) {
        double[] at = IntStream.range(0, POINTS)
                .mapToDouble(k -> from * Math.pow(to / from, (double) k / (POINTS - 1)))
                .toArray();
        List<Vec> p = IntStream.range(0, POINTS)
                .mapToObj(k -> new Softmax(m.logits(), at[k]).probabilities())
                .toList();
        for (int i = m.n() - 1; i >= 0; i--) {
            int one = i;
            double[] heights = p.stream().mapToDouble(all -> all.at(one)).toArray();
            marks.add(new Curve(SoftmaxHues.term(i), Series.of(at, heights), SoftmaxHues.stroke(i, 2.4)));
        }
    }

    private static void present(SoftmaxModel m, List<Mark> marks) {
        for (int i = 0; i < m.n(); i++)
            marks.add(new Dots(SoftmaxHues.term(i), Series.of(List.of(at(m, i))), SoftmaxHues.ink(i), 4.5, 1));
        if (m.n() > FEW) list(m, marks);
        else for (int i = 0; i < m.n(); i++) beside(m, i, marks);
    }

    private static Vec2 at(SoftmaxModel m, int i) {
        return new Vec2(m.temperature(), m.p().at(i));
    }

    private static void list(SoftmaxModel m, List<Mark> marks) {
        var likely = IntStream.range(0, m.n())
                .boxed()
                .filter(i -> m.p().at(i) >= WORTH)
                .sorted(Comparator.comparing(i -> -m.p().at(i)))
                .toList();
        double height = TOP;
        for (int i : likely) {
            height = Math.min(height - LINE, m.p().at(i));
            if (height < 0) return;
            marks.add(words(m, i, new Vec2(m.temperature(), height), 0, Type.Anchor.LEFT));
        }
    }

    private static void beside(SoftmaxModel m, int i, List<Mark> marks) {
        boolean falls = new Softmax(m.logits(), m.temperature() * MARGIN)
                        .probabilities()
                        .at(i)
                < m.p().at(i);
        marks.add(words(m, i, at(m, i), falls ? -4 : 4, falls ? Type.Anchor.BOTTOM_LEFT : Type.Anchor.TOP_LEFT));
    }

    private static Label words(SoftmaxModel m, int i, Vec2 at, double dy, Type.Anchor anchor) {
        return new Label(
                SoftmaxHues.term(i),
                "p" + subscript(i + 1) + " = " + Numbers.show(m.p().at(i), DIGITS),
                at,
                10,
                dy,
                Type.of(SoftmaxHues.ink(i), WORDS, anchor).heavy().haloed());
    }

    /** Returns a whole number from 1 to 10 in subscript digits. */
    static String subscript(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '\u2080'))
                .reduce("", String::concat);
    }
}
