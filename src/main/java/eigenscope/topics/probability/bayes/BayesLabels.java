package eigenscope.topics.probability.bayes;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Area;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import eigenscope.figure.Type.Anchor;
import java.util.List;

/** Words and rectangles that the pictures of Bayes' rule share. */
final class BayesLabels {
    private static final double WORDS = 14;

    private BayesLabels() {}

    /** Returns words at a place, moved by pixels. */
    static Mark words(String term, String words, Vec2 at, double dx, double dy, Ink ink, Anchor anchor) {
        return new Label(term, words, at, dx, dy, Type.of(ink, WORDS, anchor).haloed());
    }

    /** Returns words that matter, at a place, moved by pixels. */
    static Mark heavy(String term, String words, Vec2 at, double dx, double dy, Ink ink, Anchor anchor) {
        return new Label(
                term, words, at, dx, dy, Type.of(ink, WORDS, anchor).heavy().haloed());
    }

    /** Returns a filled rectangle. */
    static Mark rectangle(String term, double x0, double y0, double x1, double y1, Ink ink, double opacity) {
        return new Area(
                term,
                List.of(new Vec2(x0, y0), new Vec2(x1, y0), new Vec2(x1, y1), new Vec2(x0, y1)),
                ink,
                opacity,
                Stroke.of(ink, 1.2));
    }

    /** Returns what happens to people of a kind, in a word or two. */
    static String name(BayesPeople.Kind kind) {
        return switch (kind) {
            case SICK_POSITIVE -> "found";
            case HEALTHY_POSITIVE -> "false alarm";
            case SICK_NEGATIVE -> "missed";
            case HEALTHY_NEGATIVE -> "cleared";
        };
    }

    static String term(boolean isSick) {
        return isSick ? "sick" : "healthy";
    }

    static Ink ink(boolean isSick) {
        return isSick ? Ink.SECOND : Ink.FIRST;
    }

    /** Returns how strongly those with a positive test, or with a negative one, are painted. */
    static double opacity(boolean isPositive) {
        return isPositive ? 0.85 : 0.3;
    }
}
