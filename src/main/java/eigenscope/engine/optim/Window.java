package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;

/** A part of the plane, its sides parallel to the axes. */
public record Window(double left, double right, double bottom, double top) {
    /** Refuses what has no inside. */
    public Window {
        if (!(left < right && bottom < top && Double.isFinite(right - left) && Double.isFinite(top - bottom)))
            throw new IllegalArgumentException("a window needs left < right and bottom < top, not %s %s %s %s"
                    .formatted(left, right, bottom, top));
    }

    /** The square of half side {@code r} about the origin. */
    public static Window square(double r) {
        return new Window(-r, r, -r, r);
    }

    /** Where the middle of column {@code i} of {@code n} lies. */
    public double x(int i, int n) {
        return left + (right - left) * ((i + 0.5) / n);
    }

    /** Where the middle of row {@code j} of {@code n} lies, the lowest first. */
    public double y(int j, int n) {
        return bottom + (top - bottom) * ((j + 0.5) / n);
    }

    /** The length of the diagonal. */
    public double diagonal() {
        return Math.hypot(right - left, top - bottom);
    }

    /** Whether the point lies inside or on the rim. */
    public boolean contains(Vec p) {
        return p.at(0) >= left && p.at(0) <= right && p.at(1) >= bottom && p.at(1) <= top;
    }
}
