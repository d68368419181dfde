package eigenscope.ui;

import eigenscope.figure.Pen;
import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import eigenscope.paint.RasterPen;
import eigenscope.tex.Letters;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;

/** Lends benchmarks the pen of the screen. */
public final class ScreenPen {
    private final PixelView view;

    /** Prepares to paint. */
    public ScreenPen(Typesetter typesetter) {
        view = new PixelView(new RasterPen(typesetter, new Letters()), false);
    }

    /** Returns the node that shows what is painted. */
    public ImageView node() {
        return view;
    }

    /** Paints a picture in place of the last one, on the JavaFX thread. */
    public void paint(double width, double height, Consumer<Pen> picture) {
        view.paint(width, height, Theme.LIGHT, picture::accept);
    }
}
