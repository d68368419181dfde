package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;

/**
 * Where data coordinates of a flat plot fall on the picture.
 *
 * @param data the part of the plane that is seen
 * @param pixels where it is shown
 * @param lit id of the term pointed at, empty for none: its marks come out stronger
 */
public record View(Box data, Box pixels, String lit) {
    private static final double FRINGE = 300;

    /** Returns the view that shows all of {@code home}, with more of one axis where a unit must be as long on both. */
    public static View fit(Box home, boolean square, Box pixels, String lit) {
        if (!square) return new View(home, pixels, lit);
        double unit = Math.min(pixels.width() / home.width(), pixels.height() / home.height());
        double halfWidth = pixels.width() / unit / 2;
        double halfHeight = pixels.height() / unit / 2;
        Box data = new Box(
                home.centreX() - halfWidth,
                home.centreY() - halfHeight,
                home.centreX() + halfWidth,
                home.centreY() + halfHeight);
        return new View(data, pixels, lit);
    }

    /** Returns the pixel column of a data abscissa; not finite where that is not. */
    public double x(double dataX) {
        return pixels.minX() + (dataX - data.minX()) * unitX();
    }

    /** Returns the pixel row of a data ordinate; not finite where that is not. */
    public double y(double dataY) {
        return pixels.maxY() - (dataY - data.minY()) * unitY();
    }

    /** Returns the point of the plane shown at a pixel. */
    public Vec2 data(double pixelX, double pixelY) {
        return new Vec2(
                data.minX() + (pixelX - pixels.minX()) / unitX(), data.minY() + (pixels.maxY() - pixelY) / unitY());
    }

    /** Returns how many pixels one unit of x is long. */
    public double unitX() {
        return pixels.width() / data.width();
    }

    /** Returns how many pixels one unit of y is long. */
    public double unitY() {
        return pixels.height() / data.height();
    }

    /** Returns the part of the plane that is seen with as much again on every side: what lies beyond need not be drawn. */
    Box around() {
        return new Box(
                data.minX() - data.width(),
                data.minY() - data.height(),
                data.maxX() + data.width(),
                data.maxY() + data.height());
    }

    /** Returns both ends in pixels of what can be seen of a segment, null if that is nothing. */
    double[] cut(Vec2 from, Vec2 to) {
        return cut(from.x(), from.y(), to.x(), to.y());
    }

    /** Returns both ends in pixels of what can be seen of a segment, null if that is nothing. */
    double[] cut(double ax, double ay, double bx, double by) {
        double[] seen = Clip.segment(around(), ax, ay, bx, by);
        return seen == null ? null : pixels(seen);
    }

    /** Turns points x, y, x, y... into pixels, in place. */
    double[] pixels(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            points[i] = x(points[i]);
            points[i + 1] = y(points[i + 1]);
        }
        return points;
    }

    /** Says whether something small at a pixel may be seen. */
    boolean shows(double pixelX, double pixelY) {
        return pixels.grown(FRINGE).contains(pixelX, pixelY);
    }

    /** Returns the stroke for a mark of this term: stronger if it is pointed at. */
    Stroke stroke(String term, Stroke stroke) {
        return lights(term) ? stroke.stronger() : stroke;
    }

    /** Says whether a mark of this term is pointed at. */
    public boolean lights(String term) {
        return !lit.isEmpty() && lit.equals(term);
    }
}
