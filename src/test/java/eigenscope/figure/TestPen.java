package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A pen that keeps what it was told; rasters it really draws. Letters are as wide as they are high, nearly. */
public final class TestPen implements Pen {
    private static final double ADVANCE = 0.6;

    private final Theme theme;
    private final Raster raster;
    private final List<Outline> strokes = new ArrayList<>();
    private final List<Outline> fills = new ArrayList<>();
    private final List<Written> words = new ArrayList<>();

    /** A path as the corners it visits, and how many contours it has. */
    public record Outline(List<Vec2> corners, int contours, Ink ink, double width) {}

    /** Words and the box they fill. */
    public record Written(String words, Box box) {}

    /** Makes a pen whose one raster covers a box. */
    public TestPen(Box where, Theme theme) {
        this.theme = theme;
        this.raster = Raster.over(where, 1);
    }

    /** Forgets everything. */
    public void clear() {
        raster.clear();
        strokes.clear();
        fills.clear();
        words.clear();
    }

    /** Returns what was stroked. */
    public List<Outline> strokes() {
        return List.copyOf(strokes);
    }

    /** Returns what was filled but for boxes. */
    public List<Outline> fills() {
        return List.copyOf(fills);
    }

    /** Returns what was written. */
    public List<Written> words() {
        return List.copyOf(words);
    }

    /** Returns the number of pixels of the raster that show something. */
    public long marked() {
        return Arrays.stream(raster.pixels()).filter(pixel -> pixel != 0).count();
    }

    /** Returns the premultiplied colour of a pixel of the raster. */
    public int pixel(int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public double resolution() {
        return 1;
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        strokes.add(outline(path, 0, 0, stroke.ink(), stroke.width()));
    }

    @Override
    public void fill(Path path, double dx, double dy, Ink ink, double opacity) {
        fills.add(outline(path, dx, dy, ink, 0));
    }

    @Override
    public void fill(Box box, Ink ink, double opacity) {}

    @Override
    public void raster(Box where, Consumer<Raster> drawing) {
        drawing.accept(raster);
    }

    @Override
    public void set(String text, double left, double base, Type type) {
        double top = base - (type.drop() + type.anchor().down()) * em(type);
        words.add(new Written(text, Box.at(left, top, width(text, type), em(type))));
    }

    @Override
    public double width(String text, Type type) {
        return ADVANCE * em(type) * text.length();
    }

    /** Returns the LaTeX as the term of its one piece, as wide as if it were words. */
    @Override
    public Typeset typeset(String latex, Type type) {
        double em = em(type);
        Box box = Box.at(0, -em, width(latex, type), em);
        return new Typeset(List.of(new Typeset.Piece(latex, Path.EMPTY, box)), box.width(), em, 0);
    }

    @Override
    public void set(Typeset formula, double left, double base, Type type) {
        var piece = formula.pieces().getFirst();
        words.add(new Written(piece.term(), piece.bounds().moved(left, base)));
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        drawing.run();
    }

    private static Outline outline(Path path, double dx, double dy, Ink ink, double width) {
        var corners = new ArrayList<Vec2>();
        int[] contours = {0};
        path.walk(
                new Path.Sink() {
                    @Override
                    public void move(double x, double y) {
                        contours[0]++;
                        corners.add(new Vec2(x, y));
                    }

                    @Override
                    public void line(double x, double y) {
                        corners.add(new Vec2(x, y));
                    }

                    @Override
                    public void quad(double cx, double cy, double x, double y) {
                        line(x, y);
                    }

                    @Override
                    public void cubic(double ax, double ay, double bx, double by, double x, double y) {
                        line(x, y);
                    }

                    @Override
                    public void close() {}
                },
                dx,
                dy);
        return new Outline(corners, contours[0], ink, width);
    }
}
