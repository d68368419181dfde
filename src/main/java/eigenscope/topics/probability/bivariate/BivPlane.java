package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.MultivariateNormal;
import eigenscope.engine.prob.Normal;
import eigenscope.figure.Area;
import eigenscope.figure.Arrow;
import eigenscope.figure.Axis;
import eigenscope.figure.Band;
import eigenscope.figure.Curve;
import eigenscope.figure.Dots;
import eigenscope.figure.Grip;
import eigenscope.figure.Heat;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Line;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Relief;
import eigenscope.figure.Rule;
import eigenscope.figure.Segments;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Tones;
import eigenscope.figure.Type;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The plane: density as colour, ellipses with their axes, draws, the slice with the density on it, a point. */
final class BivPlane {
    /** The axes that the margins share. */
    static final String FIRST = "x1";

    static final String SECOND = "x2";

    private static final int CELLS = 180;
    private static final double PALE = 0.5;
    private static final int CORNERS = 144;
    private static final int CROWD = 1500;
    /** How far the density on the slice reaches, as a part of the window. */
    private static final double SLICE = 0.22;

    private static final double WORDS = 15;

    private final BivModel m;
    private final BivWindow window;
    private final List<Mark> marks = new ArrayList<>();

    private BivPlane(BivModel m) {
        this.m = m;
        window = BivWindow.of(m);
    }

    static Plot of(BivModel m) {
        var picture = new BivPlane(m);
        if (m.show().heat()) picture.heat();
        picture.draws();
        picture.ellipses();
        if (m.show().sample()) m.sample().fitted().ifPresent(picture::sample);
        if (m.show().slice()) picture.slice();
        if (m.show().regression()) picture.regression();
        if (m.show().axes()) picture.axes();
        picture.point();
        picture.grips();
        return new Plot.Flat("plane", "", picture.window.home(), true, picture.marks)
                .axes(Axis.of("x\u2081").linked(FIRST), Axis.of("x\u2082").linked(SECOND));
    }

    private void heat() {
        Relief densities = Relief.of(CELLS, CELLS, window.around(), m::density);
        double peak = m.density(m.mean().x(), m.mean().y());
        marks.add(new Heat("density", window.around(), densities, Tones.sequential(0, peak), PALE, false));
    }

    private void draws() {
        if (m.sample().size() == 0) return;
        boolean few = m.sample().size() <= CROWD;
        marks.add(new Dots("sample", m.sample().points(), Ink.TEXT, few ? 2 : 1, few ? 0.55 : 0.2));
    }

    private void ellipses() {
        marks.add(new Area("level", ring(m.normal(), m.radius()), Ink.AREA, 0.12, Stroke.of(Ink.AREA, 2)));
        var far = BivModel.ellipse(m.normal(), m.radius()).at(Math.PI);
        marks.add(new Label(
                "level",
                Numbers.show(100 * m.level()) + "\u2009%",
                far,
                -6,
                10,
                Type.of(Ink.TEXT, WORDS - 2, Type.Anchor.TOP).haloed()));
        for (int deviations = 1; deviations <= 2; deviations++)
            marks.add(new Curve(
                    "covariance",
                    closed(ring(m.normal(), deviations)),
                    Stroke.of(Ink.FIRST, deviations == 1 ? 2.4 : 1.4)));
    }

    private void sample(MultivariateNormal fitted) {
        marks.add(new Curve(
                "sample", closed(ring(fitted, 1)), Stroke.of(Ink.TEXT, 1.8).dashes()));
    }

    private static List<Vec2> ring(MultivariateNormal normal, double radius) {
        var ellipse = BivModel.ellipse(normal, radius);
        var ring = new ArrayList<Vec2>();
        for (int i = 0; i < CORNERS; i++) ring.add(ellipse.at(2 * Math.PI * i / CORNERS));
        return ring;
    }

    private static Series closed(List<Vec2> ring) {
        var closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        return Series.of(closed);
    }

    // The density stands on the slice towards the side where there is more room.
    private void slice() {
        marks.add(new Rule("slice", true, m.slice(), Stroke.of(Ink.SECOND, 1.6)));
        m.given().ifPresent(given -> {
            double side = m.slice() > 0 ? -1 : 1;
            double unit = side * SLICE * window.reach() / given.density(given.mean());
            Series curve = Series.sampled(
                    CORNERS,
                    given.mean() - 4 * given.sd(),
                    given.mean() + 4 * given.sd(),
                    y -> new Vec2(m.slice() + unit * given.density(y), y));
            marks.add(Band.beside("slice", curve, m.slice(), Ink.SECOND, 0.25));
            marks.add(new Curve("slice", curve, Stroke.of(Ink.SECOND, 2)));
        });
    }

    private void regression() {
        marks.add(new Line(
                "regression",
                m.mean(),
                new Vec2(1, m.slope()),
                Stroke.of(Ink.SECOND, 1.8).dashes()));
    }

    private void axes() {
        axis(0, "axis1", Ink.FOURTH, "v\u2081");
        axis(1, "axis2", Ink.THIRD, "v\u2082");
    }

    private void axis(int i, String term, Ink ink, String name) {
        Vec2 tip = m.mean().plus(m.axis(i));
        Vec2 tail = m.mean().minus(m.axis(i));
        marks.add(new Segments(
                term, Series.of(List.of(tail, m.mean())), Stroke.of(ink, 1.4).opacity(0.7)));
        marks.add(new Arrow(term, m.mean(), tip, Stroke.of(ink, 2.6)));
        marks.add(new Label(
                term,
                name,
                tip,
                14,
                i == 0 ? 12 : -12,
                Type.of(ink, WORDS, Type.Anchor.LEFT).heavy().haloed()));
    }

    private void point() {
        var at = Series.of(List.of(m.point()));
        marks.add(new Segments(
                "point",
                Series.of(List.of(m.mean(), m.point())),
                Stroke.of(Ink.FIFTH, 1.4).dashes()));
        marks.add(new Dots("point", at, Ink.FIFTH, 4.5, 1));
    }

    private void grips() {
        if (m.show().axes()) {
            tips(0, "axis1", BivParams.SD1.id(), Ink.FOURTH, "longer axis");
            tips(1, "axis2", BivParams.SD2.id(), Ink.THIRD, "shorter axis");
        }
        if (m.show().slice())
            m.given()
                    .map(Normal::mean)
                    .ifPresent(
                            y -> grip("slice", BivParams.SLICE.id(), 0, new Vec2(m.slice(), y), Ink.SECOND, "slice"));
        grip("point", BivParams.POINT.id(), 0, m.point(), Ink.FIFTH, "point");
        grip("mean", BivParams.MEAN.id(), 0, m.mean(), Ink.TEXT, "mean");
    }

    private void tips(int axis, String term, String param, Ink ink, String name) {
        grip(term, param, 0, m.mean().plus(m.axis(axis)), ink, "tip of the " + name);
        grip(term, param, 1, m.mean().minus(m.axis(axis)), ink, "other tip of the " + name);
    }

    private void grip(String term, String param, int part, Vec2 at, Ink ink, String name) {
        if (at.isFinite()) marks.add(new Grip(term, param, part, at, ink, name, List.of()));
    }
}
