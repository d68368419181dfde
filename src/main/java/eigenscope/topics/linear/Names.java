package eigenscope.topics.linear;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.TexLabel;
import eigenscope.figure.Type;
import eigenscope.figure.Type.Anchor;

/** Names put beside what they name, out of the way of arrows and lines. */
final class Names {
    private static final double WORDS = 15;
    private static final double TEX = 20;
    private static final double AWAY = 16;

    /** Where words on lines stand, in units from the origin: beyond what is usually dragged. */
    private static final double OUT = 2.3;

    private Names() {}

    /** Returns a name beyond the tip of an arrow from the origin. */
    static Mark ofArrow(String term, String latex, Vec2 tip, Ink ink) {
        Vec2 way = tip.normalised();
        double dx = AWAY * way.x();
        double dy = -AWAY * way.y();
        var anchor = Math.abs(dx) < AWAY / 2 ? Anchor.CENTRE : dx > 0 ? Anchor.LEFT : Anchor.RIGHT;
        return new TexLabel(term, latex, tip, dx, dy, Type.of(ink, TEX, anchor).haloed());
    }

    /** Returns words under a line through the origin, on the half of it that goes down: arrows mostly point up. */
    static Mark underLine(String term, String words, Vec2 direction, Ink ink) {
        return under(term, words, isUp(direction) ? direction.negated() : direction, ink);
    }

    /** Returns words under a line through the origin, on the half of it that goes up. */
    static Mark underUpperHalf(String term, String words, Vec2 direction, Ink ink) {
        return under(term, words, isUp(direction) ? direction : direction.negated(), ink);
    }

    private static boolean isUp(Vec2 direction) {
        return direction.y() > 0 || (direction.y() == 0 && direction.x() > 0);
    }

    // Under a line that rises to the right there is room on the right, else on the left.
    private static Mark under(String term, String words, Vec2 way, Ink ink) {
        boolean rises = way.x() * way.y() >= 0;
        var type =
                Type.of(ink, WORDS, rises ? Anchor.TOP_LEFT : Anchor.TOP_RIGHT).haloed();
        return new Label(term, words, way.times(OUT), rises ? 8 : -8, 4, type);
    }

    /** Returns words on the picture itself. */
    static Mark on(String term, String words, Vec2 at, double dy, Ink ink) {
        return new Label(
                term,
                words,
                at,
                0,
                dy,
                Type.of(ink, WORDS, Anchor.CENTRE).heavy().haloed());
    }
}
