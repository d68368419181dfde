package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Objective;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Segments;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** The loss along the line of the next step, and the parabola that the method takes it for. */
final class SliceFigure {
    private static final int POINTS = 401;
    private static final double WORDS = 14;
    /** Shorter steps are lost in the rounding of the loss. */
    private static final double SHORTEST = 1e-12;

    private static final double LONGEST = 1e50;

    private final DescentModel m;
    private final Belief belief;
    private final double reach;
    private final double[] away;
    private final List<Mark> marks = new ArrayList<>();

    private SliceFigure(DescentModel m, Belief belief) {
        this.m = m;
        this.belief = belief;
        // Doubles, or a picture that followed every step would hide how steps shrink.
        reach = Math.scalb(1.0, Math.getExponent(Math.max(belief.length(), belief.step())) + 1);
        away = Loss.even(-0.75 * reach, 1.75 * reach, POINTS);
    }

    static Plot of(DescentModel m) {
        return Belief.of(m.method(), m.next())
                .filter(belief ->
                        belief.step() > SHORTEST * Math.max(1, m.point().norm()))
                .filter(belief -> belief.length() < LONGEST
                        && Math.abs(belief.loss()) < LONGEST
                        && Math.abs(belief.slope()) < LONGEST)
                .map(belief -> new SliceFigure(m, belief).plot())
                .orElseGet(() -> nowhere(m));
    }

    private static Plot nowhere(DescentModel m) {
        String words = m.run().failed().isPresent() || !Double.isFinite(m.next().loss())
                ? "the run has left all bounds: there is no next step"
                : "the next step is too short, or too long, to be drawn";
        var label = new Label("", words, Vec2.ZERO, 0, -24, Type.of(Ink.MUTED, WORDS, Type.Anchor.CENTRE));
        return plot(Box.around(1), List.of(label));
    }

    private static Plot plot(Box home, List<Mark> marks) {
        return new Plot.Flat("slice", "Loss along the next step", home, false, marks)
                .axes(Axis.of("way"), Axis.of("").withOtherAside());
    }

    private Plot plot() {
        double[] truth = Arrays.stream(away).map(this::loss).toArray();
        double[] believed = Arrays.stream(away).map(belief::at).toArray();
        Box home = home(truth, believed);
        curve("loss", truth, home, Stroke.of(Ink.TEXT, 2.5));
        curve("step", believed, home, Stroke.of(Hues.STEP, 2).dashes());
        point("point", 0, belief.loss(), Ink.TEXT);
        double after = loss(belief.step());
        if (Double.isFinite(after) && Math.abs(after) < LONGEST) {
            drop(belief.step(), belief.at(belief.step()), after);
            point("step", belief.step(), after, Hues.STEP);
        }
        legend(home);
        return plot(home, marks);
    }

    private double loss(double way) {
        Objective f = m.loss().objective();
        Vec at = m.point().plus(belief.direction().times(way));
        return f.value(at.toArray());
    }

    // What is near the step decides what is seen: a wall far out would flatten it.
    private Box home(double[] truth, double[] believed) {
        double[] near = DoubleStream.concat(
                        DoubleStream.concat(
                                Arrays.stream(truth, POINTS / 5, POINTS * 4 / 5), DoubleStream.of(belief.loss())),
                        Arrays.stream(believed, POINTS / 4, POINTS * 3 / 4))
                .filter(loss -> Math.abs(loss) < LONGEST)
                .toArray();
        double low = Arrays.stream(near).min().orElseThrow();
        double high = Arrays.stream(near).max().orElseThrow();
        double air = Math.max(0.1 * (high - low), 1e-9 * Math.max(Double.MIN_NORMAL * 1e20, Math.abs(high)));
        return new Box(away[0], low - air, away[POINTS - 1], high + 2 * air);
    }

    // Beyond twice the picture's height nothing is seen, and numbers grow without bounds.
    private void curve(String term, double[] losses, Box home, Stroke stroke) {
        double low = home.minY() - 2 * home.height();
        double high = home.maxY() + 2 * home.height();
        double[] seen =
                Arrays.stream(losses).map(loss -> Math.clamp(loss, low, high)).toArray();
        marks.add(new Curve(term, Series.of(away, seen), stroke));
    }

    private void point(String term, double way, double loss, Ink ink) {
        marks.add(new Dots(term, Series.of(List.of(new Vec2(way, loss))), ink, 5.5, 1));
    }

    private void drop(double way, double from, double to) {
        marks.add(new Segments(
                "step",
                Series.of(List.of(new Vec2(way, from), new Vec2(way, to))),
                Stroke.of(Hues.STEP, 1.5).opacity(0.7)));
    }

    private void legend(Box home) {
        words("loss", "the loss along this line", home, 0, Ink.TEXT);
        words("step", "what " + Hues.name(m.method()) + " takes it for", home, 1, Hues.STEP);
    }

    private void words(String term, String words, Box home, int line, Ink ink) {
        marks.add(new Label(
                term,
                words,
                new Vec2(home.maxX(), home.maxY()),
                -14,
                12 + 20 * line,
                Type.of(ink, WORDS, Type.Anchor.TOP_RIGHT).heavy().haloed()));
    }
}
