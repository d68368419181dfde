package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Run;
import eigenscope.figure.Arrow;
import eigenscope.figure.Axis;
import eigenscope.figure.ColourBar;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Pad;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.TexLabel;
import eigenscope.figure.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plane of lines: every point is a line, its colour the loss; the way from the start to the best line. */
final class BowlFigure {
    /** Dots on longer paths would hide them. */
    private static final int DOTTED = 150;

    private static final double TEX = 16;

    private final FitModel m;
    private final List<Mark> marks = new ArrayList<>();

    private BowlFigure(FitModel m) {
        this.m = m;
    }

    static Plot of(FitModel m, Optional<Land.Map> land) {
        var picture = new BowlFigure(m);
        land.ifPresent(
                map -> picture.marks.addAll(List.of(map.heat(), map.contours(), ColourBar.of(map.heat(), "loss"))));
        picture.marks.add(new Pad("start", FitParams.START.id(), 0, "start"));
        m.way().ifPresent(way -> picture.path(way.run()));
        picture.step();
        if (m.show().exact())
            m.data()
                    .best()
                    .ifPresent(best ->
                            picture.point("exact", new Vec2(best.w(), best.b()), Ink.FIFTH, "(\\hat w, \\hat b)"));
        picture.marks.add(new Grip("start", FitParams.START.id(), 0, m.start(), Ink.TEXT, "start", List.of()));
        picture.point("line", m.line().xy(), Ink.FIRST, "(w, b)");
        return new Plot.Flat("lines", "", m.data().window().lines(), true, picture.marks)
                .axes(Axis.of("w"), Axis.of("b"));
    }

    private void path(Run run) {
        Series points = points(run);
        marks.add(new Curve("line", points, Stroke.of(Ink.FIRST, 2.2)));
        if (run.last() <= DOTTED) marks.add(new Dots("line", points, Ink.FIRST, 2.6, 1));
    }

    static Series points(Run run) {
        double[] ws = new double[run.last() + 1];
        double[] bs = new double[run.last() + 1];
        for (int t = 0; t <= run.last(); t++) {
            ws[t] = run.x(t, 0);
            bs[t] = run.x(t, 1);
        }
        return Series.of(ws, bs);
    }

    private void step() {
        m.way().filter(way -> way.run().failed().isEmpty()).ifPresent(way -> {
            var to = way.next().after().x();
            if (to.isFinite()) marks.add(new Arrow("step", m.line().xy(), to.xy(), Stroke.of(Ink.SECOND, 2)));
        });
    }

    private void point(String term, Vec2 at, Ink ink, String name) {
        if (!at.isFinite()) return;
        boolean below = term.equals("exact");
        marks.add(new Dots(term, Series.of(List.of(at)), ink, below ? 8 : 5.5, 1));
        marks.add(new TexLabel(
                term,
                name,
                at,
                10,
                below ? 12 : -12,
                Type.of(ink, TEX, below ? Type.Anchor.TOP_LEFT : Type.Anchor.BOTTOM_LEFT)
                        .haloed()));
    }
}
