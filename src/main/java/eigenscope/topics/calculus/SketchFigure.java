package eigenscope.topics.calculus;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Pad;
import eigenscope.figure.Plot;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import eigenscope.topic.Numbers;
import java.util.ArrayList;

/** The curve and, under it, paper to draw its derivative on, before one may see it. */
final class SketchFigure {
    /** The plot that is drawn on. */
    static final String PAPER = "sketch";

    private SketchFigure() {}

    static Figure of(SlopeModel m) {
        return Figure.column(CurveFigure.plot(m, false), paper(m));
    }

    private static Plot paper(SlopeModel m) {
        Box home = m.graphs().slopeHome();
        var sketch = m.sketch();
        var marks = new ArrayList<Mark>();
        if (sketch.revealed()) marks.add(new Curve("slope", m.graphs().slope(), Stroke.of(Ink.THIRD, 2.6)));
        else marks.add(new Pad("guess", "guess", sketch.drawn().size(), "pencil"));
        marks.add(new Curve("guess", sketch.drawn(), Stroke.of(Ink.TEXT, 2.2)));
        marks.add(Names.words(
                "guess", words(sketch), new Vec2(home.minX(), home.maxY()), 14, 12, Ink.TEXT, Anchor.TOP_LEFT));
        return new Plot.Flat(PAPER, "", home, false, marks).axes(CurveFigure.X, Axis.of("f\u2032(x)"));
    }

    private static String words(Sketch sketch) {
        if (sketch.score().isPresent())
            return "score " + Numbers.show(sketch.score().getAsDouble(), 3) + " of 100";
        if (sketch.isEmpty()) return "draw f\u2032 here, then reveal it";
        return sketch.revealed() ? "your drawing and f\u2032" : "your drawing: reveal f\u2032 to compare";
    }
}
