package eigenscope.figure;

import java.util.Arrays;

/** Cuts lines and polygons to a box, safely for coordinates up to the largest doubles. */
final class Clip {
    private Clip() {}

    /**
     * Returns the part of a line inside a box.
     *
     * @param from least parameter of the part wanted: 0 for a segment or ray, negative infinity for a line
     * @param to greatest parameter of the part wanted: 1 for a segment
     * @return x and y of both ends, null if no part of positive length is inside
     */
    static double[] line(Box box, double x, double y, double dx, double dy, double from, double to) {
        double[] range = {from, to};
        if (!(cut(range, x, dx, box.minX(), box.maxX()) && cut(range, y, dy, box.minY(), box.maxY()))) return null;
        double start = range[0];
        double end = range[1];
        if (!(start < end && start > Double.NEGATIVE_INFINITY && end < Double.POSITIVE_INFINITY)) return null;
        return new double[] {x + start * dx, y + start * dy, x + end * dx, y + end * dy};
    }

    /** Returns the part of the segment between two points inside a box as x and y of both ends, null if there is none. */
    static double[] segment(Box box, double ax, double ay, double bx, double by) {
        if (!finite(ax, ay) || !finite(bx, by)) return null;
        if (box.contains(ax, ay) && box.contains(bx, by)) return new double[] {ax, ay, bx, by};
        // Started from the nearer end, a far one does not swallow the digits of the part that is seen.
        if (Math.abs(ax) + Math.abs(ay) > Math.abs(bx) + Math.abs(by)) {
            double[] back = segment(box, bx, by, ax, ay);
            return back == null ? null : new double[] {back[2], back[3], back[0], back[1]};
        }
        double dx = bx - ax;
        double dy = by - ay;
        // Two points at opposite ends of the doubles lie further apart than a double can say.
        if (!finite(dx, dy)) return segment(box, ax / 4, ay / 4, bx / 4, by / 4);
        return line(box, ax, ay, dx, dy, 0, 1);
    }

    private static boolean cut(double[] range, double at, double step, double min, double max) {
        if (step == 0) return at >= min && at <= max;
        double a = (min - at) / step;
        double b = (max - at) / step;
        range[0] = Math.max(range[0], Math.min(a, b));
        range[1] = Math.min(range[1], Math.max(a, b));
        return range[0] <= range[1];
    }

    /** Returns the part of a closed polygon inside a box, as x, y, x, y...; empty if there is none (Sutherland and Hodgman, 1974). */
    static double[] polygon(Box box, double[] corners) {
        boolean inside = true;
        for (int i = 0; i < corners.length && inside; i += 2) inside = box.contains(corners[i], corners[i + 1]);
        if (inside) return corners;
        double[] part = half(corners, 0, box.minX(), 1);
        part = half(part, 0, box.maxX(), -1);
        part = half(part, 1, box.minY(), 1);
        return half(part, 1, box.maxY(), -1);
    }

    private static double[] half(double[] corners, int axis, double edge, int sign) {
        double[] kept = new double[2 * corners.length];
        int count = 0;
        for (int i = 0; i < corners.length; i += 2) {
            int j = i + 2 == corners.length ? 0 : i + 2;
            double a = sign * (corners[i + axis] - edge);
            double b = sign * (corners[j + axis] - edge);
            if (a >= 0) {
                kept[count++] = corners[i];
                kept[count++] = corners[i + 1];
            }
            if (a >= 0 != b >= 0) {
                double part = a / (a - b);
                kept[count + axis] = edge;
                int other = 1 - axis;
                kept[count + other] = corners[i + other] * (1 - part) + corners[j + other] * part;
                count += 2;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    static boolean finite(double x, double y) {
        return Double.isFinite(x) && Double.isFinite(y);
    }
}
