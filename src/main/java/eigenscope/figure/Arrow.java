package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;

/**
 * A vector: a shaft with a slim head. A short one keeps a head in proportion, one of no length is a dot.
 *
 * @param from tail, in data coordinates
 * @param to tip
 * @param stroke width of the shaft, which the head follows
 */
public record Arrow(String term, Vec2 from, Vec2 to, Stroke stroke) implements Mark {
    @Override
    public void paint(View view, Pen pen) {
        double[] seen = view.cut(from, to);
        if (seen == null) return;
        Stroke line = view.stroke(term, stroke);
        double width = line.width() * pen.theme().weight();
        double dx = seen[2] - seen[0];
        double dy = seen[3] - seen[1];
        double length = Math.hypot(dx, dy);
        if (length < width / 2) {
            pen.fill(Shapes.circle(seen[0], seen[1], width), line.ink(), line.opacity());
            return;
        }
        // A tip outside the view has been cut off, and then nobody sees what stands at the cut.
        Head head = Head.of(width, length);
        double ux = dx / length;
        double uy = dy / length;
        if (line.dashed()) {
            double stop = length - head.length();
            var shaft = Path.builder();
            shaft.move(seen[0], seen[1]);
            shaft.line(seen[0] + stop * ux, seen[1] + stop * uy);
            pen.stroke(shaft.build(), line);
            pen.fill(outline(head, seen, ux, uy, 0), line.ink(), line.opacity());
        } else pen.fill(outline(head, seen, ux, uy, width), line.ink(), line.opacity());
    }

    /** Shaft and head are one outline, or a translucent arrow would show where they overlap. */
    private static Path outline(Head head, double[] seen, double ux, double uy, double width) {
        double half = Math.min(width, head.width() * 0.6) / 2;
        double along = head.length() * (1 - Head.NOTCH);
        double bx = seen[2] - along * ux;
        double by = seen[3] - along * uy;
        double wing = head.width() / 2;
        double wx = seen[2] - head.length() * ux;
        double wy = seen[3] - head.length() * uy;
        if (width == 0)
            return Shapes.polygon(
                    seen[2], seen[3], wx - wing * uy, wy + wing * ux, bx, by, wx + wing * uy, wy - wing * ux);
        return Shapes.polygon(
                seen[0] - half * uy,
                seen[1] + half * ux,
                bx - half * uy,
                by + half * ux,
                wx - wing * uy,
                wy + wing * ux,
                seen[2],
                seen[3],
                wx + wing * uy,
                wy - wing * ux,
                bx + half * uy,
                by - half * ux,
                seen[0] + half * uy,
                seen[1] - half * ux);
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double[] seen = view.cut(from, to);
        return seen == null
                ? Double.POSITIVE_INFINITY
                : Shapes.distance(seen[0], seen[1], seen[2], seen[3], pixelX, pixelY);
    }

    /**
     * The size of an arrow's head in pixels.
     *
     * @param length from the ends of the wings to the tip
     * @param width from wing to wing
     */
    record Head(double length, double width) {
        /** How far the head is hollowed from behind, as a part of its length. */
        static final double NOTCH = 0.14;

        /** Returns the head for a shaft of the given width and length: at most two thirds of the whole. */
        static Head of(double shaft, double length) {
            double full = 3.2 * shaft + 5;
            double scale = Math.min(1, length / (1.5 * full));
            return new Head(full * scale, (2.5 * shaft + 3.6) * scale);
        }
    }
}
