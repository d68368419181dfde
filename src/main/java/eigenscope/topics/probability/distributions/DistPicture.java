package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Distribution;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
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
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What the pictures of a distribution have in common: marks in the making, and what is there where no distribution is. */
final class DistPicture {
    private static final double WORDS = 14;
    private static final double DOT = 4;
    private static final double AIR = 0.35;
    private static final double BELOW_TOP = 10;
    private static final double HIGHEST = 1e100;
    /** One point in so many may lie beyond the picture, at either end: of a pole, or of what grows fast. */
    private static final int MOST_CUT = 10;

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        marks.add(mark);
    }

    /** Adds separate lines between pairs of places; none if one of them is no place. */
    void line(String term, Stroke stroke, double... ends) {
        if (DoubleStream.of(ends).anyMatch(Double::isNaN)) return;
        var places = new ArrayList<Vec2>();
        for (int i = 0; i < ends.length; i += 2) places.add(new Vec2(ends[i], ends[i + 1]));
        marks.add(new Segments(term, Series.of(places), stroke));
    }

    void curve(String term, Series points, Stroke stroke) {
        marks.add(new Curve(term, points, stroke));
    }

    void dot(String term, double x, double y, Ink ink) {
        if (!Double.isNaN(x + y)) marks.add(new Dots(term, Series.of(List.of(new Vec2(x, y))), ink, DOT, 1));
    }

    /** Adds a handle; none if its place is none. */
    void grip(String term, String param, int part, double x, double y, Ink ink, String name) {
        if (!Double.isNaN(x + y)) marks.add(new Grip(term, param, part, new Vec2(x, y), ink, name, List.of()));
    }

    Plot.Flat plot(String id, String title, Box home, Axis level, Axis upright) {
        return new Plot.Flat(id, title, home, false, marks).axes(level, upright);
    }

    /** Returns empty axes that say why nothing stands on them. */
    static Plot.Flat without(String id, String title, String reason, Axis level, Axis upright) {
        var home = new Box(DistWindow.USUAL.from(), 0, DistWindow.USUAL.to(), 1);
        var picture = new DistPicture();
        picture.reason(reason, new Vec2(home.centreX(), home.centreY()), 0, Type.Anchor.CENTRE);
        return picture.plot(id, title, home, level, upright);
    }

    /** Returns a function that makes no distribution, and why: what is wrong with it can often be seen. */
    static Plot.Flat typed(String id, String reason, Series function, Axis level, Axis upright) {
        double[] heights = IntStream.range(0, function.size())
                .mapToDouble(function::y)
                .filter(y -> Math.abs(y) < HIGHEST)
                .sorted()
                .toArray();
        double low = heights.length == 0 ? 0 : Math.min(0, heights[heights.length / MOST_CUT]);
        double high = heights.length == 0 ? 0 : Math.max(0, heights[heights.length - 1 - heights.length / MOST_CUT]);
        double size = high - low > 1 / HIGHEST ? high - low : 1;
        var home = new Box(
                DistWindow.USUAL.from(),
                low - (low < 0 ? AIR * size : 0),
                DistWindow.USUAL.to(),
                low + size * (1 + AIR));
        var picture = new DistPicture();
        picture.curve("density", function, Stroke.of(Ink.MUTED, 2));
        picture.reason(reason, new Vec2(home.centreX(), home.maxY()), BELOW_TOP, Type.Anchor.TOP);
        return picture.plot(id, "", home, level, upright);
    }

    private void reason(String reason, Vec2 at, double below, Type.Anchor anchor) {
        add(new Label("", reason, at, 0, below, Type.of(Ink.BAD, WORDS, anchor).haloed()));
    }

    /** Returns how high a curve is drawn at a place: never infinite. */
    static double height(Distribution law, double x, double top) {
        double density = law.density(x);
        return Double.isNaN(density) ? 0 : Math.min(density, top);
    }
}
