package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.show;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Diagnosis;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Segments;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type.Anchor;
import eigenscope.topics.probability.bayes.BayesPeople.Kind;
import java.util.ArrayList;
import java.util.List;

/** A thousand people on their way through condition and test: probabilities along the branches, counts at their ends. */
final class BayesTreeFigure {
    private static final Box HOME = new Box(-0.5, -0.9, 3.2, 3.4);
    private static final Vec2 ROOT = new Vec2(0, 1.5);
    private static final double FORK = 0.92;
    private static final double LEAF = 1.75;
    private static final double THICKEST = 12;
    private static final double THINNEST = 1.2;
    private static final double LINE = 18;
    private static final double AWAY = 5;
    /** Words at a fork end a little to its right, before the number of the next branch. */
    private static final double BESIDE = 20;

    private final Diagnosis d;
    private final BayesPeople people;
    private final List<Mark> branches = new ArrayList<>();
    private final List<Mark> words = new ArrayList<>();

    private BayesTreeFigure(BayesTests m) {
        this.d = m.diagnosis();
        this.people = m.people();
    }

    static Figure of(BayesModel m) {
        var tree = new BayesTreeFigure(m.test());
        tree.words.add(BayesLabels.heavy("", "1,000", ROOT, -12, -LINE / 2, Ink.TEXT, Anchor.RIGHT));
        tree.words.add(BayesLabels.words("", "people", ROOT, -12, LINE / 2, Ink.TEXT, Anchor.RIGHT));
        tree.half(true, new Vec2(FORK, 2.4));
        tree.half(false, new Vec2(FORK, 0.6));
        tree.words.add(BayesLabels.heavy(
                "posterior",
                BayesPeopleFigure.sentence(tree.people),
                new Vec2(ROOT.x() - 0.3, -0.65),
                0,
                0,
                Ink.TEXT,
                Anchor.LEFT));
        var marks = new ArrayList<>(tree.branches);
        marks.addAll(tree.words);
        return Figure.of(new Plot.Flat("tree", "", HOME, false, marks).axes(Axis.HIDDEN, Axis.HIDDEN));
    }

    private void half(boolean isSick, Vec2 fork) {
        double share = isSick ? d.prior() : 1 - d.prior();
        double positive = isSick ? d.sensitivity() : 1 - d.specificity();
        String term = BayesLabels.term(isSick);
        branch(term, isSick, ROOT, fork, share, share);
        leaf(isSick ? Kind.SICK_POSITIVE : Kind.HEALTHY_POSITIVE, fork, 0.45, positive);
        leaf(isSick ? Kind.SICK_NEGATIVE : Kind.HEALTHY_NEGATIVE, fork, -0.45, 1 - positive);
        int count = isSick ? people.sick() : BayesPeople.COUNT - people.sick();
        words.add(BayesLabels.heavy(
                term,
                count + " " + term,
                fork,
                BESIDE,
                isSick ? -14 : 14,
                BayesLabels.ink(isSick),
                isSick ? Anchor.BOTTOM_RIGHT : Anchor.TOP_RIGHT));
    }

    private void leaf(Kind kind, Vec2 fork, double dy, double chance) {
        String term = BayesLabels.term(kind.isSick());
        Ink ink = BayesLabels.ink(kind.isSick());
        var at = new Vec2(LEAF, fork.y() + dy);
        branch(term, kind.isSick(), fork, at, kind.share(d), chance);
        words.add(BayesLabels.heavy(
                term,
                "%d %s (%s)".formatted(people.count(kind), BayesLabels.name(kind), show(kind.share(d))),
                at,
                12,
                0,
                ink,
                Anchor.LEFT));
    }

    private void branch(String term, boolean isSick, Vec2 from, Vec2 to, double share, double chance) {
        double width = Math.max(THINNEST, THICKEST * share);
        Ink ink = BayesLabels.ink(isSick);
        branches.add(new Segments(
                term, Series.of(List.of(from, to)), Stroke.of(ink, width).opacity(0.55)));
        branches.add(new Dots(term, Series.of(List.of(to)), ink, Math.max(4, width / 2 + 1), 1));
        boolean isUp = to.y() > from.y();
        double away = AWAY + width / 2;
        var middle = new Vec2((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        words.add(BayesLabels.words(
                term,
                show(chance),
                middle,
                0,
                isUp ? -away : away,
                ink,
                isUp ? Anchor.BOTTOM_RIGHT : Anchor.TOP_RIGHT));
    }
}
