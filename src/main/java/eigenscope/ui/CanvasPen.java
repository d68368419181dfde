package eigenscope.ui;

import eigenscope.figure.Box;
import eigenscope.figure.Ink;
import eigenscope.figure.Path;
import eigenscope.figure.Pen;
import eigenscope.figure.Raster;
import eigenscope.figure.Stroke;
import eigenscope.figure.Theme;
import eigenscope.figure.Type;
import eigenscope.figure.Typeset;
import eigenscope.figure.Typesetter;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Draws on a canvas. One pen serves a canvas for as long as it lives: call {@link #frame} before each picture. Used on the JavaFX thread
 * only. The typesetter should answer at once there: whoever computes the next frame sets its formulas beforehand, with the same
 * typesetter, on the thread that computes.
 */
final class CanvasPen implements Pen, Path.Sink {
    /** Width of the halo around letters in pixels before the theme's scale. */
    private static final double HALO = 2;

    private final GraphicsContext graphics;
    private final Typesetter typesetter;
    private final Words words = new Words();
    private final Rules rules = new Rules();
    /** The canvas reads an image after the frame was drawn: one each for the rasters of a frame, used again in the next. */
    private final List<Sheet> sheets = new ArrayList<>();

    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);
    private Theme theme = Theme.LIGHT;
    private double resolution = 1;
    private int used;
    /** What drawing is cut to, empty for nothing in particular. */
    private Optional<Box> seen = Optional.empty();

    /** A raster, what it was made for, and the image that shows it. */
    private record Sheet(
            Box where, double resolution, Raster raster, PixelBuffer<IntBuffer> buffer, WritableImage image) {
        static Sheet of(Box where, double resolution) {
            int width = Raster.columns(where, resolution);
            int height = Raster.rows(where, resolution);
            var pixels = IntBuffer.allocate(width * height);
            var buffer = new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
            var raster = new Raster(pixels.array(), where, resolution);
            return new Sheet(where, resolution, raster, buffer, new WritableImage(buffer));
        }
    }

    CanvasPen(GraphicsContext graphics, Typesetter typesetter) {
        this.graphics = graphics;
        this.typesetter = typesetter;
    }

    /**
     * Begins a new picture.
     *
     * @param newTheme its colours and weights
     * @param newResolution the screen's pixels for one of the canvas
     */
    void frame(Theme newTheme, double newResolution) {
        if (newTheme != theme) colours.clear();
        theme = newTheme;
        resolution = newResolution;
        used = 0;
        graphics.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public double resolution() {
        return resolution;
    }

    private Color colour(Ink ink) {
        return colours.computeIfAbsent(ink, i -> {
            int argb = theme.argb(i);
            return Color.rgb((argb >> 16) & 255, (argb >> 8) & 255, argb & 255);
        });
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        double width = stroke.width() * theme.weight();
        if (!stroke.dashed() && rules.take(path)) {
            // Boxes that cross would show where they do.
            if (rules.areUpright() && stroke.opacity() == 1) {
                inked(stroke.ink(), 1);
                rules.draw(graphics, width);
                return;
            }
            if (seen.isPresent() && rules.areDense(seen.get())) {
                int argb = theme.argb(stroke.ink());
                // Opaque in the raster and paler as a whole: where lines cross nothing shows.
                raster(seen.get(), stroke.opacity(), raster -> rules.draw(raster, width, argb));
                return;
            }
        }
        outline(path, 0, 0);
        if (stroke.dashed()) graphics.setLineDashes(4 * width, 3 * width);
        // A round cap would close the gaps between dashes.
        graphics.setLineCap(stroke.dashed() ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        stroke(stroke.ink(), width, stroke.opacity());
        if (stroke.dashed()) graphics.setLineDashes((double[]) null);
    }

    private void stroke(Ink ink, double width, double opacity) {
        graphics.setGlobalAlpha(opacity);
        graphics.setStroke(colour(ink));
        graphics.setLineWidth(width);
        graphics.stroke();
    }

    @Override
    public void fill(Path path, double dx, double dy, Ink ink, double opacity) {
        outline(path, dx, dy);
        inked(ink, opacity);
        graphics.fill();
    }

    @Override
    public void fill(Box box, Ink ink, double opacity) {
        inked(ink, opacity);
        graphics.fillRect(box.minX(), box.minY(), box.width(), box.height());
    }

    private void inked(Ink ink, double opacity) {
        graphics.setGlobalAlpha(opacity);
        graphics.setFill(colour(ink));
    }

    private void outline(Path path, double dx, double dy) {
        graphics.beginPath();
        path.walk(this, dx, dy);
    }

    @Override
    public void raster(Box where, Consumer<Raster> drawing) {
        raster(where, 1, drawing);
    }

    private void raster(Box where, double opacity, Consumer<Raster> drawing) {
        Sheet sheet = sheet(where);
        sheet.raster.clear();
        drawing.accept(sheet.raster);
        sheet.buffer.updateBuffer(_ -> null);
        graphics.setGlobalAlpha(opacity);
        double width = sheet.raster.width() / resolution;
        double height = sheet.raster.height() / resolution;
        graphics.drawImage(sheet.image, where.minX(), where.minY(), width, height);
    }

    private Sheet sheet(Box where) {
        int at = used++;
        if (at == sheets.size()) sheets.add(Sheet.of(where, resolution));
        Sheet sheet = sheets.get(at);
        if (!(sheet.where.equals(where) && sheet.resolution == resolution)) {
            sheet = Sheet.of(where, resolution);
            sheets.set(at, sheet);
        }
        return sheet;
    }

    @Override
    public void text(String text, double x, double y, Type type) {
        double size = type.size() * theme.scale();
        double left = x - type.anchor().across() * width(text, type);
        double base = y + type.drop() * size;
        graphics.setFont(words.font(size, type.bold()));
        if (type.halo()) {
            graphics.setGlobalAlpha(1);
            graphics.setStroke(colour(Ink.PAPER));
            graphics.setLineWidth(2 * HALO * theme.scale());
            graphics.strokeText(text, left, base);
        }
        inked(type.ink(), 1);
        graphics.fillText(text, left, base);
    }

    @Override
    public double width(String text, Type type) {
        return words.width(text, type.size() * theme.scale(), type.bold());
    }

    @Override
    public void tex(String latex, double x, double y, Type type) {
        Typeset formula = typesetter.typeset(latex, type.size() * theme.scale());
        double left = x - type.anchor().across() * formula.width();
        double base = y + formula.ascent() - type.anchor().down() * (formula.ascent() + formula.descent());
        // All pieces at once: what a path costs by itself and by its rows is paid once.
        graphics.beginPath();
        for (var piece : formula.pieces()) piece.outline().walk(this, left, base);
        if (type.halo()) stroke(Ink.PAPER, 2 * HALO * theme.scale(), 1);
        inked(type.ink(), 1);
        graphics.fill();
    }

    /** Fills all pieces of a formula that are to have one ink, where they are, as one path. */
    void fill(List<Typeset.Piece> pieces, Ink ink) {
        graphics.beginPath();
        for (var piece : pieces) piece.outline().walk(this, 0, 0);
        inked(ink, 1);
        graphics.fill();
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(box.minX(), box.minY(), box.width(), box.height());
        graphics.clip();
        var before = seen;
        seen = Optional.of(box);
        drawing.run();
        seen = before;
        graphics.restore();
    }

    @Override
    public void move(double x, double y) {
        graphics.moveTo(x, y);
    }

    @Override
    public void line(double x, double y) {
        graphics.lineTo(x, y);
    }

    @Override
    public void quad(double cx, double cy, double x, double y) {
        graphics.quadraticCurveTo(cx, cy, x, y);
    }

    @Override
    public void cubic(double ax, double ay, double bx, double by, double x, double y) {
        graphics.bezierCurveTo(ax, ay, bx, by, x, y);
    }

    @Override
    public void close() {
        graphics.closePath();
    }
}
