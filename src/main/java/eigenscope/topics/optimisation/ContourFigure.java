package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Run;
import eigenscope.figure.Arrow;
import eigenscope.figure.ColourBar;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Pad;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import eigenscope.topics.optimisation.DescentModel.Racer;
import java.util.ArrayList;
import java.util.List;

/** The plane from above: the loss as heat and lines, the paths over it, and what the next step is made of. */
final class ContourFigure {
    /** Dots on longer paths would hide them. */
    private static final int DOTTED = 150;

    private static final double WORDS = 13;

    private final DescentModel m;
    private final List<Mark> marks = new ArrayList<>();

    private ContourFigure(DescentModel m) {
        this.m = m;
    }

    /**
     * Draws the plane.
     *
     * @param valleys the basin map in the place of the heat; empty for none
     */
    static Plot of(DescentModel m, Land.Map land, List<Mark> valleys) {
        var picture = new ContourFigure(m);
        if (valleys.isEmpty()) picture.marks.addAll(List.of(land.heat(), ColourBar.of(land.heat(), "loss")));
        picture.marks.addAll(valleys);
        picture.marks.add(land.contours());
        for (Racer racer : m.racers()) if (!racer.equals(m.chosen())) picture.path(racer);
        picture.path(m.chosen());
        picture.step();
        picture.marks.addAll(Overlays.of(m));
        picture.marks.add(new Pad("point", "start", 0, "start"));
        picture.marks.add(new Grip("point", "start", 0, m.settings().start(), Ink.TEXT, "start", List.of()));
        return new Plot.Flat("plane", "", m.window(), true, picture.marks);
    }

    private void path(Racer racer) {
        String term = Hues.term(racer.method());
        var run = racer.run();
        Series points = points(run);
        marks.add(new Curve(term, points, Hues.path(racer.method())));
        if (run.last() <= DOTTED) marks.add(new Dots(term, points, Hues.ink(racer.method()), 2.6, 1));
        Vec2 end = run.point(run.last()).xy();
        marks.add(new Dots(term, Series.of(List.of(end)), Hues.ink(racer.method()), 5.5, 1));
        if (m.isRace()) name(racer, end);
    }

    // On the side where there is room for it.
    private void name(Racer racer, Vec2 end) {
        boolean isRight = end.x() > m.window().centreX() + m.window().width() / 4;
        marks.add(new Label(
                Hues.term(racer.method()),
                Hues.name(racer.method()),
                end,
                isRight ? -10 : 10,
                -10,
                Type.of(Hues.ink(racer.method()), WORDS, isRight ? Type.Anchor.RIGHT : Type.Anchor.LEFT)
                        .heavy()
                        .haloed()));
    }

    // Where the next step leads, unless the run has ended.
    private void step() {
        var to = m.next().after().x();
        if (m.run().failed().isPresent() || !to.isFinite()) return;
        marks.add(new Arrow(
                "step", m.point().xy(), to.xy(), Stroke.of(Hues.STEP, 2).opacity(0.8)));
    }

    private static Series points(Run run) {
        double[] xs = new double[run.last() + 1];
        double[] ys = new double[run.last() + 1];
        for (int t = 0; t <= run.last(); t++) {
            xs[t] = run.x(t, 0);
            ys[t] = run.x(t, 1);
        }
        return Series.of(xs, ys);
    }
}
