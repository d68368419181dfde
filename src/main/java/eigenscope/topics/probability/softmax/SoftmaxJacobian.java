package eigenscope.topics.probability.softmax;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.ColourBar;
import eigenscope.figure.Heat;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Relief;
import eigenscope.figure.Tones;
import eigenscope.figure.Type;
import eigenscope.topic.Numbers;
import java.util.ArrayList;

/** The Jacobian as a heat map: how each probability moves with each logit. Colours go as far as an entry can at this temperature. */
final class SoftmaxJacobian {
    /** p (1 − p) is at most this. */
    private static final double MOST = 0.25;

    private static final double OPACITY = 0.75;
    private static final double LARGE = 15;
    private static final double SMALL = 11;
    private static final double NAMES = 15;
    private static final int FEW = 5;
    /** In small cells stand numbers of at least this part of the largest possible. */
    private static final double WORTH = 0.1;

    private static final double BESIDE = 8;
    /** Around the map, as a share of it. */
    private static final double MARGIN = 0.16;

    private SoftmaxJacobian() {}

    static Plot of(SoftmaxModel m) {
        int n = m.n();
        Mat jacobian = m.softmax().jacobian();
        double[] values = new double[n * n];
        // The first row of a matrix stands on top, the first of a picture below.
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) values[(n - 1 - i) * n + j] = jacobian.at(i, j);
        var domain = new Box(-0.5, -0.5, n - 0.5, n - 0.5);
        var heat = new Heat(
                "jacobian", domain, Relief.of(n, n, values), Tones.diverging(MOST / m.temperature()), OPACITY, true);
        var marks = new ArrayList<Mark>();
        marks.add(heat);
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                if (n <= FEW || Math.abs(jacobian.at(i, j)) >= WORTH * MOST / m.temperature())
                    marks.add(new Label(
                            "jacobian",
                            Numbers.show(jacobian.at(i, j), n <= FEW ? 3 : 2),
                            new Vec2(j, n - 1.0 - i),
                            0,
                            0,
                            Type.of(Ink.TEXT, n <= FEW ? LARGE : SMALL, Type.Anchor.CENTRE)
                                    .haloed()));
        for (int i = 0; i < n; i++) {
            marks.add(name("p", i, new Vec2(-0.5, n - 1.0 - i), -BESIDE, 0, Type.Anchor.RIGHT));
            marks.add(name("z", i, new Vec2(i, n - 0.5), 0, -BESIDE, Type.Anchor.BOTTOM));
        }
        marks.add(ColourBar.of(heat, "\u2202p/\u2202z"));
        return new Plot.Flat(
                        "jacobian",
                        "",
                        new Box(-0.5 - MARGIN * n, -0.5 - MARGIN * n / 4, n - 0.5 + MARGIN * n, n - 0.5 + MARGIN * n),
                        true,
                        marks)
                .axes(Axis.HIDDEN, Axis.HIDDEN);
    }

    private static Label name(String letter, int i, Vec2 at, double dx, double dy, Type.Anchor anchor) {
        return new Label(
                SoftmaxHues.term(i),
                letter + SoftmaxTemperature.subscript(i + 1),
                at,
                dx,
                dy,
                Type.of(SoftmaxHues.ink(i), NAMES, anchor).heavy());
    }
}
