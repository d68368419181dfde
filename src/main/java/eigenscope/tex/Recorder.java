package eigenscope.tex;

import eigenscope.figure.Typeset;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** A drawing surface that keeps the outlines of what is drawn, split where the term changes. For one thread. */
final class Recorder extends OutlinesOnly {
    private final Glyphs glyphs = new Glyphs();
    private final List<Typeset.Piece> pieces = new ArrayList<>();
    private final AffineTransform transform = new AffineTransform();
    private final AffineTransform before = new AffineTransform();
    private final Run run = new Run();
    private String term = "";
    private Stroke stroke = new BasicStroke();
    private Font font;

    /** Forgets the last formula; one unit will be {@code size} pixels. */
    void begin(double size) {
        pieces.clear();
        transform.setToScale(size, size);
        run.clear();
        term = "";
    }

    /** Returns the outlines since {@link #begin}, in the order they were drawn. */
    List<Typeset.Piece> pieces() {
        cut();
        return List.copyOf(pieces);
    }

    /** Gives the following outlines to a term, the empty one being none; returns the term before. */
    String enter(String next) {
        String before = term;
        if (!next.equals(before)) cut();
        term = next;
        return before;
    }

    private void cut() {
        if (!run.isEmpty()) pieces.add(new Typeset.Piece(term, run.path(), run.bounds()));
        run.clear();
    }

    @Override
    public void drawChars(char[] text, int offset, int length, int x, int y) {
        if (length != 1 || x != 0 || y != 0) throw refusal("a word at a time");
        run.through(transform).place(glyphs.outline(font, text[offset]));
    }

    /** Draws one character of a font, made larger by a factor, with its baseline's left end at a place. */
    void character(Font from, char c, double factor, double x, double y) {
        before.setTransform(transform);
        transform.translate(x, y);
        transform.scale(factor, factor);
        run.through(transform).place(glyphs.outline(from, c));
        transform.setTransform(before);
    }

    @Override
    public void fill(Shape shape) {
        Glyphs.copy(shape, run.through(transform));
    }

    @Override
    public void draw(Shape shape) {
        // A stroke may turn either way round, and would cut a hole where it crosses a glyph that turns the other way.
        cut();
        fill(stroke.createStrokedShape(shape));
        cut();
    }

    @Override
    public void setColor(Color colour) {
        if (colour != null) throw new UnsupportedOperationException("a formula takes its colours from the theme");
    }

    @Override
    public Color getColor() {
        return null;
    }

    @Override
    public void setFont(Font font) {
        this.font = font;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setTransform(AffineTransform to) {
        transform.setTransform(to);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void transform(AffineTransform by) {
        transform.concatenate(by);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }
}
