package eigenscope.ui;

import eigenscope.figure.Pen;
import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;

/** Lends benchmarks the pen of the screen. */
public final class ScreenPen {
    private final CanvasPen pen;

    /** Prepares to paint on a canvas. */
    public ScreenPen(Canvas canvas, Typesetter typesetter) {
        pen = new CanvasPen(canvas.getGraphicsContext2D(), typesetter);
    }

    /** Paints a picture over the last one, on the JavaFX thread. */
    public void paint(Consumer<Pen> picture) {
        pen.frame(Theme.LIGHT, 1);
        picture.accept(pen);
    }
}
