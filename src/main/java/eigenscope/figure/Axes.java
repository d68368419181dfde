package eigenscope.figure;

import java.util.ArrayList;
import java.util.List;

/** Grid, axes and tick labels of a flat plot. An axis off the screen leaves its labels at the edge where it would come in. */
final class Axes {
    private static final double SPACING = 64;
    private static final double AIR = 14;
    private static final double SIZE = 12;
    private static final Stroke GRID = Stroke.of(Ink.GRID, 1);
    private static final Stroke AXIS = Stroke.of(Ink.AXIS, 1.2);

    private final View view;
    private final Pen pen;
    private final Box box;
    private final Ticks xs;
    private final Ticks ys;
    private final List<Box> taken = new ArrayList<>();

    /**
     * Prepares to paint.
     *
     * @param square whether both axes have the same ticks
     * @param taken boxes that labels keep away from
     */
    Axes(View view, boolean square, Pen pen, List<Box> taken) {
        this.view = view;
        this.pen = pen;
        this.box = view.pixels();
        this.taken.addAll(taken);
        double spacing = SPACING * pen.theme().scale();
        this.xs = wide(Ticks.between(view.data().minX(), view.data().maxX(), box.width() / spacing));
        this.ys = square
                ? xs.along(view.data().minY(), view.data().maxY())
                : Ticks.between(view.data().minY(), view.data().maxY(), box.height() / spacing);
    }

    /** Returns ticks far enough apart for their labels to stand side by side. */
    private Ticks wide(Ticks ticks) {
        double widest = 0;
        for (String label : ticks.labels()) widest = Math.max(widest, pen.width(label, type(Type.Anchor.TOP)));
        if (widest + AIR <= ticks.step() * view.unitX()) return ticks;
        return Ticks.between(view.data().minX(), view.data().maxX(), box.width() / (widest + AIR));
    }

    private static Type type(Type.Anchor anchor) {
        return Type.of(Ink.MUTED, SIZE, anchor).haloed();
    }

    /** Paints grid and axes. */
    void lines() {
        var grid = Path.builder();
        for (double x : xs.values()) upright(grid, view.x(x));
        for (double y : ys.values()) level(grid, view.y(y));
        pen.stroke(grid.build(), GRID);
        var axes = Path.builder();
        if (view.data().contains(0, view.data().minY())) upright(axes, view.x(0));
        if (view.data().contains(view.data().minX(), 0)) level(axes, view.y(0));
        pen.stroke(axes.build(), AXIS);
    }

    private void upright(Path.Sink path, double x) {
        path.move(crisp(x), box.minY());
        path.line(crisp(x), box.maxY());
    }

    private void level(Path.Sink path, double y) {
        path.move(box.minX(), crisp(y));
        path.line(box.maxX(), crisp(y));
    }

    /** Returns the middle of the device pixel, so that a thin line fills one row instead of half of two. */
    private double crisp(double at) {
        return (Math.floor(at * pen.resolution()) + 0.5) / pen.resolution();
    }

    /** Writes the labels of the ticks. */
    void labels() {
        double em = SIZE * pen.theme().scale();
        double axisX = view.x(0);
        double axisY = view.y(0);
        boolean crossing = box.contains(axisX, axisY);
        double row = Math.clamp(axisY + 6, box.minY() + 4, box.maxY() - em - 4);
        for (int i = 0; i < xs.count(); i++) {
            boolean origin = crossing && xs.first() + i == 0;
            double x = view.x(xs.value(i));
            if (origin) put("0", axisX - 6, row, Type.Anchor.TOP_RIGHT);
            else put(xs.label(i), x, row, Type.Anchor.TOP);
        }
        double widest = 0;
        for (String label : ys.labels()) widest = Math.max(widest, pen.width(label, type(Type.Anchor.RIGHT)));
        boolean leftOf = axisX - 7 - widest >= box.minX() + 4;
        double column = leftOf ? Math.min(axisX - 7, box.maxX() - 5) : Math.max(axisX + 7, box.minX() + 5);
        for (int i = 0; i < ys.count(); i++)
            if (!(crossing && ys.first() + i == 0))
                put(ys.label(i), column, view.y(ys.value(i)), leftOf ? Type.Anchor.RIGHT : Type.Anchor.LEFT);
    }

    /** Writes a label if it is whole in the picture and covers none that is already there. */
    private void put(String label, double x, double y, Type.Anchor anchor) {
        Type type = type(anchor);
        double width = pen.width(label, type);
        double height = SIZE * pen.theme().scale();
        Box at = Box.at(x - anchor.across() * width, y - anchor.down() * height, width, height);
        Box air = at.grown(3);
        boolean inside = box.contains(at.minX(), at.minY()) && box.contains(at.maxX(), at.maxY());
        if (!inside || taken.stream().anyMatch(air::meets)) return;
        taken.add(at);
        pen.text(label, x, y, type);
    }
}
