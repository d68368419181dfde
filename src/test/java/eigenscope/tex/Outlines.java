package eigenscope.tex;

import eigenscope.figure.Path;
import eigenscope.figure.Typeset;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Outlines as text, so that two of them can be compared and a difference can be read. */
final class Outlines {
    private Outlines() {}

    /** Returns the pieces of all terms as one text. */
    static String of(Typeset formula) {
        return formula.pieces().stream().map(p -> of(p.outline())).collect(Collectors.joining());
    }

    /** Returns all coordinates of a path in their order, to three decimals. */
    static List<Double> points(Path path) {
        return Stream.of(of(path).split("[a-z\\s]+"))
                .filter(number -> !number.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    static String of(Path path) {
        var text = new StringBuilder();
        path.walk(
                new Path.Sink() {
                    private void add(String verb, double... points) {
                        text.append(verb);
                        for (double p : points) text.append(" %.3f".formatted(p + 0.0));
                        text.append('\n');
                    }

                    @Override
                    public void move(double x, double y) {
                        add("move", x, y);
                    }

                    @Override
                    public void line(double x, double y) {
                        add("line", x, y);
                    }

                    @Override
                    public void quad(double cx, double cy, double x, double y) {
                        add("quad", cx, cy, x, y);
                    }

                    @Override
                    public void cubic(double ax, double ay, double bx, double by, double x, double y) {
                        add("cubic", ax, ay, bx, by, x, y);
                    }

                    @Override
                    public void close() {
                        add("close");
                    }
                },
                0,
                0);
        return text.toString();
    }

    /** Returns the glyph with the given number in a font file of JLaTeXMath, set at 100 pixels. */
    static String ofGlyph(String file, int number) {
        try (var in = TeXFormula.class.getResourceAsStream("fonts/" + file)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
            Shape glyph = font.createGlyphVector(new FontRenderContext(null, true, true), new int[] {number})
                    .getOutline();
            var path = Path.builder();
            Glyphs.copy(glyph, path);
            return of(path.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns twice the area inside the polygon of all points, positive if it turns clockwise on a screen. */
    static double turn(Path path) {
        var corners = new ArrayList<double[]>();
        var sum = new double[1];
        path.walk(
                new Path.Sink() {
                    @Override
                    public void move(double x, double y) {
                        close();
                        line(x, y);
                    }

                    @Override
                    public void line(double x, double y) {
                        corners.add(new double[] {x, y});
                    }

                    @Override
                    public void quad(double cx, double cy, double x, double y) {
                        line(cx, cy);
                        line(x, y);
                    }

                    @Override
                    public void cubic(double ax, double ay, double bx, double by, double x, double y) {
                        line(ax, ay);
                        quad(bx, by, x, y);
                    }

                    @Override
                    public void close() {
                        sum[0] += shoelace(corners);
                        corners.clear();
                    }
                },
                0,
                0);
        return sum[0] + shoelace(corners);
    }

    private static double shoelace(List<double[]> corners) {
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            sum += a[0] * b[1] - a[1] * b[0];
        }
        return sum;
    }
}
