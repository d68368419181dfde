package eigenscope.export;

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
import eigenscope.tex.Fonts;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/** Draws on any {@link Graphics2D}. Of the graphics it uses only fill, draw, images, clip and transforms: every one of them can do these. */
final class AwtPen implements Pen {
    private final Graphics2D graphics;
    private final Theme theme;
    private final double resolution;
    private final Typesetter typesetter;

    /**
     * @param graphics its transform takes logical pixels
     * @param resolution device pixels for one logical pixel
     */
    AwtPen(Graphics2D graphics, Theme theme, double resolution, Typesetter typesetter) {
        this.graphics = graphics;
        this.theme = theme;
        this.resolution = resolution;
        this.typesetter = typesetter;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public double resolution() {
        return resolution;
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        float width = (float) (stroke.width() * theme.weight());
        float[] dashes = stroke.dashed() ? new float[] {(float) Stroke.DASH * width, (float) Stroke.GAP * width} : null;
        // A round cap would close the gaps between dashes.
        int cap = stroke.dashed() ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        draw(
                shape(path, 0, 0),
                new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes, 0),
                stroke.ink(),
                stroke.opacity());
    }

    private void draw(Shape shape, BasicStroke stroke, Ink ink, double opacity) {
        graphics.setColor(colour(ink, opacity));
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    @Override
    public void fill(Path path, double dx, double dy, Ink ink, double opacity) {
        fill(shape(path, dx, dy), ink, opacity);
    }

    @Override
    public void fill(Box box, Ink ink, double opacity) {
        fill(rectangle(box), ink, opacity);
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height());
    }

    private void fill(Shape shape, Ink ink, double opacity) {
        graphics.setColor(colour(ink, opacity));
        graphics.fill(shape);
    }

    private Color colour(Ink ink, double opacity) {
        return new Color(theme.argb(ink, opacity), true);
    }

    @Override
    public void raster(Box where, Consumer<Raster> drawing) {
        var image = new BufferedImage(
                Raster.columns(where, resolution), Raster.rows(where, resolution), BufferedImage.TYPE_INT_ARGB_PRE);
        drawing.accept(new Raster(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), where, resolution));
        var place = AffineTransform.getTranslateInstance(where.minX(), where.minY());
        place.scale(1 / resolution, 1 / resolution);
        graphics.drawImage(image, place, null);
    }

    @Override
    public void set(String words, double left, double base, Type type) {
        Shape outline = glyphs(words, type).getOutline((float) left, (float) base);
        if (type.halo()) halo(outline);
        fill(outline, type.ink(), 1);
    }

    private void halo(Shape outline) {
        float width = (float) (2 * Type.HALO * theme.scale());
        draw(outline, new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), Ink.PAPER, 1);
    }

    @Override
    public double width(String words, Type type) {
        return glyphs(words, type).getLogicalBounds().getWidth();
    }

    private GlyphVector glyphs(String words, Type type) {
        return Fonts.glyphs(words, em(type), type.bold());
    }

    @Override
    public Typeset typeset(String latex, Type type) {
        return typesetter.typeset(latex, em(type));
    }

    @Override
    public void set(Typeset formula, double left, double base, Type type) {
        if (type.halo()) for (var piece : formula.pieces()) halo(shape(piece.outline(), left, base));
        for (var piece : formula.pieces()) fill(piece.outline(), left, base, type.ink(), 1);
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(rectangle(box));
        drawing.run();
        graphics.setClip(before);
    }

    private static Shape shape(Path path, double dx, double dy) {
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.walk(
                new Path.Sink() {
                    @Override
                    public void move(double x, double y) {
                        shape.moveTo(x, y);
                    }

                    @Override
                    public void line(double x, double y) {
                        shape.lineTo(x, y);
                    }

                    @Override
                    public void quad(double cx, double cy, double x, double y) {
                        shape.quadTo(cx, cy, x, y);
                    }

                    @Override
                    public void cubic(double ax, double ay, double bx, double by, double x, double y) {
                        shape.curveTo(ax, ay, bx, by, x, y);
                    }

                    @Override
                    public void close() {
                        shape.closePath();
                    }
                },
                dx,
                dy);
        return shape;
    }
}
