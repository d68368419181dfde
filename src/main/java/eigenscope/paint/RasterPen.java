package eigenscope.paint;

import eigenscope.figure.Box;
import eigenscope.figure.Ink;
import eigenscope.figure.Lettering;
import eigenscope.figure.Path;
import eigenscope.figure.Pen;
import eigenscope.figure.Raster;
import eigenscope.figure.Stroke;
import eigenscope.figure.Theme;
import eigenscope.figure.Type;
import eigenscope.figure.Typeset;
import eigenscope.figure.Typesetter;
import java.util.List;
import java.util.function.Consumer;

/**
 * Draws into pixels. One pen serves a place of the screen, or several small ones in turn, for as long as it lives: call {@link #begin} before
 * each picture. Not shared between threads. The typesetter should answer at once: whoever computes the next frame sets its formulas beforehand.
 */
public final class RasterPen implements Pen {
    private final Typesetter typesetter;
    private final Setting setting;
    private final Masks masks = new Masks();
    private final Flattening flattening = new Flattening();
    private Bitmap bitmap = new Bitmap(new int[1], 1, 1);
    private Coverage coverage = new Coverage(1, 1);
    private Filling filling = new Filling(coverage);
    private Stroking stroking = new Stroking(coverage);
    private Inking inking = new Inking(bitmap);
    private Theme theme = Theme.LIGHT;
    private double resolution = 1;
    private final Dense dense = new Dense();
    private final Rasters rasters = new Rasters();

    /** Prepares to draw with these letters and formulas. */
    public RasterPen(Typesetter typesetter, Lettering lettering) {
        this.typesetter = typesetter;
        this.setting = new Setting(lettering);
    }

    /**
     * Begins a new picture.
     *
     * @param pixels premultiplied 0xAARRGGBB row by row from the top; drawn over
     * @param width pixels of a row
     * @param height rows
     * @param newTheme colours and weights
     * @param newResolution pixels for one logical pixel
     */
    public void begin(int[] pixels, int width, int height, Theme newTheme, double newResolution) {
        bitmap = new Bitmap(pixels, width, height);
        inking = new Inking(bitmap);
        if (width > coverage.width() || height > coverage.height()) {
            coverage = new Coverage(Math.max(width, coverage.width()), Math.max(height, coverage.height()));
            filling = new Filling(coverage);
            stroking = new Stroking(coverage);
        }
        theme = newTheme;
        resolution = newResolution;
        clip(0, 0, width, height);
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public double resolution() {
        return resolution;
    }

    private int colour(Ink ink, double opacity) {
        return Raster.premultiplied(theme.argb(ink, opacity));
    }

    /** Makes all of the picture transparent. */
    public void clear() {
        bitmap.clear();
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        double width = stroke.width() * theme.weight() * resolution;
        if (!stroke.dashed() && dense.take(path, seen().width() * seen().height())) {
            double wide = stroke.width() * theme.weight();
            // Opaque in the raster and paler as a whole: where lines cross nothing shows.
            raster(
                    seen(),
                    stroke.opacity(),
                    raster -> raster.lines(dense.ends(), dense.count(), wide, theme.argb(stroke.ink())));
            return;
        }
        // A round cap would close the gaps between dashes.
        var kind =
                stroke.dashed() ? stroking.with(width, Stroke.DASH * width, Stroke.GAP * width) : stroking.with(width);
        flattening.flatten(path, resolution, 0, 0, kind);
        coverage.send(inking.with(colour(stroke.ink(), stroke.opacity())));
    }

    @Override
    public void fill(Path path, double dx, double dy, Ink ink, double opacity) {
        flattening.flatten(path, resolution, dx * resolution, dy * resolution, filling);
        coverage.send(inking.with(colour(ink, opacity)));
    }

    @Override
    public void fill(Box box, Ink ink, double opacity) {
        bitmap.box(
                box.minX() * resolution,
                box.minY() * resolution,
                box.maxX() * resolution,
                box.maxY() * resolution,
                colour(ink, opacity));
    }

    /** A third of the time of a path: a histogram has hundreds of upright edges, each as long as a bar is high. */
    @Override
    public void fill(double[] corners, Ink ink, double opacity) {
        int colour = colour(ink, opacity);
        for (int i = 0; i < corners.length; i += 4)
            bitmap.box(
                    Math.min(corners[i], corners[i + 2]) * resolution,
                    Math.min(corners[i + 1], corners[i + 3]) * resolution,
                    Math.max(corners[i], corners[i + 2]) * resolution,
                    Math.max(corners[i + 1], corners[i + 3]) * resolution,
                    colour);
    }

    @Override
    public void raster(Box where, Consumer<Raster> drawing) {
        raster(where, 1, drawing);
    }

    private void raster(Box where, double opacity, Consumer<Raster> drawing) {
        if (opacity == 1 && bitmap.isWhole() && bitmap.isCoveredBy(where, resolution)) {
            var raster = rasters.over(bitmap.pixels(), where, resolution);
            raster.forget();
            drawing.accept(raster);
            return;
        }
        var raster = rasters.apart(where, resolution);
        int x = (int) Math.rint(where.minX() * resolution);
        int y = (int) Math.rint(where.minY() * resolution);
        if (opacity == 1) {
            raster.forget();
            // To copy pixels there and back costs less than to lay one over the other.
            bitmap.lend(raster, x, y);
            drawing.accept(raster);
            bitmap.take(raster, x, y);
            return;
        }
        raster.clear();
        drawing.accept(raster);
        bitmap.lay(raster, x, y, (int) (256 * opacity + 0.5));
    }

    /** Returns the part of the picture that may be drawn on. */
    private Box seen() {
        return new Box(
                bitmap.left() / resolution,
                bitmap.top() / resolution,
                Math.max(bitmap.right(), bitmap.left() + 1) / resolution,
                Math.max(bitmap.bottom(), bitmap.top() + 1) / resolution);
    }

    @Override
    public void set(String words, double left, double base, Type type) {
        // On a row of its own: words that stand between two are blurred.
        double row = Math.rint(base * resolution);
        double size = em(type) * resolution;
        if (type.halo()) {
            int paper = colour(Ink.PAPER, 1);
            setting.set(
                    words,
                    type.bold(),
                    (letter, at) -> stamp(letter.outline(), size, halo(), left * resolution + at * size, row, paper));
        }
        int colour = colour(type.ink(), 1);
        setting.set(
                words,
                type.bold(),
                (letter, at) -> stamp(letter.outline(), size, 0, left * resolution + at * size, row, colour));
    }

    private double halo() {
        return Type.HALO * theme.scale() * resolution;
    }

    private void stamp(Path letter, double size, double halo, double x, double y, int colour) {
        if (!(Math.abs(x) + Math.abs(y) < Integer.MAX_VALUE)) return;
        long acrossParts = Math.round(x * Masks.PARTS);
        long downParts = Math.round(y * Masks.PARTS);
        var mask = masks.mask(
                letter, size, halo, Math.floorMod(acrossParts, Masks.PARTS), Math.floorMod(downParts, Masks.PARTS));
        bitmap.stamp(
                mask,
                (int) Math.floorDiv(acrossParts, Masks.PARTS),
                (int) Math.floorDiv(downParts, Masks.PARTS),
                colour);
    }

    @Override
    public double width(String words, Type type) {
        return setting.width(words, type.bold()) * em(type);
    }

    @Override
    public Typeset typeset(String latex, Type type) {
        return typesetter.typeset(latex, em(type));
    }

    @Override
    public void set(Typeset formula, double left, double base, Type type) {
        if (type.halo()) for (var piece : formula.pieces()) halo(piece.outline(), left, base);
        formula(formula.pieces(), left, base, 1, type.ink());
    }

    private void halo(Path outline, double x, double y) {
        int paper = colour(Ink.PAPER, 1);
        flattening.flatten(
                outline,
                resolution,
                x * resolution,
                y * resolution,
                stroking.with(2 * halo()),
                (letter, size, atX, atY) -> stamp(letter, size, halo(), atX, atY, paper));
        coverage.send(inking.with(paper));
    }

    /**
     * Fills pieces of a formula in one ink.
     *
     * @param x left end of the baseline
     * @param y the baseline
     * @param size factor on the outlines
     */
    public void formula(List<Typeset.Piece> pieces, double x, double y, double size, Ink ink) {
        int colour = colour(ink, 1);
        for (int i = 0; i < pieces.size(); i++)
            flattening.flatten(
                    pieces.get(i).outline(),
                    size * resolution,
                    x * resolution,
                    y * resolution,
                    filling,
                    (letter, em, atX, atY) -> stamp(letter, em, 0, atX, atY, colour));
        coverage.send(inking.with(colour));
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        int left = bitmap.left();
        int top = bitmap.top();
        int right = bitmap.right();
        int bottom = bitmap.bottom();
        clip(
                Math.max(left, (int) Math.rint(box.minX() * resolution)),
                Math.max(top, (int) Math.rint(box.minY() * resolution)),
                Math.min(right, (int) Math.rint(box.maxX() * resolution)),
                Math.min(bottom, (int) Math.rint(box.maxY() * resolution)));
        drawing.run();
        clip(left, top, right, bottom);
    }

    private void clip(int left, int top, int right, int bottom) {
        bitmap.clip(left, top, right, bottom);
        coverage.within(bitmap.left(), bitmap.top(), bitmap.right(), bitmap.bottom());
    }
}
