package eigenscope.topics.calculus;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.TexLabel;
import eigenscope.figure.Type;
import eigenscope.figure.Type.Anchor;

/** Names and words beside what they are about. */
final class Names {
    private static final double WORDS = 15;
    private static final double TEX = 19;

    private Names() {}

    /** Returns words at a place, moved by pixels. */
    static Mark words(String term, String words, Vec2 at, double dx, double dy, Ink ink, Anchor anchor) {
        return new Label(term, words, at, dx, dy, Type.of(ink, WORDS, anchor).haloed());
    }

    /** Returns a formula at a place, moved by pixels. */
    static Mark tex(String term, String latex, Vec2 at, double dx, double dy, Ink ink, Anchor anchor) {
        return new TexLabel(term, latex, at, dx, dy, Type.of(ink, TEX, anchor).haloed());
    }

    /** Returns words that stand for what cannot be drawn. */
    static Mark missing(String words, Vec2 at) {
        return new Label(
                "",
                words,
                at,
                0,
                0,
                Type.of(Ink.BAD, WORDS, Anchor.CENTRE).heavy().haloed());
    }
}
