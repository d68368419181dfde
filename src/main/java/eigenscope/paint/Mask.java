package eigenscope.paint;

/**
 * How much of each pixel a letter covers.
 *
 * @param left column of the first one, counted from the letter's origin
 * @param top row of the first one
 * @param covers 0 to 255 row by row from the top; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // stamps are compared by nobody, and looked at pixel by pixel in every frame
record Mask(int left, int top, int width, int height, byte[] covers) {
    /** What an outline without any area leaves. */
    static final Mask EMPTY = new Mask(0, 0, 0, 0, new byte[0]);

    /**
     * Returns the mask of all that is nearer to this one than a distance: what is laid behind a letter to be read over lines.
     *
     * @param reach in pixels, positive
     */
    Mask grown(double reach) {
        int more = (int) Math.ceil(reach + 0.5);
        int wide = width + 2 * more;
        int high = height + 2 * more;
        var far = new byte[wide * high];
        for (int dy = -more; dy <= more; dy++)
            for (int dx = -more; dx <= more; dx++) {
                double part = Math.clamp(reach + 0.5 - Math.hypot(dx, dy), 0, 1);
                if (part > 0) spread(far, wide, (dy + more) * wide + dx + more, part);
            }
        return new Mask(left - more, top - more, wide, high, far);
    }

    private void spread(byte[] far, int wide, int offset, double part) {
        int share = (int) (part * 256);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                int here = ((covers[y * width + x] & 255) * share) >> 8;
                int at = offset + y * wide + x;
                if (here > (far[at] & 255)) far[at] = (byte) here;
            }
    }
}
