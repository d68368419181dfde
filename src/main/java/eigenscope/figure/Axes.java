package eigenscope.figure;

import java.util.List;

/** Grid, axes, their names and tick labels of a flat plot. An axis off the screen leaves its labels at the edge where it would come in. */
final class Axes {
    private static final double TIGHT = 40;
    private static final double SPACIOUS = 64;
    private static final double AIR = 14;
    private static final double GRID = 1;
    private static final double AXIS = 1.2;
    /** Pixels between an axis, or an edge of the picture, and what is written beside it. */
    private static final double BESIDE = 7;
    /** Pixels between the level axis and its labels, and between labels and the edge of the picture. */
    private static final double UNDER = 6;

    private static final double EDGE = 4;

    private final Axis level;
    private final Axis upright;
    private final View view;
    private final Pen pen;
    private final Box box;
    private final List<Tick> xs;
    private final List<Tick> ys;
    private final TickLabels labels;

    /** Pixel column of the upright axis and pixel row of the level one; infinite where there is none. */
    private final double axisX;

    private final double axisY;

    /**
     * Prepares to paint.
     *
     * @param taken boxes that labels keep away from
     */
    Axes(Plot.Flat plot, View view, Pen pen, List<Box> taken) {
        this.level = plot.x();
        this.upright = plot.y();
        this.view = view;
        this.pen = pen;
        this.box = view.pixels();
        this.labels = new TickLabels(pen, box, taken);
        this.axisX = view.column(level.origin());
        this.axisY = view.row(upright.origin());
        Box seen = view.window();
        double spacing =
                Math.clamp(box.width() / 10, TIGHT, SPACIOUS) * pen.theme().scale();
        if (plot.square() && level.isNumeric() && upright.isNumeric()) {
            Ticks ticks = Ticks.between(seen.minX(), seen.maxX(), box.width() / spacing);
            double needed = labels.widest(Tick.even(ticks)) + AIR;
            if (needed > ticks.step() * view.unitX())
                ticks = Ticks.between(seen.minX(), seen.maxX(), box.width() / needed);
            this.xs = level.shown() ? Tick.even(ticks) : List.of();
            this.ys = upright.shown() ? Tick.even(ticks.along(seen.minY(), seen.maxY())) : List.of();
        } else {
            this.xs = wide(Tick.along(level, seen.minX(), seen.maxX(), box.width() / spacing));
            this.ys = Tick.along(upright, seen.minY(), seen.maxY(), box.height() / spacing);
        }
    }

    /** Returns ticks far enough apart for their labels to stand side by side. */
    private List<Tick> wide(List<Tick> ticks) {
        double needed = labels.widest(ticks) + AIR;
        if (needed <= Tick.gap(ticks) * view.unitX()) return ticks;
        return Tick.along(level, view.window().minX(), view.window().maxX(), box.width() / needed);
    }

    /** Paints grid and axes. */
    void lines() {
        if (level.grid()) for (Tick x : xs) upright(view.column(x.at()), Ink.GRID, GRID);
        if (upright.grid()) for (Tick y : ys) level(view.row(y.at()), Ink.GRID, GRID);
        if (upright.shown() && axisX >= box.minX() && axisX <= box.maxX()) upright(axisX, Ink.AXIS, AXIS);
        if (level.shown() && axisY >= box.minY() && axisY <= box.maxY()) level(axisY, Ink.AXIS, AXIS);
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

    /** Returns where the labels of the level axis begin: under it, above it where it leaves them no room, at the edge where it is out of sight. */
    private double row() {
        double lowest = box.maxY() - labels.height() - EDGE;
        boolean isSeen = level.shown() && axisY <= box.maxY();
        double row = isSeen && axisY + UNDER > lowest ? axisY - UNDER - labels.height() : axisY + UNDER;
        // Not Math.clamp: in a picture less high than a label the bounds cross.
        return Math.max(box.minY() + EDGE, Math.min(row, lowest));
    }

    /** Writes the names of the axes and the labels of the ticks. */
    void write() {
        double row = row();
        boolean leftOf = axisX - BESIDE - labels.widest(ys) >= box.minX() + EDGE;
        double column =
                leftOf ? Math.min(axisX - BESIDE, box.maxX() - 5) : Math.max(axisX + BESIDE, box.minX() + BESIDE - 2);
        labels.name(level.name(), box.maxX() - BESIDE, row - BESIDE - 2, Type.Anchor.BOTTOM_RIGHT);
        labels.name(upright.name(), leftOf ? column + 2 * BESIDE : column, box.minY() + BESIDE, Type.Anchor.TOP_LEFT);
        boolean crossing = level.shown() && upright.shown() && box.contains(axisX, axisY);
        for (Tick x : xs) {
            if (crossing && x.at() == 0) labels.put(x.label(), axisX - 6, row, Type.Anchor.TOP_RIGHT);
            else labels.put(x.label(), view.column(x.at()), row, Type.Anchor.TOP);
        }
        for (Tick y : ys) {
            // On the level axis the line through it would read as a minus.
            if (y.at() == upright.origin() && level.shown()) {
                if (!crossing)
                    labels.put(
                            y.label(), column, axisY - 2, leftOf ? Type.Anchor.BOTTOM_RIGHT : Type.Anchor.BOTTOM_LEFT);
            } else labels.put(y.label(), column, view.row(y.at()), leftOf ? Type.Anchor.RIGHT : Type.Anchor.LEFT);
        }
    }
}
