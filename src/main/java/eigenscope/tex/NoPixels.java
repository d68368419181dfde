package eigenscope.tex;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.ImageObserver;

/** A drawing surface that refuses whatever concerns pixels, clips, system fonts and shapes of whole numbers. */
abstract class NoPixels extends Graphics2D {
    /** Returns what to throw for a call that would otherwise be lost in silence. */
    static UnsupportedOperationException refusal(String call) {
        return new UnsupportedOperationException("a formula keeps outlines only, and " + call + " is something else");
    }

    @Override
    public final Graphics create() {
        throw refusal("create");
    }

    @Override
    public final void setPaintMode() {
        throw refusal("setPaintMode");
    }

    @Override
    public final void setXORMode(Color a) {
        throw refusal("setXORMode");
    }

    @Override
    public final FontMetrics getFontMetrics(Font a) {
        throw refusal("getFontMetrics");
    }

    @Override
    public final Rectangle getClipBounds() {
        throw refusal("getClipBounds");
    }

    @Override
    public final void clipRect(int a, int b, int c, int d) {
        throw refusal("clipRect");
    }

    @Override
    public final void setClip(int a, int b, int c, int d) {
        throw refusal("setClip");
    }

    @Override
    public final Shape getClip() {
        throw refusal("getClip");
    }

    @Override
    public final void setClip(Shape a) {
        throw refusal("setClip");
    }

    @Override
    public final void copyArea(int a, int b, int c, int d, int e, int f) {
        throw refusal("copyArea");
    }

    @Override
    public final void drawLine(int a, int b, int c, int d) {
        throw refusal("drawLine");
    }

    @Override
    public final void fillRect(int a, int b, int c, int d) {
        throw refusal("fillRect");
    }

    @Override
    public final void clearRect(int a, int b, int c, int d) {
        throw refusal("clearRect");
    }

    @Override
    public final void drawRoundRect(int a, int b, int c, int d, int e, int f) {
        throw refusal("drawRoundRect");
    }

    @Override
    public final void fillRoundRect(int a, int b, int c, int d, int e, int f) {
        throw refusal("fillRoundRect");
    }

    @Override
    public final void drawOval(int a, int b, int c, int d) {
        throw refusal("drawOval");
    }

    @Override
    public final void fillOval(int a, int b, int c, int d) {
        throw refusal("fillOval");
    }

    @Override
    public final void drawArc(int a, int b, int c, int d, int e, int f) {
        throw refusal("drawArc");
    }

    @Override
    public final void fillArc(int a, int b, int c, int d, int e, int f) {
        throw refusal("fillArc");
    }

    @Override
    public final void drawPolyline(int[] a, int[] b, int c) {
        throw refusal("drawPolyline");
    }

    @Override
    public final void drawPolygon(int[] a, int[] b, int c) {
        throw refusal("drawPolygon");
    }

    @Override
    public final void fillPolygon(int[] a, int[] b, int c) {
        throw refusal("fillPolygon");
    }

    @Override
    public final boolean drawImage(Image a, int b, int c, ImageObserver d) {
        throw refusal("drawImage");
    }

    @Override
    public final boolean drawImage(Image a, int b, int c, int d, int e, ImageObserver f) {
        throw refusal("drawImage");
    }

    @Override
    public final boolean drawImage(Image a, int b, int c, Color d, ImageObserver e) {
        throw refusal("drawImage");
    }

    @Override
    public final boolean drawImage(Image a, int b, int c, int d, int e, Color f, ImageObserver g) {
        throw refusal("drawImage");
    }

    @Override
    public final boolean drawImage(Image a, int b, int c, int d, int e, int f, int g, int h, int i, ImageObserver j) {
        throw refusal("drawImage");
    }

    @Override
    public final boolean drawImage(
            Image a, int b, int c, int d, int e, int f, int g, int h, int i, Color j, ImageObserver k) {
        throw refusal("drawImage");
    }

    @Override
    public final void dispose() {
        throw refusal("dispose");
    }
}
