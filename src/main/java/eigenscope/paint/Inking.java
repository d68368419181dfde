package eigenscope.paint;

/** Lays one colour where something is covered. Used again and again. */
final class Inking implements Coverage.Target {
    private final Bitmap bitmap;
    private int colour;

    Inking(Bitmap bitmap) {
        this.bitmap = bitmap;
    }

    /** Returns this, laying a premultiplied colour from now on. */
    Inking with(int premultiplied) {
        colour = premultiplied;
        return this;
    }

    @Override
    public void pixel(int x, int y, int cover) {
        bitmap.blend(x, y, colour, cover);
    }

    @Override
    public void span(int y, int from, int to, int cover) {
        bitmap.span(y, from, to, colour, cover);
    }
}
