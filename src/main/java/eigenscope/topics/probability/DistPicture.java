package eigenscope.topics.probability;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Distribution;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Segments;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import java.util.ArrayList;
import java.util.List;

/** What the pictures of a distribution have in common: marks in the making, and what is there where no distribution is. */
final class DistPicture {
    private static final double WORDS = 14;

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        marks.add(mark);
    }

    void line(String term, Stroke stroke, double... ends) {
        var places = new ArrayList<Vec2>();
        for (int i = 0; i < ends.length; i += 2) places.add(new Vec2(ends[i], ends[i + 1]));
        marks.add(new Segments(term, Series.of(places), stroke));
    }

    void curve(String term, Series points, Stroke stroke) {
        marks.add(new Curve(term, points, stroke));
    }

    void grip(String term, String param, int part, double x, double y, Ink ink, String name) {
        marks.add(new Grip(term, param, part, new Vec2(x, y), ink, name, List.of()));
    }

    Plot.Flat plot(String id, String title, Box home, Axis level, Axis upright) {
        return new Plot.Flat(id, title, home, false, marks).axes(level, upright);
    }

    /** Returns empty axes that say why nothing stands on them. */
    static Plot.Flat without(String id, String title, String reason, Axis level, Axis upright) {
        var home = new Box(DistWindow.USUAL.from(), 0, DistWindow.USUAL.to(), 1);
        var picture = new DistPicture();
        picture.add(new Label(
                "",
                reason,
                new Vec2(home.centreX(), home.centreY()),
                0,
                0,
                Type.of(Ink.BAD, WORDS, Type.Anchor.CENTRE).haloed()));
        return picture.plot(id, title, home, level, upright);
    }

    /** Returns how high a curve is drawn at a place: never infinite. */
    static double height(Distribution law, double x, double top) {
        double density = law.density(x);
        return Double.isNaN(density) ? 0 : Math.min(density, top);
    }
}
