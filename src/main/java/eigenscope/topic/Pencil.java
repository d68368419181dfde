package eigenscope.topic;

import eigenscope.engine.linalg.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the graph of a function by hand: points in the order of drawing, each a place and a height.
 *
 * @param from the left edge of the paper
 * @param to the right edge, above {@code from}
 */
public record Pencil(double from, double to) {
    /** Of the paper: a pencil that stays in one of them only moves its tip. */
    private static final int COLUMNS = 200;

    /**
     * Returns the points after a pencil went on to a place. What it passes it draws anew: a line drawn there and back is the line back.
     *
     * @param points in the order of drawing, the tip of the pencil last
     * @param part their number where the pencil is put down anew, less while it is drawn along
     */
    public List<Vec> drawn(List<Vec> points, int part, Vec to) {
        var drawn = new ArrayList<>(points);
        boolean isDown = part >= points.size();
        if (!isDown) pass(drawn, points.getLast(), to);
        if (!isDown && column(points.getLast()) == column(to)) drawn.set(drawn.size() - 1, to);
        else drawn.add(to);
        return List.copyOf(drawn);
    }

    private double column(Vec point) {
        return Math.floor((point.at(0) - from) / (to - from) * COLUMNS);
    }

    private static void pass(List<Vec> points, Vec tip, Vec to) {
        double run = to.at(0) - tip.at(0);
        for (int i = 0; i < points.size() && run != 0; i++) {
            double part = (points.get(i).at(0) - tip.at(0)) / run;
            if (part > 0 && part <= 1) points.set(i, points.get(i).with(1, tip.at(1) * (1 - part) + to.at(1) * part));
        }
    }
}
