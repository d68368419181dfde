package eigenscope.figure;

import java.util.ArrayList;
import java.util.List;

/** Writes the labels of axes, each only where it is whole in the picture and covers nothing written before. */
final class TickLabels {
    private static final double SIZE = 12;
    private static final double NAME = 13;
    private static final double AIR = 3;

    private final Pen pen;
    private final Box box;
    private final List<Box> taken;

    /**
     * @param box the part of the picture they may stand in
     * @param taken boxes to keep away from
     */
    TickLabels(Pen pen, Box box, List<Box> taken) {
        this.pen = pen;
        this.box = box;
        this.taken = new ArrayList<>(taken);
    }

    /** Returns the height of a label in pixels. */
    double height() {
        return SIZE * pen.theme().scale();
    }

    /** Returns the width of the widest of the labels in pixels. */
    double widest(List<Tick> ticks) {
        double widest = 0;
        for (Tick tick : ticks) widest = Math.max(widest, pen.width(tick.label(), type(Type.Anchor.CENTRE)));
        return widest;
    }

    private static Type type(Type.Anchor anchor) {
        return Type.of(Ink.MUTED, SIZE, anchor).haloed();
    }

    /** Writes the name of an axis from its corner upwards or downwards, past what stands there already; nothing if it is empty. */
    void name(String name, double x, double y, Type.Anchor anchor) {
        if (name.isEmpty()) return;
        Type type = Type.of(Ink.TEXT, NAME, anchor).haloed();
        Box at = Label.box(name, x, y, type, pen);
        for (Box other : taken)
            if (at.grown(AIR).meets(other))
                at = at.moved(0, anchor.down() > 0 ? other.minY() - AIR - at.maxY() : other.maxY() + AIR - at.minY());
        if (!box.contains(at.minX(), at.minY()) || !box.contains(at.maxX(), at.maxY())) return;
        taken.add(at);
        pen.text(name, at.minX(), at.minY(), new Type(type.ink(), NAME, Type.Anchor.TOP_LEFT, false, true));
    }

    void put(String label, double x, double y, Type.Anchor anchor) {
        Type type = type(anchor);
        Box at = Label.box(label, x, y, type, pen);
        Box air = at.grown(AIR);
        boolean inside = box.contains(at.minX(), at.minY()) && box.contains(at.maxX(), at.maxY());
        if (!inside || taken.stream().anyMatch(air::meets)) return;
        taken.add(at);
        pen.text(label, x, y, type);
    }
}
