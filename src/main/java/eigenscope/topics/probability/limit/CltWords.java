package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Box;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Scale;
import eigenscope.figure.Type;
import eigenscope.figure.Type.Anchor;
import eigenscope.topic.Numbers;
import java.util.List;

/** Words in the pictures of means. */
final class CltWords {
    private static final double SIZE = 14;
    private static final double LINE = 20;
    private static final double MARGIN = 14;

    private CltWords() {}

    /** One line of a list of names. */
    record Entry(String term, String words, Ink ink) {}

    /** Puts names into the right upper corner, under the title. */
    static void list(List<Mark> marks, Box home, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            marks.add(new Label(
                    entry.term,
                    entry.words,
                    new Vec2(home.maxX(), home.maxY()),
                    -MARGIN,
                    MARGIN + i * LINE,
                    Type.of(entry.ink, SIZE, Anchor.TOP_RIGHT).haloed()));
        }
    }

    /** Returns words at a place, moved by pixels. */
    static Mark at(Entry entry, Vec2 at, double dx, double dy, Anchor anchor) {
        return new Label(
                entry.term,
                entry.words,
                at,
                dx,
                dy,
                Type.of(entry.ink, SIZE, anchor).haloed());
    }

    /** Returns words that stand for what cannot be drawn, in the middle of a plot. */
    static Mark missing(String words, Box home, Scale x, Scale y) {
        var centre = new Vec2(middle(home.minX(), home.maxX(), x), middle(home.minY(), home.maxY(), y));
        return new Label(
                "",
                words,
                centre,
                0,
                0,
                Type.of(Ink.BAD, SIZE + 1, Anchor.CENTRE).heavy().haloed());
    }

    private static double middle(double from, double to, Scale scale) {
        return scale.inverse((scale.of(from) + scale.of(to)) / 2);
    }

    /** Returns a plural or not. */
    static String many(int n, String one, String several) {
        return Numbers.count(n) + " " + (n == 1 ? one : several);
    }

    static String show(double x) {
        return Numbers.show(x, 3);
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
