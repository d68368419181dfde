package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.Arrays;

/** Geometry of faces and cones; points stand in arrays x, y, z, x... and pixels in arrays x, y, x... */
final class Solid {
    private static final int RING = 20;

    private Solid() {}

    /** Returns a normal of a plane polygon, as long as twice its area (Newell's method). */
    static double[] normal(double[] points) {
        double[] normal = new double[3];
        for (int i = 0; i < points.length; i += 3) {
            int j = (i + 3) % points.length;
            for (int k = 0; k < 3; k++) {
                int y = (k + 1) % 3;
                int z = (k + 2) % 3;
                normal[k] += (points[i + y] - points[j + y]) * (points[i + z] + points[j + z]);
            }
        }
        return normal;
    }

    /** Returns points of the circle around a centre, across an axis of length 1. */
    static double[] ring(Vec3 centre, Vec3 axis, double radius) {
        Vec3 away = Math.abs(axis.x()) < 0.7 ? Vec3.E1 : Vec3.E2;
        Vec3 u = axis.cross(away).normalised();
        Vec3 v = axis.cross(u);
        double[] ring = new double[3 * RING];
        for (int i = 0; i < RING; i++) {
            double angle = 2 * Math.PI * i / RING;
            Vec3 point =
                    centre.plus(u.times(radius * StrictMath.cos(angle))).plus(v.times(radius * StrictMath.sin(angle)));
            ring[3 * i] = point.x();
            ring[3 * i + 1] = point.y();
            ring[3 * i + 2] = point.z();
        }
        return ring;
    }

    /** Returns the convex outline of pixels and one more, anticlockwise (Andrew's monotone chain, 1979). */
    static double[] hull(double[] pixels, double x, double y) {
        double[][] points = new double[pixels.length / 2 + 1][];
        for (int i = 0; i < points.length - 1; i++) points[i] = new double[] {pixels[2 * i], pixels[2 * i + 1]};
        points[points.length - 1] = new double[] {x, y};
        Arrays.sort(points, (a, b) -> a[0] == b[0] ? Double.compare(a[1], b[1]) : Double.compare(a[0], b[0]));
        double[][] chain = new double[2 * points.length][];
        int count = 0;
        for (int pass = 0; pass < 2; pass++) {
            int start = count;
            for (int i = 0; i < points.length; i++) {
                double[] next = points[pass == 0 ? i : points.length - 1 - i];
                while (count - start >= 2 && turn(chain[count - 2], chain[count - 1], next) <= 0) count--;
                chain[count++] = next;
            }
            count--;
        }
        double[] hull = new double[2 * count];
        for (int i = 0; i < count; i++) {
            hull[2 * i] = chain[i][0];
            hull[2 * i + 1] = chain[i][1];
        }
        return hull;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }

    /** Returns the coefficients of the nearness that goes evenly from one pixel to another and does not change across. */
    static double[] nearnessAlong(double x1, double y1, double n1, double x2, double y2, double n2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        if (square < 1) return new double[] {0, 0, Math.max(n1, n2)};
        double a = (n2 - n1) * dx / square;
        double b = (n2 - n1) * dy / square;
        return new double[] {a, b, n1 - a * x1 - b * y1};
    }
}
