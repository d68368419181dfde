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
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Segments;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The error of an estimated slope against its step: falling with it at first, as cutting off does, then growing, as rounding does. */
final class ErrorFigure {
    /** Term of the handle that sets the step along the axis of steps. */
    static final String STEP = "h";

    private static final double LEAST_H = Math.pow(10, Errors.SMALLEST);
    private static final double MOST_H = Math.pow(10, Errors.LARGEST);
    /** Decades of air at the ends of the axes, as factors. */
    private static final double AIR = 3;

    private static final double FAINT = 0.3;

    private final SlopeModel m;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Vec2> measured;
    private final Box home;

    private ErrorFigure(SlopeModel m) {
        this.m = m;
        measured = m.hasTangent() ? Errors.measured(m, m.method()) : List.of();
        home = home(measured);
    }

    static Figure of(SlopeModel m) {
        var picture = new ErrorFigure(m);
        picture.draw();
        return Figure.of(new Plot.Flat("error", "", picture.home, false, picture.marks)
                .axes(Axis.of("h").logarithmic(), Axis.of("error").logarithmic()));
    }

    private static Box home(List<Vec2> measured) {
        double least = measured.stream().mapToDouble(Vec2::y).min().orElse(1e-12);
        double most = measured.stream().mapToDouble(Vec2::y).max().orElse(1);
        double low = Math.clamp(decade(least, -1), 1e-300, 1e290);
        return new Box(LEAST_H / AIR, low, MOST_H * AIR, Math.clamp(decade(most, 1), 1e3 * low, 1e300));
    }

    private static double decade(double value, int beyond) {
        double exponent = Math.log10(value);
        return Math.pow(10, (beyond < 0 ? Math.floor(exponent) : Math.ceil(exponent)) + beyond);
    }

    private void draw() {
        if (!m.hasTangent()) {
            marks.add(Names.missing(SlopeSpeech.noSlope(m), new Vec2(Math.sqrt(home.minX() * home.maxX()), middle())));
            return;
        }
        if (m.show().theory()) theory();
        Difference other = m.method() == Difference.FORWARD ? Difference.CENTRAL : Difference.FORWARD;
        marks.add(new Dots("", Series.of(Errors.measured(m, other)), Ink.MUTED, 2, FAINT));
        marks.add(new Curve(
                "secant", Series.of(measured), Stroke.of(Ink.SECOND, 1).opacity(FAINT)));
        marks.add(new Dots("secant", Series.of(measured), Ink.SECOND, 3, 1));
        if (measured.isEmpty())
            marks.add(Names.words(
                    "secant",
                    "every one of these quotients is exact",
                    new Vec2(LEAST_H, middle()),
                    10,
                    0,
                    Ink.SECOND,
                    Anchor.LEFT));
        if (m.show().theory()) best();
        step();
    }

    private double middle() {
        return Math.sqrt(home.minY()) * Math.sqrt(home.maxY());
    }

    private void theory() {
        double unit = m.method().truncation(m.at().second(), m.at().third(), 1);
        boolean isForward = m.method() == Difference.FORWARD;
        line("second", Ink.FIFTH, unit, isForward ? 1 : 2, isForward ? "|f\u2033| h/2" : "|f\u2034| h\u00b2/6");
        line("rounding", Ink.MUTED, m.noise(), -1, "rounding / h");
    }

    // error = unit h^power, a straight line on these axes
    private void line(String term, Ink ink, double unit, int power, String name) {
        if (!(unit > 0 && unit <= Double.MAX_VALUE)) return;
        var ends = new ArrayList<Vec2>();
        for (double h : new double[] {LEAST_H, MOST_H}) {
            double error = unit * Math.pow(h, power);
            if (error > 0 && error <= Double.MAX_VALUE) ends.add(new Vec2(h, error));
        }
        if (ends.size() < 2) return;
        marks.add(new Segments(term, Series.of(ends), Stroke.of(ink, 1.8).dashes()));
        Vec2 at = inside(unit, power);
        marks.add(Names.words(
                term, name, at, power < 0 ? 10 : -10, -8, ink, power < 0 ? Anchor.BOTTOM_LEFT : Anchor.BOTTOM_RIGHT));
    }

    // Where the line is a third of the way up the picture.
    private Vec2 inside(double unit, int power) {
        double error = home.minY() * Math.pow(home.maxY() / home.minY(), 0.7);
        double h = Math.clamp(Math.pow(error / unit, 1.0 / power), LEAST_H, MOST_H);
        return new Vec2(h, unit * Math.pow(h, power));
    }

    private void best() {
        double h = m.bestStep();
        if (!(h >= LEAST_H && h <= MOST_H)) return;
        var ends = List.of(new Vec2(h, home.minY()), new Vec2(h, home.maxY()));
        marks.add(new Segments("h", Series.of(ends), Stroke.of(Ink.GOOD, 1.4).dashes()));
        marks.add(Names.words(
                "h", "best h " + Numbers.show(h, 2), new Vec2(h, home.maxY()), 8, 12, Ink.GOOD, Anchor.TOP_LEFT));
    }

    private void step() {
        if (!(m.h() >= home.minX() && m.h() <= home.maxX())) return;
        double error = m.error();
        boolean isShown = error > 0 && error <= Double.MAX_VALUE;
        Vec2 at = new Vec2(m.h(), isShown ? error : home.minY());
        marks.add(new Segments(
                "h",
                Series.of(List.of(new Vec2(m.h(), home.minY()), new Vec2(m.h(), home.maxY()))),
                Stroke.of(Ink.AREA, 1.6)));
        String words = isShown ? "error " + Numbers.show(error, 2) : m.hasQuotient() ? "no error" : "no value";
        boolean isRight = m.h() > Math.sqrt(MOST_H * LEAST_H);
        marks.add(Names.words(
                "h", words, at, isRight ? -14 : 14, 12, Ink.TEXT, isRight ? Anchor.TOP_RIGHT : Anchor.TOP_LEFT));
        marks.add(new Grip(STEP, "h", 0, at, Ink.AREA, "step h", List.of()));
    }
}
