package eigenscope.figure;

import java.util.List;

/** Grid, axes and tick labels of a flat plot. An axis off the screen leaves its labels at the edge where it would come in. */
final class Axes {
    private static final double TIGHT = 40;
    private static final double SPACIOUS = 64;
    private static final double AIR = 14;
    private static final double GRID = 1;
    private static final double AXIS = 1.2;

    private final View view;
    private final Pen pen;
    private final Box box;
    private final Ticks xs;
    private final Ticks ys;
    private final TickLabels labels;

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
        this.labels = new TickLabels(pen, box, taken);
        double spacing =
                Math.clamp(box.width() / 10, TIGHT, SPACIOUS) * pen.theme().scale();
        this.xs = wide(Ticks.between(view.data().minX(), view.data().maxX(), box.width() / spacing));
        this.ys = square
                ? xs.along(view.data().minY(), view.data().maxY())
                : Ticks.between(view.data().minY(), view.data().maxY(), box.height() / spacing);
    }

    /** Returns ticks far enough apart for their labels to stand side by side. */
    private Ticks wide(Ticks ticks) {
        double widest = labels.widest(ticks.labels());
        if (widest + AIR <= ticks.step() * view.unitX()) return ticks;
        return Ticks.between(view.data().minX(), view.data().maxX(), box.width() / (widest + AIR));
    }

    /** Paints grid and axes. */
    void lines() {
        for (double x : xs.values()) upright(view.x(x), Ink.GRID, GRID);
        for (double y : ys.values()) level(view.y(y), Ink.GRID, GRID);
        if (view.data().contains(0, view.data().minY())) upright(view.x(0), Ink.AXIS, AXIS);
        if (view.data().contains(view.data().minX(), 0)) level(view.y(0), Ink.AXIS, AXIS);
    }

    private void upright(double x, Ink ink, double width) {
        double wide = whole(width * pen.theme().weight());
        pen.fill(Box.at(crisp(x - wide / 2), box.minY(), wide, box.height()), ink, 1);
    }

    private void level(double y, Ink ink, double width) {
        double wide = whole(width * pen.theme().weight());
        pen.fill(Box.at(box.minX(), crisp(y - wide / 2), box.width(), wide), ink, 1);
    }

    /** Returns the edge of the nearest device pixel: thin lines then fill one row instead of half of two. */
    private double crisp(double at) {
        return Math.rint(at * pen.resolution()) / pen.resolution();
    }

    private double whole(double width) {
        return Math.max(1, Math.rint(width * pen.resolution())) / pen.resolution();
    }

    /** Writes the labels of the ticks. */
    void write() {
        double axisX = view.x(0);
        double axisY = view.y(0);
        boolean crossing = box.contains(axisX, axisY);
        // Not Math.clamp: in a picture less high than a label the bounds cross.
        double row = Math.max(box.minY() + 4, Math.min(axisY + 6, box.maxY() - labels.height() - 4));
        for (int i = 0; i < xs.count(); i++) {
            boolean origin = crossing && xs.first() + i == 0;
            double x = view.x(xs.value(i));
            if (origin) labels.put("0", axisX - 6, row, Type.Anchor.TOP_RIGHT);
            else labels.put(xs.label(i), x, row, Type.Anchor.TOP);
        }
        double widest = labels.widest(ys.labels());
        boolean leftOf = axisX - 7 - widest >= box.minX() + 4;
        double column = leftOf ? Math.min(axisX - 7, box.maxX() - 5) : Math.max(axisX + 7, box.minX() + 5);
        for (int i = 0; i < ys.count(); i++)
            if (!(crossing && ys.first() + i == 0))
                labels.put(ys.label(i), column, view.y(ys.value(i)), leftOf ? Type.Anchor.RIGHT : Type.Anchor.LEFT);
    }
}
