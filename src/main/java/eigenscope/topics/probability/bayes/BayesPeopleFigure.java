package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.show;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Persons;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Type.Anchor;
import eigenscope.topics.probability.bayes.BayesPeople.Kind;
import java.util.ArrayList;
import java.util.List;

/** A thousand people, each of them to be seen, and how many are of each kind. */
final class BayesPeopleFigure {
    private static final int COLUMNS = 50;
    private static final int ROWS = BayesPeople.COUNT / COLUMNS;
    private static final double PITCH = 1.45;
    private static final double HEIGHT = 1.25;
    private static final Box HOME = new Box(-1, -6, COLUMNS + 1, ROWS * PITCH + 3.5);

    private BayesPeopleFigure() {}

    static Figure of(BayesModel m) {
        var people = m.test().people();
        var marks = new ArrayList<Mark>();
        for (Kind kind : Kind.values()) marks.add(persons(people, kind));
        legend(people, marks);
        return Figure.of(new Plot.Flat("people", "", HOME, true, marks).axes(Axis.HIDDEN, Axis.HIDDEN));
    }

    private static Mark persons(BayesPeople people, Kind kind) {
        var feet = new ArrayList<Vec2>();
        for (int i = 0; i < people.each().size(); i++)
            if (people.each().get(i) == kind) feet.add(new Vec2(i % COLUMNS + 0.5, (ROWS - 1 - i / COLUMNS) * PITCH));
        return new Persons(
                BayesLabels.term(kind.isSick()),
                Series.of(feet),
                HEIGHT,
                BayesLabels.ink(kind.isSick()),
                BayesLabels.opacity(kind.isPositive()));
    }

    private static void legend(BayesPeople people, List<Mark> marks) {
        entry(people, Kind.SICK_POSITIVE, 0, 0, marks);
        entry(people, Kind.SICK_NEGATIVE, 0, 1, marks);
        entry(people, Kind.HEALTHY_POSITIVE, COLUMNS / 2.0, 0, marks);
        entry(people, Kind.HEALTHY_NEGATIVE, COLUMNS / 2.0, 1, marks);
        marks.add(BayesLabels.heavy(
                "posterior", sentence(people), new Vec2(0, ROWS * PITCH), 0, -6, Ink.TEXT, Anchor.BOTTOM_LEFT));
    }

    private static void entry(BayesPeople people, Kind kind, double x, int row, List<Mark> marks) {
        Ink ink = BayesLabels.ink(kind.isSick());
        String term = BayesLabels.term(kind.isSick());
        var foot = new Vec2(x + 0.5, -2.1 - 1.9 * row);
        marks.add(new Persons(term, Series.of(List.of(foot)), HEIGHT, ink, BayesLabels.opacity(kind.isPositive())));
        String words = "%d %s, %s".formatted(people.count(kind), term, BayesLabels.name(kind));
        marks.add(BayesLabels.words(term, words, new Vec2(x + 1.4, foot.y() + HEIGHT / 2), 0, 0, ink, Anchor.LEFT));
    }

    static String sentence(BayesPeople people) {
        int positive = people.positive();
        if (positive == 0) return "None of 1,000 has a positive test.";
        int sick = people.count(Kind.SICK_POSITIVE);
        return "Of %d with a positive test, %d %s sick: %s"
                .formatted(positive, sick, sick == 1 ? "is" : "are", show((double) sick / positive));
    }
}
