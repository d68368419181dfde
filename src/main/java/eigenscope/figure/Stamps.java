package eigenscope.figure;

/** Draws round dots of one kind into a raster, from stamps cut once for every eighth of a pixel. */
final class Stamps {
    private static final int PARTS = 8;

    private final int[] pixels;
    private final int width;
    private final double radius;
    private final int size;
    private final int colour;
    private final short[][] covers = new short[PARTS * PARTS][];

    /**
     * Prepares for dots of one kind.
     *
     * @param radius in pixels of the raster
     * @param argb straight colour
     */
    Stamps(Raster raster, double radius, int argb) {
        this.pixels = raster.pixels();
        this.width = raster.width();
        this.radius = radius;
        this.size = (int) Math.ceil(2 * radius) + 2;
        this.colour = Raster.premultiplied(argb);
        for (int i = 0; i < covers.length; i++) covers[i] = cover(i % PARTS, i / PARTS);
    }

    private short[] cover(int partX, int partY) {
        var cover = new short[size * size];
        double x = radius + 0.5 + (partX + 0.5) / PARTS;
        double y = radius + 0.5 + (partY + 0.5) / PARTS;
        for (int i = 0; i < cover.length; i++) {
            int row = i / size;
            double away = Math.hypot(i - row * size + 0.5 - x, row + 0.5 - y);
            cover[i] = (short) (256 * Math.clamp(radius + 0.5 - away, 0, 1));
        }
        return cover;
    }

    private static int part(double fraction) {
        return (int) (fraction * PARTS);
    }

    /** Draws the dot around a point of the raster, in the rows from {@code top} until before {@code bottom}. */
    void draw(double x, double y, int top, int bottom) {
        double cornerX = x - radius - 0.5;
        double cornerY = y - radius - 0.5;
        if (!(cornerX > -size && cornerX < width && cornerY > top - size && cornerY < bottom)) return;
        int left = (int) Math.floor(cornerX);
        int up = (int) Math.floor(cornerY);
        short[] cover = covers[part(cornerY - up) * PARTS + part(cornerX - left)];
        int fromX = Math.max(left, 0);
        int toX = Math.min(left + size, width);
        int toY = Math.min(up + size, bottom);
        for (int row = Math.max(up, top); row < toY; row++) {
            int stamp = (row - up) * size - left;
            for (int column = fromX; column < toX; column++) {
                int part = cover[stamp + column];
                int at = row * width + column;
                if (part > 0) pixels[at] = Raster.over(pixels[at], colour, part);
            }
        }
    }
}
