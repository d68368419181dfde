package eigenscope.figure;

/**
 * An axis-parallel rectangle, in data coordinates or in pixels as the user of it says.
 *
 * @param minX left edge, finite
 * @param minY lower edge in data coordinates, upper edge in pixels; finite
 * @param maxX right edge, finite, greater than {@code minX}
 * @param maxY the opposite edge of {@code minY}, finite, greater
 */
public record Box(double minX, double minY, double maxX, double maxY) {
    /** Refuses empty, inverted and non-finite rectangles. */
    public Box {
        if (!(maxX - minX > 0
                && maxY - minY > 0
                && maxX - minX < Double.POSITIVE_INFINITY
                && maxY - minY < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(
                    "a box needs finite edges in rising order, not %s..%s by %s..%s".formatted(minX, maxX, minY, maxY));
    }

    /** Returns the square of the given half side around the origin. */
    public static Box around(double reach) {
        return new Box(-reach, -reach, reach, reach);
    }

    /** Returns the rectangle whose corner with the least coordinates is at (x, y). */
    public static Box at(double x, double y, double width, double height) {
        return new Box(x, y, x + width, y + height);
    }

    /** Returns the extent along x, positive. */
    public double width() {
        return maxX - minX;
    }

    /** Returns the extent along y, positive. */
    public double height() {
        return maxY - minY;
    }

    /** Returns the middle along x. */
    public double centreX() {
        return minX + width() / 2;
    }

    /** Returns the middle along y. */
    public double centreY() {
        return minY + height() / 2;
    }

    /** Says whether a point lies inside or on the edge. */
    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /** Says whether two rectangles have an inner point in common. */
    public boolean meets(Box other) {
        return minX < other.maxX && maxX > other.minX && minY < other.maxY && maxY > other.minY;
    }

    /** Returns the rectangle moved by (dx, dy). */
    public Box moved(double dx, double dy) {
        return new Box(minX + dx, minY + dy, maxX + dx, maxY + dy);
    }

    /** Returns the rectangle scaled by {@code factor} about (x, y), which stays where it is. */
    public Box scaled(double factor, double x, double y) {
        return new Box(
                x + (minX - x) * factor, y + (minY - y) * factor, x + (maxX - x) * factor, y + (maxY - y) * factor);
    }

    /** Returns the rectangle with every edge moved outwards by {@code margin}. */
    public Box grown(double margin) {
        return new Box(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }
}
