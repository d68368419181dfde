package eigenscope.export;

import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Painter;
import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import eigenscope.figure.Viewpoint;
import java.awt.Graphics2D;
import java.util.Map;

/**
 * What is to be exported: a figure and how it is seen.
 *
 * @param viewpoints where plots are seen from, by id of plot; the others as they start
 * @param theme colours and weights
 * @param width in logical pixels, positive
 * @param height in logical pixels, positive
 * @param scale device pixels for one logical pixel in PNG and in images inside the others, positive
 * @param typesetter sets the formulas
 */
public record Print(
        Figure figure,
        Map<String, Viewpoint> viewpoints,
        Theme theme,
        int width,
        int height,
        double scale,
        Typesetter typesetter) {
    /** The most pixels a picture may have: more do not fit into memory beside the program. */
    private static final double MOST = 2e8;

    /** Refuses sizes that are none, or too large for this world. */
    public Print {
        viewpoints = Map.copyOf(viewpoints);
        if (!(width > 0 && height > 0 && scale > 0))
            throw new IllegalArgumentException(
                    "a picture needs a positive size and scale, not %dx%d at %s".formatted(width, height, scale));
        if (!(width * scale * height * scale <= MOST))
            throw new IllegalArgumentException(
                    "a picture has at most 200 million pixels, not %dx%d at scale %s".formatted(width, height, scale));
    }

    /** Returns the print that shows every plot as it starts. */
    public static Print of(Figure figure, Theme theme, int width, int height, double scale, Typesetter typesetter) {
        return new Print(figure, Map.of(), theme, width, height, scale, typesetter);
    }

    /** Paints the figure on graphics whose unit is the logical pixel. */
    void paint(Graphics2D graphics) {
        var pen = new AwtPen(graphics, theme, scale, typesetter);
        Painter.paint(figure, viewpoints, pen, new Box(0, 0, width, height), "");
    }
}
