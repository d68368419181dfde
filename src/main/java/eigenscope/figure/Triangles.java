package eigenscope.figure;

/** Fills small triangles by the pixels whose middles they contain, in some rows of a raster. */
final class Triangles {
    private final int[] pixels;
    private final float[] nearness;
    private final int width;
    private final int top;
    private final int bottom;

    Triangles(Raster raster, int top, int bottom) {
        this.pixels = raster.pixels();
        this.nearness = raster.nearness();
        this.width = raster.width();
        this.top = top;
        this.bottom = bottom;
    }

    /** Fills a triangle with an opaque colour; one with a corner that is not finite is left out. */
    void fill(float ax, float ay, float an, float bx, float by, float bn, float cx, float cy, float cn, int colour) {
        float least = Math.min(ay, Math.min(by, cy));
        float most = Math.max(ay, Math.max(by, cy));
        float area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
        if (!(most > top && least < bottom) || !(Math.abs(area) > 0)) return;
        // The nearness is a plane over the picture.
        float slopeX = ((bn - an) * (cy - ay) - (cn - an) * (by - ay)) / area;
        float slopeY = ((cn - an) * (bx - ax) - (bn - an) * (cx - ax)) / area;
        float ab = (bx - ax) / (by - ay);
        float bc = (cx - bx) / (cy - by);
        float ca = (ax - cx) / (ay - cy);
        int last = Math.min(bottom - 1, (int) Math.ceil(most - 0.5f) - 1);
        for (int row = Math.max(top, (int) Math.ceil(least - 0.5f)); row <= last; row++) {
            float y = row + 0.5f;
            float left = Float.POSITIVE_INFINITY;
            float right = Float.NEGATIVE_INFINITY;
            if (ay <= y != by <= y) {
                float x = ax + ab * (y - ay);
                left = x;
                right = x;
            }
            if (by <= y != cy <= y) {
                float x = bx + bc * (y - by);
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
            if (cy <= y != ay <= y) {
                float x = cx + ca * (y - cy);
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
            int from = Math.max(0, (int) Math.ceil(left - 0.5f));
            int to = Math.min(width - 1, (int) Math.ceil(right - 0.5f) - 1);
            float near = an + slopeX * (from + 0.5f - ax) + slopeY * (y - ay);
            for (int at = row * width + from, end = row * width + to; at <= end; at++, near += slopeX)
                if (near > nearness[at]) {
                    nearness[at] = near;
                    pixels[at] = colour;
                }
        }
    }
}
