package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.show;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Diagnosis;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Type.Anchor;
import eigenscope.topics.probability.bayes.BayesPeople.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Everybody as a square of area 1: cut upright into sick and healthy, each part cut level into positive and negative. */
final class BayesSquareFigure {
    private static final Box HOME = new Box(-0.42, -0.15, 2.08, 1.13);
    private static final double BAR_LEFT = 1.6;
    private static final double BAR_RIGHT = 1.8;
    private static final double BAR_MIDDLE = (BAR_LEFT + BAR_RIGHT) / 2;
    private static final double LINE = 18;
    private static final double HALF_GAP = 5;

    private final BayesTests m;
    private final Diagnosis d;
    private final List<Mark> marks = new ArrayList<>();

    private BayesSquareFigure(BayesTests m) {
        this.m = m;
        this.d = m.diagnosis();
    }

    static Figure of(BayesModel m) {
        var picture = new BayesSquareFigure(m.test());
        picture.areas();
        picture.names();
        picture.bar();
        picture.grips();
        return Figure.of(new Plot.Flat("square", "", HOME, true, picture.marks).axes(Axis.HIDDEN, Axis.HIDDEN));
    }

    private void areas() {
        area(true, true, 0, 0, d.prior(), d.sensitivity());
        area(true, false, 0, d.sensitivity(), d.prior(), 1);
        area(false, true, d.prior(), 0, 1, 1 - d.specificity());
        area(false, false, d.prior(), 1 - d.specificity(), 1, 1);
    }

    private void area(boolean isSick, boolean isPositive, double x0, double y0, double x1, double y1) {
        marks.add(BayesLabels.rectangle(
                BayesLabels.term(isSick), x0, y0, x1, y1, BayesLabels.ink(isSick), BayesLabels.opacity(isPositive)));
    }

    private void names() {
        heading(true, d.prior(), -HALF_GAP, Anchor.BOTTOM_RIGHT);
        heading(false, 1 - d.prior(), HALF_GAP, Anchor.BOTTOM_LEFT);
        name(Kind.SICK_POSITIVE, d.sensitivity() / 2);
        name(Kind.SICK_NEGATIVE, d.sensitivity() / 2 + 0.5);
        name(Kind.HEALTHY_POSITIVE, (1 - d.specificity()) / 2);
        name(Kind.HEALTHY_NEGATIVE, (1 - d.specificity()) / 2 + 0.5);
        marks.add(BayesLabels.words(
                "prior", "prior " + show(d.prior()), new Vec2(d.prior(), 0), 0, 14, Ink.FOURTH, Anchor.TOP));
    }

    // Over the cut, on both sides of it, where they have room whatever the prior.
    private void heading(boolean isSick, double share, double dx, Anchor anchor) {
        String term = BayesLabels.term(isSick);
        marks.add(BayesLabels.heavy(
                term, term + " " + show(share), new Vec2(d.prior(), 1), dx, -4, BayesLabels.ink(isSick), anchor));
    }

    private void name(Kind kind, double y) {
        boolean isSick = kind.isSick();
        var at = new Vec2(isSick ? 0 : 1, y);
        double dx = isSick ? -16 : 16;
        var anchor = isSick ? Anchor.RIGHT : Anchor.LEFT;
        String term = BayesLabels.term(isSick);
        Ink ink = BayesLabels.ink(isSick);
        marks.add(BayesLabels.heavy(term, BayesLabels.name(kind), at, dx, -LINE / 2, ink, anchor));
        marks.add(BayesLabels.words(term, show(kind.share(d)), at, dx, LINE / 2, ink, anchor));
    }

    // All people with one result, drawn as high as everybody: the share of sick among them is what one wants to know.
    private void bar() {
        boolean isPositive = m.count() == 0 || m.isPositive(1);
        String result = isPositive ? "positive" : "negative";
        OptionalDouble share = m.after(isPositive);
        if (share.isEmpty()) {
            marks.add(BayesLabels.words(
                    "posterior", "nobody is " + result, new Vec2(BAR_MIDDLE, 0.5), 0, 0, Ink.BAD, Anchor.CENTRE));
            return;
        }
        double sick = share.getAsDouble();
        double opacity = BayesLabels.opacity(isPositive);
        marks.add(BayesLabels.rectangle("sick", BAR_LEFT, 0, BAR_RIGHT, sick, Ink.SECOND, opacity));
        marks.add(BayesLabels.rectangle("healthy", BAR_LEFT, sick, BAR_RIGHT, 1, Ink.FIRST, opacity));
        var level = new Vec2(BAR_RIGHT, sick);
        marks.add(BayesLabels.heavy("posterior", show(sick), level, 6, 0, Ink.THIRD, Anchor.LEFT));
        marks.add(BayesLabels.words(
                "posterior", "of the " + result, new Vec2(BAR_MIDDLE, 1), 0, -4, Ink.TEXT, Anchor.BOTTOM));
    }

    private void grips() {
        grip("sensitivity", Ink.SECOND, new Vec2(0, d.sensitivity()), "sensitivity, an edge of the square");
        grip("specificity", Ink.FIRST, new Vec2(1, 1 - d.specificity()), "specificity, an edge of the square");
        grip("prior", Ink.FOURTH, new Vec2(d.prior(), 0), "prior, an edge of the square");
    }

    private void grip(String id, Ink ink, Vec2 at, String name) {
        marks.add(new Grip(id, id, 0, at, ink, name, List.of()));
    }
}
