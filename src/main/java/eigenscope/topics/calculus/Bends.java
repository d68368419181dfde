package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Concavity.Band;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Area;
import eigenscope.figure.Box;
import eigenscope.figure.Dots;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Where a curve bends up and where down, as bands behind it, and the points between. */
final class Bends {
    /** How far bands reach beyond the picture, for those who pan, in its heights. */
    private static final double BEYOND = 4;

    /** A narrower band has no room for words, as part of the window. */
    private static final double WORDS = 0.16;

    private Bends() {}

    static List<Mark> of(SlopeModel m, Box home) {
        var marks = new ArrayList<Mark>();
        var concavity = m.graphs().concavity();
        for (Band band : concavity.bands()) {
            marks.add(band(band, home));
            if (band.to() - band.from() >= WORDS * m.window().length())
                marks.add(Names.words(
                        "second",
                        band.up() ? "bends up" : "bends down",
                        new Vec2((band.from() + band.to()) / 2, home.minY()),
                        0,
                        -12,
                        band.up() ? Ink.FIFTH : Ink.MUTED,
                        Anchor.BOTTOM));
        }
        return marks;
    }

    /** Returns the points of a curve at which its bend changes over. */
    static Mark inflections(SlopeModel m) {
        var points = m.graphs().concavity().inflections().stream()
                .map(x -> new Vec2(x, m.f().compiled().value(x)))
                .toList();
        return new Dots("second", Series.of(points), Ink.FIFTH, 4.5, 1);
    }

    private static Mark band(Band band, Box home) {
        double low = home.minY() - BEYOND * home.height();
        double high = home.maxY() + BEYOND * home.height();
        var corners = List.of(
                new Vec2(band.from(), low),
                new Vec2(band.to(), low),
                new Vec2(band.to(), high),
                new Vec2(band.from(), high));
        Ink ink = band.up() ? Ink.FIFTH : Ink.MUTED;
        return new Area("second", corners, ink, 0.12, Stroke.of(ink, 1).opacity(0));
    }
}
