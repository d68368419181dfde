package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Difference;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Line;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Segments;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The picture of a curve with a point, a second point, the line through both and the tangent. */
final class CurveFigure {
    /** Term of the handle that sets the step. */
    static final String SECOND_POINT = "secant";

    /** The level axis, which plots that stand over one another share. */
    static final Axis X = Axis.of("x").linked("x");

    private static final double DOT = 5;
    /** How wide a name is, as part of the picture. */
    private static final double NAME = 0.07;

    private final SlopeModel m;
    private final Box home;
    private final List<Mark> marks = new ArrayList<>();

    private CurveFigure(SlopeModel m) {
        this.m = m;
        home = m.graphs().home();
    }

    static Figure of(SlopeModel m) {
        return Figure.of(plot(m, true));
    }

    /** Returns the plot, with the second point and its line or without. */
    static Plot plot(SlopeModel m, boolean withSecant) {
        var picture = new CurveFigure(m);
        picture.draw(withSecant);
        return new Plot.Flat("curve", "", picture.home, false, picture.marks).axes(X, Axis.of("f(x)"));
    }

    /** Returns the step that a hand at an abscissa means; never so small that both handles fall together. */
    static double step(Span window, double x, double at) {
        return Math.max(Numbers.tidy(at - x, 12), Derivatives.HAND * window.length());
    }

    private void draw(boolean withSecant) {
        if (m.show().concavity()) marks.addAll(Bends.of(m, home));
        marks.add(new Curve("f", m.graphs().value(), Stroke.of(Ink.FIRST, 2.6)));
        if (m.show().concavity()) marks.add(Bends.inflections(m));
        if (!m.isNear()) {
            marks.add(Names.missing("x = " + Numbers.show(m.x()) + " is too far away to draw", centre()));
            return;
        }
        if (!m.at().isDefined()) {
            undefined();
            return;
        }
        if (m.show().tangent()) tangent();
        if (withSecant && m.hasQuotient()) secant();
        point();
        if (withSecant && !m.hasQuotient())
            marks.add(Names.words(
                    "secant",
                    "there is no second point: " + SlopeSpeech.noQuotient(m),
                    corner(),
                    14,
                    14,
                    Ink.BAD,
                    Anchor.TOP_LEFT));
    }

    private Vec2 centre() {
        return new Vec2(home.centreX(), home.centreY());
    }

    private Vec2 corner() {
        return new Vec2(home.minX(), home.maxY());
    }

    private Vec2 here() {
        return new Vec2(m.x(), m.at().value());
    }

    // The handle stays, or one could not get back to where f is defined.
    private void undefined() {
        Vec2 at = new Vec2(m.x(), home.centreY());
        marks.add(new Line("x", at, new Vec2(0, 1), Stroke.of(Ink.FOURTH, 1.4).dashes()));
        boolean isLeft = m.x() < home.centreX();
        marks.add(Names.words(
                "x",
                "f is not defined at x = " + Numbers.show(m.x()),
                at,
                isLeft ? 18 : -18,
                0,
                Ink.BAD,
                isLeft ? Anchor.LEFT : Anchor.RIGHT));
        marks.add(new Grip("x", "x", 0, at, Ink.FOURTH, "point x", List.of()));
    }

    private void tangent() {
        switch (m.smoothness().kind()) {
            case SMOOTH -> marks.add(new Line("slope", here(), new Vec2(1, m.at().slope()), Stroke.of(Ink.THIRD, 2.4)));
            case UPRIGHT -> marks.add(new Line("slope", here(), new Vec2(0, 1), Stroke.of(Ink.THIRD, 2.4)));
            case KINK -> {
                side(m.smoothness().left(), -1);
                side(m.smoothness().right(), 1);
            }
            case JUMP, EDGE, UNDEFINED -> {}
        }
    }

    // The tangent of one side, as far as it is one.
    private void side(double slope, int direction) {
        if (!Double.isFinite(slope)) return;
        double run = direction * m.window().length() / 4;
        var ends = Series.of(List.of(here(), new Vec2(m.x() + run, m.at().value() + slope * run)));
        marks.add(new Segments("slope", ends, Stroke.of(Ink.THIRD, 2.4).dashes()));
    }

    private void secant() {
        Vec2 from = new Vec2(m.left(), m.f().compiled().value(m.left()));
        Vec2 to = new Vec2(m.x() + m.h(), m.f().compiled().value(m.x() + m.h()));
        if (m.show().secant()) marks.add(new Line("secant", from, new Vec2(1, m.quotient()), Stroke.of(Ink.SECOND, 2)));
        boolean isApart = m.h() >= Derivatives.HAND * m.window().length();
        if (m.show().triangle() && isApart) triangle(from, to);
        if (isApart) secondPoint(from, to);
    }

    private void triangle(Vec2 from, Vec2 to) {
        Vec2 corner = new Vec2(to.x(), from.y());
        boolean rises = to.y() >= from.y();
        marks.add(new Segments("h", Series.of(List.of(from, corner)), Stroke.of(Ink.AREA, 2.2)));
        marks.add(new Segments(
                "secant",
                Series.of(List.of(corner, to)),
                Stroke.of(Ink.SECOND, 2.2).opacity(0.7)));
        // The middle of a central difference is the point itself.
        double part = m.method() == Difference.CENTRAL ? 0.75 : 0.5;
        Vec2 below = new Vec2(from.x() + part * (to.x() - from.x()), from.y());
        marks.add(Names.tex(
                "h",
                m.method() == Difference.CENTRAL ? "2h" : "h",
                below,
                0,
                rises ? 6 : -6,
                Ink.TEXT,
                rises ? Anchor.TOP : Anchor.BOTTOM));
    }

    private void secondPoint(Vec2 from, Vec2 to) {
        boolean isCentral = m.method() == Difference.CENTRAL;
        var dots = isCentral ? List.of(from, to) : List.of(to);
        marks.add(new Dots("secant", Series.of(dots), Ink.SECOND, DOT, 1));
        name("x+h", to);
        if (isCentral) name("x-h", from);
        marks.add(Names.words(
                "secant",
                "secant " + Numbers.show(m.quotient()),
                to,
                -14,
                m.quotient() < 0 ? 14 : -12,
                Ink.SECOND,
                m.quotient() < 0 ? Anchor.TOP_RIGHT : Anchor.BOTTOM_RIGHT));
        marks.add(new Grip(SECOND_POINT, "h", 0, to, Ink.SECOND, "second point, at x + h", List.of()));
    }

    // Inside the picture, and under the point where its line goes up.
    private void name(String latex, Vec2 at) {
        boolean isRight = at.x() < home.maxX() - NAME * home.width();
        marks.add(Names.tex(
                "secant", latex, at, isRight ? 12 : -12, 12, Ink.SECOND, isRight ? Anchor.TOP_LEFT : Anchor.TOP_RIGHT));
    }

    private void point() {
        marks.add(new Dots("x", Series.of(List.of(here())), Ink.FOURTH, DOT, 1));
        String words = slope();
        // Over a rising line and under a falling one there is room on the left; the second point is on the right.
        boolean falls = m.at().slope() < 0;
        if (m.show().tangent())
            marks.add(Names.words(
                    "slope",
                    words,
                    here(),
                    -14,
                    falls ? 14 : -12,
                    Ink.THIRD,
                    falls ? Anchor.TOP_RIGHT : Anchor.BOTTOM_RIGHT));
        marks.add(new Grip("x", "x", 0, here(), Ink.FOURTH, "point x", List.of()));
    }

    private String slope() {
        var sides = m.smoothness();
        return switch (sides.kind()) {
            case SMOOTH -> "slope " + Numbers.show(m.at().slope());
            case UPRIGHT -> "the tangent is upright";
            case KINK ->
                "kink: slope %s on the left, %s on the right"
                        .formatted(Numbers.show(sides.left()), Numbers.show(sides.right()));
            case JUMP -> "a jump: no tangent";
            case EDGE -> "f ends here: no tangent";
            case UNDEFINED -> "";
        };
    }
}
