package eigenscope.paint;

import eigenscope.figure.Path;
import java.util.Arrays;

/** Turns a path into corners of straight lines, contour by contour, in pixels of the bitmap. Used again and again. */
final class Flattening implements Path.Sink {
    /** How far a curve may be from its straight pieces, in pixels. */
    private static final double TOLERANCE = 0.08;
    /** Pieces of one curve; more would be shorter than a pixel on any screen. */
    private static final int MOST = 200;

    /** Receives contours. */
    interface Contours {
        /**
         * One contour.
         *
         * @param corners x, y, x, y... as many numbers as counted, to be read only and not kept
         * @param closed whether the path says that it ends where it began
         */
        void contour(double[] corners, int count, boolean closed);
    }

    /** Receives letters, which are paths placed as a whole. */
    interface Letters {
        /** A letter in pixels of the bitmap: how many times as large as its outline, and where its origin stands. */
        void letter(Path outline, double size, double x, double y);
    }

    private double[] corners = new double[256];
    private int count;
    private Contours to;
    private Letters letters;
    private double scale;
    private double offsetX;
    private double offsetY;
    private double startX;
    private double startY;

    /** Hands the contours of a path over, every point made {@code newScale} times as large and moved by (dx, dy) thereafter. */
    void flatten(Path path, double newScale, double dx, double dy, Contours receiver) {
        flatten(path, newScale, dx, dy, receiver, this::flattenLetter);
    }

    /** Hands the contours of a path over, and its letters by themselves. */
    void flatten(Path path, double newScale, double dx, double dy, Contours receiver, Letters letterReceiver) {
        letters = letterReceiver;
        scale = newScale;
        offsetX = dx;
        offsetY = dy;
        to = receiver;
        count = 0;
        path.walk(this, 0, 0);
        end(false);
    }

    private void flattenLetter(Path outline, double size, double x, double y) {
        outline.walk(this, size / scale, (x - offsetX) / scale, (y - offsetY) / scale);
    }

    private void end(boolean closed) {
        if (count > 0) to.contour(corners, count, closed);
        count = 0;
    }

    private void add(double x, double y) {
        if (count + 2 > corners.length) corners = Arrays.copyOf(corners, 2 * corners.length);
        corners[count++] = x;
        corners[count++] = y;
    }

    @Override
    public void move(double x, double y) {
        end(false);
        startX = x * scale + offsetX;
        startY = y * scale + offsetY;
    }

    /** What follows a closed contour without a move begins where that did. */
    private void begin() {
        if (count == 0) add(startX, startY);
    }

    @Override
    public void line(double x, double y) {
        begin();
        add(x * scale + offsetX, y * scale + offsetY);
    }

    @Override
    public void quad(double cx, double cy, double x, double y) {
        begin();
        double x0 = corners[count - 2];
        double y0 = corners[count - 1];
        double x1 = cx * scale + offsetX;
        double y1 = cy * scale + offsetY;
        double x2 = x * scale + offsetX;
        double y2 = y * scale + offsetY;
        int pieces = pieces(2 * Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2));
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            add(s * s * x0 + 2 * s * t * x1 + t * t * x2, s * s * y0 + 2 * s * t * y1 + t * t * y2);
        }
    }

    @Override
    public void cubic(double ax, double ay, double bx, double by, double x, double y) {
        begin();
        double x0 = corners[count - 2];
        double y0 = corners[count - 1];
        double x1 = ax * scale + offsetX;
        double y1 = ay * scale + offsetY;
        double x2 = bx * scale + offsetX;
        double y2 = by * scale + offsetY;
        double x3 = x * scale + offsetX;
        double y3 = y * scale + offsetY;
        int pieces = pieces(6
                * Math.max(
                        Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
                        Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3)));
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            add(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
        }
    }

    /** Returns into how many pieces a curve falls whose second derivative is so large at most: a chord errs by an eighth of it. */
    private static int pieces(double bend) {
        // Not Math.clamp: what is not finite makes one piece, which is left out later.
        double pieces = Math.ceil(Math.sqrt(bend / (8 * TOLERANCE)));
        return pieces >= 1 ? (int) Math.min(pieces, MOST) : 1;
    }

    @Override
    public void close() {
        end(true);
    }

    @Override
    public void place(Path part, double factor, double dx, double dy) {
        end(false);
        letters.letter(part, factor * scale, dx * scale + offsetX, dy * scale + offsetY);
    }
}
