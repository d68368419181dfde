package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;

/**
 * Where data coordinates of a flat plot fall on the picture.
 *
 * @param window the part of the plane that is seen, as places on the axes: where an axis is logarithmic, logarithms
 * @param scaleX how numbers lie along the level axis
 * @param scaleY how numbers lie along the upright axis
 * @param pixels where it is shown
 * @param lit id of the term pointed at, empty for none: its marks come out stronger
 */
public record View(Box window, Scale scaleX, Scale scaleY, Box pixels, String lit) {
    private static final double FRINGE = 300;

    /** Looks at a part of the plane with linear axes. */
    public View(Box window, Box pixels, String lit) {
        this(window, Scale.LINEAR, Scale.LINEAR, pixels, lit);
    }

    /** Returns the view that shows all of {@code home} on linear axes, with more of one where a unit must be as long on both. */
    public static View fit(Box home, boolean square, Box pixels, String lit) {
        var view = new View(home, pixels, lit);
        return square ? view.squared() : view;
    }

    /** Returns the view that shows more along one axis, so that a unit is as long on both. */
    View squared() {
        double unit = Math.min(unitX(), unitY());
        double halfWidth = pixels.width() / unit / 2;
        double halfHeight = pixels.height() / unit / 2;
        Box wider = new Box(
                window.centreX() - halfWidth,
                window.centreY() - halfHeight,
                window.centreX() + halfWidth,
                window.centreY() + halfHeight);
        return new View(wider, scaleX, scaleY, pixels, lit);
    }

    /** Returns the view that shows more below, so many pixels of it. */
    View lowered(double more) {
        if (more == 0) return this;
        return new View(
                new Box(window.minX(), window.minY() - more / unitY(), window.maxX(), window.maxY()),
                scaleX,
                scaleY,
                new Box(pixels.minX(), pixels.minY(), pixels.maxX(), pixels.maxY() + more),
                lit);
    }

    /** Returns the pixel column of a data abscissa; not finite where that is not, or has no place on the axis. */
    public double x(double dataX) {
        return column(scaleX.of(dataX));
    }

    /** Returns the pixel row of a data ordinate; not finite where that is not, or has no place on the axis. */
    public double y(double dataY) {
        return row(scaleY.of(dataY));
    }

    /** Returns the pixel row of a data ordinate, kept within sight of the picture: infinite ones, and 0 on a logarithmic axis, lie just beyond. */
    double bounded(double dataY) {
        return row(bounded(scaleY.of(dataY), window.minY(), window.maxY()));
    }

    /** Returns the pixel column of a data abscissa, kept within sight likewise. */
    double boundedX(double dataX) {
        return column(bounded(scaleX.of(dataX), window.minX(), window.maxX()));
    }

    private static double bounded(double place, double from, double to) {
        return Double.isNaN(place) ? place : Math.clamp(place, 2 * from - to, 2 * to - from);
    }

    /** Returns the pixel column of a place on the level axis. */
    double column(double place) {
        return pixels.minX() + (place - window.minX()) * unitX();
    }

    /** Returns the pixel row of a place on the upright axis. */
    double row(double place) {
        return pixels.maxY() - (place - window.minY()) * unitY();
    }

    /** Returns the point of the plane shown at a pixel. */
    public Vec2 data(double pixelX, double pixelY) {
        Vec2 at = place(pixelX, pixelY);
        return new Vec2(scaleX.inverse(at.x()), scaleY.inverse(at.y()));
    }

    private Vec2 place(double pixelX, double pixelY) {
        return new Vec2(
                window.minX() + (pixelX - pixels.minX()) / unitX(), window.minY() + (pixels.maxY() - pixelY) / unitY());
    }

    /** Returns how many pixels one unit of the level axis is long: a decade if it is logarithmic. */
    public double unitX() {
        return pixels.width() / window.width();
    }

    /** Returns how many pixels one unit of the upright axis is long: a decade if it is logarithmic. */
    public double unitY() {
        return pixels.height() / window.height();
    }

    /** Returns by how much the data coordinates change for one pixel, at a point of the plane. */
    public Vec2 pixel(Vec2 at) {
        return new Vec2(scaleX.rate(at.x()) / unitX(), scaleY.rate(at.y()) / unitY());
    }

    /** Returns what is seen after the hand pulled the plane by so many pixels. */
    public Viewpoint.Window pulled(double dx, double dy) {
        return new Viewpoint.Window(window.moved(-dx / unitX(), dy / unitY()));
    }

    /** Returns what is seen when everything is {@code factor} times as large and what is at a pixel stays there. */
    public Viewpoint.Window zoomed(double factor, double pixelX, double pixelY) {
        Vec2 fixed = place(pixelX, pixelY);
        return new Viewpoint.Window(window.scaled(1 / factor, fixed.x(), fixed.y()));
    }

    /** Says whether both axes are linear: only then a straight line of the plane is one of the picture. */
    boolean isLinear() {
        return scaleX == Scale.LINEAR && scaleY == Scale.LINEAR;
    }

    /** Returns points as places on the axes. */
    Series places(Series points) {
        return isLinear() ? points : points.map(scaleX::of, scaleY::of);
    }

    /** Returns the part of the axes that is seen with as much again on every side: what lies beyond need not be drawn. */
    Box around() {
        return new Box(
                window.minX() - window.width(),
                window.minY() - window.height(),
                window.maxX() + window.width(),
                window.maxY() + window.height());
    }

    /** Returns both ends in pixels of what can be seen of a segment, null if that is nothing. */
    double[] cut(Vec2 from, Vec2 to) {
        return cut(from.x(), from.y(), to.x(), to.y());
    }

    /** Returns both ends in pixels of what can be seen of a segment, null if that is nothing. */
    double[] cut(double ax, double ay, double bx, double by) {
        double[] seen = Clip.segment(around(), scaleX.of(ax), scaleY.of(ay), scaleX.of(bx), scaleY.of(by));
        return seen == null ? null : pixels(seen);
    }

    /** Turns places on the axes x, y, x, y... into pixels, in place. */
    double[] pixels(double[] places) {
        for (int i = 0; i < places.length; i += 2) {
            places[i] = column(places[i]);
            places[i + 1] = row(places[i + 1]);
        }
        return places;
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
