package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds places for the words of a plot where they cover no others. What comes first stays as it is; what would cover it goes to another
 * corner of its point, or a line or two further away, and is kept in the picture while its point is.
 */
final class Placement {
    /** Lines further away that are tried when all corners are taken. */
    private static final int FURTHER = 3;

    private static final double LINE = 1.25;

    private final View view;
    private final Pen pen;
    private final List<Box> taken;

    /**
     * Prepares to place.
     *
     * @param taken boxes to keep away from; grows by what is placed
     */
    Placement(View view, Pen pen, List<Box> taken) {
        this.view = view;
        this.pen = pen;
        this.taken = taken;
    }

    /** Returns marks of which words are put where they cover no others. */
    List<Mark> apart(List<Mark> marks) {
        var placed = new ArrayList<Mark>(marks.size());
        for (Mark mark : marks) placed.add(mark instanceof Worded words ? place(words, mark) : mark);
        return placed;
    }

    /** A place beside a point: pixels from it before the theme's scale, and what would be covered there. */
    private record Spot(double dx, double dy, Type.Anchor anchor, Box box, double covered) {}

    private Mark place(Worded words, Mark asIs) {
        var box = words.box(view, pen);
        if (box.isEmpty()) return asIs;
        boolean isKept =
                view.pixels().contains(view.x(words.at().x()), view.y(words.at().y()));
        Spot best = spot(words, false, false, 0, isKept);
        for (int lines = 0; lines <= FURTHER && best.covered > 0; lines++)
            for (int corner = 0; corner < 4; corner++) {
                Spot other = spot(words, corner >= 2, corner % 2 == 1, lines, isKept);
                if (other.covered < best.covered) best = other;
            }
        Vec2 back = isKept ? inside(best.box) : Vec2.ZERO;
        taken.add(best.box.moved(back.x(), back.y()));
        double scale = pen.theme().scale();
        return words.moved(best.dx + back.x() / scale, best.dy + back.y() / scale, best.anchor);
    }

    private Spot spot(Worded words, boolean isAcross, boolean isDown, int lines, boolean isKept) {
        var anchor = words.type().anchor().mirrored(isAcross, isDown);
        double away = lines * LINE * words.type().size();
        double dx = isAcross ? -words.dx() : words.dx();
        double dy = isDown ? -words.dy() : words.dy();
        dy += dy < 0 || (dy == 0 && isDown) ? -away : away;
        double scale = pen.theme().scale();
        Box box = anchor.box(
                view.x(words.at().x()) + dx * scale,
                view.y(words.at().y()) + dy * scale,
                words.width(pen),
                words.height(pen));
        double covered = 0;
        for (Box other : taken) covered += common(box, other);
        if (isKept) covered += box.width() * box.height() - common(box, view.pixels());
        return new Spot(dx, dy, anchor, box, covered);
    }

    private static double common(Box one, Box other) {
        double width = Math.min(one.maxX(), other.maxX()) - Math.max(one.minX(), other.minX());
        double height = Math.min(one.maxY(), other.maxY()) - Math.max(one.minY(), other.minY());
        return width > 0 && height > 0 ? width * height : 0;
    }

    /** Returns by how much a box must move to be in the picture; its left and upper end if it does not fit. */
    private Vec2 inside(Box box) {
        Box whole = view.pixels();
        return new Vec2(
                Math.max(whole.minX() - box.minX(), Math.min(0, whole.maxX() - box.maxX())),
                Math.max(whole.minY() - box.minY(), Math.min(0, whole.maxY() - box.maxY())));
    }
}
