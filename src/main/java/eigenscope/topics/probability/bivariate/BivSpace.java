package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve3;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip3;
import eigenscope.figure.Ink;
import eigenscope.figure.Isolines;
import eigenscope.figure.Mark3;
import eigenscope.figure.Pad;
import eigenscope.figure.Plot;
import eigenscope.figure.Points3;
import eigenscope.figure.Relief;
import eigenscope.figure.Room;
import eigenscope.figure.Segments3;
import eigenscope.figure.Stroke;
import eigenscope.figure.Surface;
import eigenscope.figure.Tones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The density as a hill: the slice is a curve over it, ellipses are its lines of equal height. */
final class BivSpace {
    private static final int FACETS = 120;
    private static final int POINTS = 121;
    private static final double ROOM = 1.05;
    /** Where the ellipses of one and two standard deviations lie, as parts of the peak. */
    private static final double ONE = Math.exp(-0.5);

    private static final double TWO = Math.exp(-2);

    private final BivModel m;
    private final Box domain;
    private final double peak;
    private final List<Mark3> marks = new ArrayList<>();

    private BivSpace(BivModel m) {
        this.m = m;
        domain = BivWindow.of(m).home();
        peak = m.density(m.mean().x(), m.mean().y());
    }

    static Figure of(BivModel m) {
        var picture = new BivSpace(m);
        picture.hill();
        if (m.show().slice() && picture.domain.contains(m.slice(), 0)) picture.slice();
        if (m.show().regression()) picture.regression();
        picture.point();
        Box domain = picture.domain;
        var room = Room.of(
                        new Vec3(domain.minX(), domain.minY(), 0),
                        new Vec3(domain.maxX(), domain.maxY(), ROOM * picture.peak))
                .axes(Axis.of("x\u2081"), Axis.of("x\u2082"), Axis.of("density"));
        return Figure.of(new Plot.Space("hill", "", room, picture.marks));
    }

    private void hill() {
        Relief heights = Relief.of(FACETS, FACETS, domain, m::density);
        marks.add(new Surface(
                "density",
                domain,
                heights,
                Tones.sequential(0, peak),
                Optional.of(Isolines.of(domain, heights, TWO * peak, ONE * peak))));
    }

    private Vec3 over(double x, double y) {
        return new Vec3(x, y, m.density(x, y));
    }

    private void slice() {
        marks.add(new Curve3(
                "slice", curve(domain.minY(), domain.maxY(), y -> over(m.slice(), y)), Stroke.of(Ink.SECOND, 3)));
        double floor = domain.minY();
        marks.add(new Segments3(
                "slice",
                List.of(new Vec3(m.slice(), floor, 0), new Vec3(m.slice(), domain.maxY(), 0)),
                Stroke.of(Ink.SECOND, 1.4)));
        marks.add(new Grip3(
                "slice", BivParams.SLICE.id(), 2, new Vec3(m.slice(), floor, 0), Ink.SECOND, "foot of the slice"));
    }

    // Only where it runs over the window.
    private void regression() {
        var path = curve(domain.minX(), domain.maxX(), x -> {
            double y = m.mean().y() + m.slope() * (x - m.mean().x());
            return over(x, y);
        });
        var inside = path.stream().filter(p -> domain.contains(p.x(), p.y())).toList();
        if (!inside.isEmpty())
            marks.add(new Curve3("regression", inside, Stroke.of(Ink.SECOND, 2).opacity(0.7)));
    }

    private static List<Vec3> curve(double from, double to, DoubleFunction<Vec3> point) {
        var points = new ArrayList<Vec3>();
        for (int i = 0; i < POINTS; i++) points.add(point.apply(from + (to - from) * i / (POINTS - 1)));
        return points;
    }

    private void point() {
        marks.add(new Pad("point", BivParams.POINT.id(), 0, "point"));
        Vec2 at = m.point();
        if (!domain.contains(at.x(), at.y())) return;
        Vec3 top = over(at.x(), at.y());
        marks.add(new Points3("point", List.of(top), Ink.FIFTH, 5));
        marks.add(new Grip3("point", BivParams.POINT.id(), 0, top, Ink.FIFTH, "point"));
    }
}
