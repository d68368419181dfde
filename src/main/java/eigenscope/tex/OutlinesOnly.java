package eigenscope.tex;

import java.awt.Color;
import java.awt.Composite;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/** A drawing surface that refuses all of Java 2D but shapes, strokes, transforms and the characters of a font. */
abstract class OutlinesOnly extends NoPixels {

    @Override
    public final boolean drawImage(Image a, AffineTransform b, ImageObserver c) {
        throw refusal("drawImage");
    }

    @Override
    public final void drawImage(BufferedImage a, BufferedImageOp b, int c, int d) {
        throw refusal("drawImage");
    }

    @Override
    public final void drawRenderedImage(RenderedImage a, AffineTransform b) {
        throw refusal("drawRenderedImage");
    }

    @Override
    public final void drawRenderableImage(RenderableImage a, AffineTransform b) {
        throw refusal("drawRenderableImage");
    }

    @Override
    public final void drawString(String a, int b, int c) {
        throw refusal("drawString");
    }

    @Override
    public final void drawString(String a, float b, float c) {
        throw refusal("drawString");
    }

    @Override
    public final void drawString(AttributedCharacterIterator a, int b, int c) {
        throw refusal("drawString");
    }

    @Override
    public final void drawString(AttributedCharacterIterator a, float b, float c) {
        throw refusal("drawString");
    }

    @Override
    public final void drawGlyphVector(GlyphVector a, float b, float c) {
        throw refusal("drawGlyphVector");
    }

    @Override
    public final boolean hit(Rectangle a, Shape b, boolean c) {
        throw refusal("hit");
    }

    @Override
    public final GraphicsConfiguration getDeviceConfiguration() {
        throw refusal("getDeviceConfiguration");
    }

    @Override
    public final void setComposite(Composite a) {
        throw refusal("setComposite");
    }

    @Override
    public final void setPaint(Paint a) {
        throw refusal("setPaint");
    }

    @Override
    public final void setRenderingHint(RenderingHints.Key a, Object b) {
        throw refusal("setRenderingHint");
    }

    @Override
    public final Object getRenderingHint(RenderingHints.Key a) {
        throw refusal("getRenderingHint");
    }

    @Override
    public final void setRenderingHints(Map<?, ?> a) {
        throw refusal("setRenderingHints");
    }

    @Override
    public final void addRenderingHints(Map<?, ?> a) {
        throw refusal("addRenderingHints");
    }

    @Override
    public final RenderingHints getRenderingHints() {
        throw refusal("getRenderingHints");
    }

    @Override
    public final void shear(double a, double b) {
        throw refusal("shear");
    }

    @Override
    public final Paint getPaint() {
        throw refusal("getPaint");
    }

    @Override
    public final Composite getComposite() {
        throw refusal("getComposite");
    }

    @Override
    public final void setBackground(Color a) {
        throw refusal("setBackground");
    }

    @Override
    public final Color getBackground() {
        throw refusal("getBackground");
    }

    @Override
    public final void clip(Shape a) {
        throw refusal("clip");
    }

    @Override
    public final FontRenderContext getFontRenderContext() {
        throw refusal("getFontRenderContext");
    }
}
